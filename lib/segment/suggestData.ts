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

/** Days: a month is 28 to 31 of them and a year 365 or 366; of what is shorter than a month, the days themselves are compared. */
const MONTH_DAYS = 30.44;
const SHORTEST_MONTH = 28;

/** Whether two periods are of one length as a calendar counts it: months and years are, though their days differ. */
function areEqualLong(one: Point, other: Point): boolean {
  const [first, second] = [one, other].map(({ from, to }) => to - from);
  if (Math.min(first!, second!) < SHORTEST_MONTH) return first === second;
  return Math.round(first! / MONTH_DAYS) === Math.round(second! / MONTH_DAYS);
}

/** What can be held against each other: one category, periods of one length that do not overlap, no declared break between or within them. */
const areComparable = (from: Point, to: Point): boolean =>
  from.category === to.category &&
  from.part !== undefined &&
  from.part === to.part &&
  from.to <= to.from &&
  areEqualLong(from, to);

/** The largest differences of neighbours, all that are equally large; empty where no two neighbours with a number can be compared. */
function largestChanges({ points }: SuggestSeries): readonly Change[] {
  const changes = points.flatMap((to, at): readonly Change[] => {
    const from = points[at - 1];
    if (from?.value === undefined || to.value === undefined || !areComparable(from, to)) return [];
    return [{ from, to, by: Math.abs(to.value - from.value) }];
  });
  const most = Math.max(...changes.map(({ by }) => by));
  return changes.filter(({ by }) => by - most > -ROUNDING);
}

/** Differences of decimals are off by less. */
const ROUNDING = 1e-9;
const numberWords = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 6 });

/** Units whose one is not their word without an s. */
const ONE: Readonly<Record<string, string>> = { people: 'person', countries: 'country' };

/** A difference with its unit: that of two shares is in percentage points. */
function differenceWords(by: number, unit: string): string {
  const isOne = numberWords(by) === '1';
  if (unit === 'per cent' || unit === '%') return `${numberWords(by)} percentage ${isOne ? 'point' : 'points'}`;
  const [, first = unit, rest = ''] = /^(\S+)(.*)$/.exec(unit) ?? [];
  // The number stands on the last word of two ("launch events"), and on the first where a word says of what ("violations documented").
  const one = first.endsWith('s') || ONE[first] ? `${singular(first)}${rest}` : `${first}${singular(rest)}`;
  return `${numberWords(by)} ${isOne ? one : unit}`;
}

const singular = (words: string): string => ONE[words] ?? words.replace(/(?<=[^s])s$/, '');

function changeWords({ from, to, by }: Change, unit: string): string {
  const whose = to.category === undefined ? '' : `${to.category}: `;
  const gap = from.to === to.from ? '' : ' The table has no number for the time between these two.';
  return `${whose}From ${from.words} (${from.period}) to ${to.words} (${to.period}): ${differenceWords(by, unit)}.${gap}`;
}

/** The largest step in the rows, or, of a series that has no numbers, what changed at all. */
export function suggestData({ series }: SuggestMaterial): Suggestion {
  const readable = series
    .filter(({ points }) => points.length >= FEWEST_ROWS)
    .map((one) => ({ one, changes: largestChanges(one) }))
    .toSorted((a, b) => Number(b.changes.length > 0) - Number(a.changes.length > 0));
  const [first] = readable;
  if (first === undefined)
    return none('read-the-data', `No series of the record has ${FEWEST_ROWS} rows or more in this range.`);
  const { one, changes } = first;
  const head = { type: 'read-the-data', series: one.id, minutes: '6', rubric: RUBRIC } as const;
  if (changes.length === 0) {
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
  const categories = [...new Set(changes.map(({ to }) => to.category))];
  const whose = categories.length === 1 && categories[0] !== undefined ? ` (${categories[0]})` : '';
  return {
    is: 'task',
    task: {
      ...head,
      prompt: `Read the rows of “${one.title}”${whose}. Between which two that follow each other is the step largest, and how large is it?`,
      hint: 'Compare times of one length only, and none across a break in the counting. Where a time has several numbers, the newest stands first.',
      key: changes.map((change) => changeWords(change, one.unit)).join('\n'),
    },
  };
}
