import type { Series, SeriesRow } from '@/lib/model/record';
import { categoriesOf, pointsOf } from '@/lib/series/points';
import { scaleTop } from '@/lib/series/scaleTop';
import type { LaneMark, LanePart, SeriesLane } from '@/lib/series/seriesLane';
import { numberWords, valueWords } from '@/lib/series/valueWords';
import { formatEdtf } from '@/lib/time/words';

/**
 * The lane of a series: what is newest of every period, stacked, merged and put into words.
 * @param shown some of its rows: the rest is left out, but their categories keep their places and shades.
 */
export function buildLane(series: Series, shown: readonly SeriesRow[] = series.rows): SeriesLane {
  const categories = categoriesOf(series.rows);
  const rows = currentOf(shown);
  const marks = MARKS_OF[series.form](series, rows, categories);
  const tops = marks.flatMap(({ parts = [] }) => parts.map(({ high }) => high));
  return {
    id: series.id,
    title: series.title,
    unit: series.unit,
    form: series.form,
    categories: categories.filter((category) => category !== undefined),
    levels: series.levels.map(({ label, short }) => ({ label, short: short ?? label })),
    max: series.form === 'bands' ? 0 : scaleTop(Math.max(0, ...tops)),
    marks: marks.toSorted((a, b) => a.from - b.from),
    breaks: series.breaks.map(({ at, what }) => ({ at: at.earliest, what })),
  };
}

type Categories = readonly (string | undefined)[];
type MarksOf = (series: Series, rows: readonly SeriesRow[], categories: Categories) => readonly LaneMark[];

const MARKS_OF: Readonly<Record<Series['form'], MarksOf>> = { bars: barMarks, bands: bandMarks, range: rangeMarks };

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const isTentative = ({ status }: SeriesRow): boolean => status === 'provisional' || status === 'claimed';

/** Where a period is drawn; without a length where it has no start or no end. */
function extentOf({ period }: SeriesRow): Pick<LaneMark, 'from' | 'to'> {
  const { earliest, latest } = period;
  if (Number.isFinite(earliest) && Number.isFinite(latest)) return { from: earliest, to: latest };
  const known = Number.isFinite(latest) ? latest : earliest;
  return { from: known, to: known };
}

/** The length that most periods have, in days, months taken as alike: a year, as a rule. */
function usualLength(rows: readonly SeriesRow[]): number {
  const MONTH = 30.5;
  const counts = new Map<number, { count: number; days: number }>();
  for (const { from, to } of rows.map(extentOf)) {
    if (to === from) continue;
    const months = Math.max(1, Math.round((to - from) / MONTH));
    const known = counts.get(months);
    counts.set(months, { count: (known?.count ?? 0) + 1, days: to - from });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count || a.days - b.days);
  return most?.days ?? 0;
}

/** A period this many times the usual one is drawn at its average, so that a total of three years does not stand beside single ones as their equal. */
const LONG = 1.5;

const currentOf = (rows: readonly SeriesRow[]): readonly SeriesRow[] => pointsOf(rows).map(({ current }) => current);

function barMarks(series: Series, rows: readonly SeriesRow[], categories: Categories): readonly LaneMark[] {
  const usual = usualLength(currentOf(series.rows)); // of all, so that a bar is as high whichever rows are shown
  const byPeriod = new Map<string, SeriesRow[]>();
  for (const row of rows) {
    const group = byPeriod.get(row.period.text);
    if (group) group.push(row);
    else byPeriod.set(row.period.text, [row]);
  }
  return [...byPeriod.values()].map((group): LaneMark => {
    const extent = extentOf(group[0]!);
    const length = extent.to - extent.from;
    const isAverage = series.measure === 'flow' && length > LONG * usual;
    const share = isAverage ? usual / length : 1;
    const total = group.reduce((sum, { value = 0 }) => sum + value, 0);
    const words = barWords(group, total, isAverage);
    const state = group.some(isTentative) ? ({ tentative: true } as const) : {};
    if (length === 0) return { ...extent, words, figure: numberWords(total), ...state };
    return { ...extent, words, parts: stack(group, categories, share), ...state };
  });
}

function stack(group: readonly SeriesRow[], categories: Categories, share: number): readonly LanePart[] {
  let low = 0;
  return group.map(({ category, value = 0 }) => {
    const part = { tone: categories.indexOf(category), low, high: low + value * share };
    low = part.high;
    return part;
  });
}

function barWords(group: readonly SeriesRow[], total: number, isAverage: boolean): string {
  const named = group.filter(({ category }) => category !== undefined);
  const parts = named.map(({ category, value = 0 }) => `${category} ${numberWords(value)}`).join(', ');
  const status = group.find(({ status: word }) => word !== undefined)?.status;
  const drawn = isAverage ? ', drawn at its average' : '';
  const asides = [parts, status].filter((aside) => aside).join('; ');
  return `${capital(formatEdtf(group[0]!.period))}: ${numberWords(total)}${asides && ` (${asides})`}${drawn}`;
}

/** Years that follow each other on one level are one band. */
function bandMarks(series: Series, rows: readonly SeriesRow[], categories: Categories): readonly LaneMark[] {
  const runs: SeriesRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && continues(before, row)) run.push(row);
    else runs.push([row]);
  }
  return runs.map((run): LaneMark => {
    const [first, last] = [run[0]!, run.at(-1)!];
    const { category } = first;
    const when =
      first === last ? formatEdtf(first.period) : `${formatEdtf(first.period)} to ${formatEdtf(last.period)}`;
    const where = category === undefined ? capital(when) : `${category}, ${when}`;
    return {
      from: extentOf(first).from,
      to: extentOf(last).to,
      words: `${where}: ${valueWords(first, series)}${isTentative(first) ? ` (${first.status})` : ''}`,
      row: categories.indexOf(category),
      level: series.levels.findIndex(({ id }) => id === first.level),
      ...(isTentative(first) ? { tentative: true } : {}),
    };
  });
}

const continues = (before: SeriesRow, row: SeriesRow): boolean =>
  before.category === row.category &&
  before.level === row.level &&
  isTentative(before) === isTentative(row) &&
  before.period.latest === row.period.earliest;

function rangeMarks(series: Series, rows: readonly SeriesRow[], categories: Categories): readonly LaneMark[] {
  return rows.map((row): LaneMark => {
    const { value, category, period, status } = row;
    const low = value ?? row.low;
    const high = value ?? row.high;
    const said = `${valueWords(row, series)}${status === undefined ? '' : ` (${status})`}`;
    const open = low === undefined ? 'low' : high === undefined ? 'high' : undefined;
    return {
      ...extentOf(row),
      words: `${[capital(formatEdtf(period)), category].filter((text) => text !== undefined).join(', ')}: ${said}`,
      parts: [{ tone: categories.indexOf(category), low: low ?? high ?? 0, high: high ?? low ?? 0 }],
      ...(isTentative(row) ? { tentative: true } : {}),
      ...(open === undefined ? {} : { open }),
    };
  });
}
