import { none, type Suggestion, type SuggestMaterial, type SuggestSeries } from '@/lib/segment/suggestMaterial';

const FEWEST_ROWS = 2;

type Point = SuggestSeries['points'][number];
interface Change {
  readonly from: Point;
  readonly to: Point;
  readonly by: number;
}

const RUBRIC = [
  'Names a number of the table.',
  'Names the numbers that answer it, each with its time.',
  'Names them with their time and their unit, and says what the numbers leave out.',
];

/** Neighbours of one category with the largest difference; undefined where fewer than two rows have a number. */
function largestChange({ points }: SuggestSeries): Change | undefined {
  const changes = points.flatMap((to, at) => {
    const from = points[at - 1];
    if (from?.value === undefined || to.value === undefined || from.category !== to.category) return [];
    return [{ from, to, by: Math.abs(to.value - from.value) }];
  });
  return changes.toSorted((one, other) => other.by - one.by)[0];
}

const numberWords = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 6 });

/** The largest step in the rows, or, of a series that has no numbers, what changed at all. */
export function suggestData({ series }: SuggestMaterial): Suggestion {
  const readable = series
    .filter(({ points }) => points.length >= FEWEST_ROWS)
    .map((one) => ({ one, change: largestChange(one) }))
    .toSorted((a, b) => Number(b.change !== undefined) - Number(a.change !== undefined));
  const [first] = readable;
  if (first === undefined)
    return none('read-the-data', `No series of the record has ${FEWEST_ROWS} rows or more in this range.`);
  const { one, change } = first;
  const head = { type: 'read-the-data', series: one.id, minutes: '6', rubric: RUBRIC } as const;
  if (change === undefined) {
    const rows = one.points.map(
      ({ category, period, words }) => `${[category, period].filter(Boolean).join(', ')}: ${words}`,
    );
    return {
      is: 'task',
      task: {
        ...head,
        prompt: `Read the rows of “${one.title}”. What is the same all the time, and what changed?`,
        hint: 'Take one row after another, and stop where something is new.',
        key: `The rows are these. ${rows.slice(0, 20).join('; ')}.`,
      },
    };
  }
  const { from, to, by } = change;
  const whose = to.category === undefined ? '' : ` (${to.category})`;
  return {
    is: 'task',
    task: {
      ...head,
      prompt: `Read the rows of “${one.title}”${whose}. Between which two that follow each other is the step largest, and how large is it?`,
      hint: 'Where a time has several numbers, the newest stands first.',
      key: `From ${from.words} (${from.period}) to ${to.words} (${to.period}): ${numberWords(by)} ${one.unit}.`,
    },
  };
}
