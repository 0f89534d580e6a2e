import { nearest } from '@/lib/base/nearest';
import { type Problem, shorten } from '@/lib/base/problem';
import type { SeriesHead, SeriesRow } from '@/lib/model/record';
import type { SeriesForm } from '@/lib/model/seriesVocabulary';
import type { Entry } from '@/lib/model/written';

type Row = Entry<SeriesRow>;
type NumberField = 'value' | 'low' | 'high' | 'level';

/** Which columns hold the number of a form; every other of the four is out of place. */
const HELD: Readonly<Record<SeriesForm, readonly NumberField[]>> = {
  bars: ['value'],
  bands: ['level'],
  range: ['value', 'low', 'high'],
};
const NUMBER_FIELDS: readonly NumberField[] = ['value', 'low', 'high', 'level'];
const EXPECTED: Readonly<Record<SeriesForm, string>> = {
  bars: 'a number in the column value',
  bands: 'the id of a level in the column level',
  range: 'a number in low, in high or in both; or one in value, where the source gives one figure',
};

/** More than these cannot be told apart in one bar. */
const MAX_BAR_CATEGORIES = 4;

/** Rows that do not hold what the form of their series asks for. @param source a source the record has, for a fix. */
export function checkSeriesRows(
  series: Entry<SeriesHead>,
  rows: readonly Row[],
  source: string | undefined,
): readonly Problem[] {
  const { value, faulty } = series;
  const problems = [...rows.flatMap(dateProblems), ...sourceProblems(series, rows, source)];
  if (faulty.has('form')) return problems;
  const ofForm = rows.flatMap((row) => [...numberProblems(value.form, row), ...rangeProblems(row)]);
  const levels = value.form === 'bands' && !faulty.has('levels') ? levelProblems(value, rows) : [];
  return [...problems, ...ofForm, ...levels, ...(value.form === 'bars' ? barProblems(rows) : [])];
}

function numberProblems(form: SeriesForm, { value, written, faulty }: Row): readonly Problem[] {
  if (NUMBER_FIELDS.some((field) => faulty.has(field))) return [];
  const given = NUMBER_FIELDS.filter((field) => value[field] !== undefined);
  const stray = given.find((field) => !HELD[form].includes(field));
  if (stray !== undefined) {
    const message = `unsupported ${stray}: ${value[stray]} in ${form}`;
    return [{ ...written.placeOf([stray]), message, expected: EXPECTED[form] }];
  }
  if (given.length === 0) {
    return [{ ...written.placeOf([]), message: `missing value: ${value.period.text}`, expected: EXPECTED[form] }];
  }
  if (given.includes('value') && given.length > 1) {
    const message = `ambiguous value: ${given.map((field) => `${field} ${value[field]}`).join(', ')}`;
    return [{ ...written.placeOf(['value']), message, expected: EXPECTED[form] }];
  }
  return [];
}

function rangeProblems({ value: { low, high }, written, faulty }: Row): readonly Problem[] {
  if (low === undefined || high === undefined || low <= high || faulty.has('low') || faulty.has('high')) return [];
  return [
    {
      ...written.placeOf(['low']),
      message: `invalid range: ${low} to ${high}`,
      expected: 'low not above high; the two may have changed places',
      fix: `low: ${high}, high: ${low}`,
    },
  ];
}

function levelProblems({ levels }: SeriesHead, rows: readonly Row[]): readonly Problem[] {
  const ids = [...new Set(levels.map(({ id }) => id))];
  return rows.flatMap(({ value: { level }, written, faulty }) => {
    if (level === undefined || ids.includes(level) || faulty.has('level') || ids.length === 0) return [];
    const meant = nearest(level, ids);
    return [
      {
        ...written.placeOf(['level']),
        message: `unknown level: ${shorten(level)}`,
        expected: `one of ${ids.join(', ')}`,
        ...(meant === undefined ? {} : { fix: written.mended(['level'], meant) }),
      },
    ];
  });
}

function barProblems(rows: readonly Row[]): readonly Problem[] {
  const below = rows.filter(({ value: { value }, faulty }) => !faulty.has('value') && value !== undefined && value < 0);
  const categories = [...new Set(rows.map(({ value }) => value.category))];
  const tooMany = categories[MAX_BAR_CATEGORIES];
  const first = rows.find(({ value }) => value.category === tooMany);
  return [
    ...below.map(({ value, written }) => ({
      ...written.placeOf(['value']),
      message: `invalid value: ${value.value}`,
      expected: '0 or more: bars stand on zero',
    })),
    ...(tooMany === undefined || first === undefined
      ? []
      : [
          {
            ...first.written.placeOf(['category']),
            message: `unsupported category: ${tooMany}, the ${MAX_BAR_CATEGORIES + 1}th`,
            expected: `at most ${MAX_BAR_CATEGORIES} categories in one bar; put the others together, or into a series of their own`,
          },
        ]),
  ];
}

/** What is published before its period has begun is no count: only a claim can be. */
function dateProblems({ value: { published, period, status }, written, faulty }: Row): readonly Problem[] {
  if (published === undefined || status === 'claimed' || published.latest > period.earliest) return [];
  if (faulty.has('published') || faulty.has('period') || faulty.has('status')) return [];
  return [
    {
      ...written.placeOf(['published']),
      message: `invalid published: ${published.text}`,
      expected: `a date that is not before the period, ${period.text}; or status claimed`,
    },
  ];
}

/** So many periods tell which rows are meant; a table of hundreds would fill the screen. */
const MOST_NAMED = 6;

/** Whatever the rules of the record: a figure that nobody gave is none. Told once for all rows, since one line in series.yaml mends them all. */
function sourceProblems(
  { value: { id, sources }, written, faulty }: Entry<SeriesHead>,
  rows: readonly Row[],
  known: string | undefined,
): readonly Problem[] {
  if (sources.length > 0 || faulty.has('sources')) return [];
  const bare = rows.filter(({ value, faulty: faults }) => value.source === undefined && !faults.has('source'));
  const [first, second] = bare;
  if (first === undefined) return [];
  const periods = [...new Set(bare.map(({ value }) => value.period.text))];
  const more = periods.length - MOST_NAMED;
  const which = `${periods.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  const source = known ?? 'an-id-of-sources-yaml';
  return [
    {
      ...(second === undefined ? first.written.placeOf([]) : written.placeOf(['id'])),
      message: `missing source: ${id} ${which}`,
      expected: 'a source in the column source, or sources of the whole series in series.yaml',
      fix: second === undefined ? first.written.mended(['source'], source) : `sources: [${source}]`,
    },
  ];
}
