import { capitalised } from '@/lib/base/capitalised';
import type { Series, SeriesRow } from '@/lib/model/record';
import { categoriesOf, isTentative, pointsOf } from '@/lib/series/points';
import type { LaneMark, LanePart } from '@/lib/series/seriesLane';
import { numberWords, valueWords } from '@/lib/series/valueWords';
import { formatEdtf } from '@/lib/time/words';

/** What all marks of a series have in common, whichever of its rows are shown. */
export interface MarkSetting {
  readonly series: Series;
  /** In the order of the table. */
  readonly categories: readonly (string | undefined)[];
  /** The place of a row's category among them. */
  readonly toneOf: (row: SeriesRow) => number;
  /** The length that most periods have, in days. */
  readonly usualDays: number;
}

export function markSetting(series: Series): MarkSetting {
  const categories = categoriesOf(series.rows);
  const tones = new Map(categories.map((category, tone) => [category, tone]));
  return {
    series,
    categories,
    toneOf: ({ category }) => tones.get(category) ?? 0,
    usualDays: series.form === 'bars' ? usualLength(pointsOf(series.rows).map(({ current }) => current)) : 0,
  };
}

/** Where a period is drawn; without a length where it has no start or no end. */
function extentOf({ period: { earliest, latest } }: SeriesRow): Pick<LaneMark, 'from' | 'to' | 'goesOn'> {
  if (!Number.isFinite(earliest)) return { from: latest, to: latest };
  if (!Number.isFinite(latest)) return { from: earliest, to: earliest, goesOn: true };
  return { from: earliest, to: latest };
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

/**
 * One bar: the categories of one period, stacked. What adds up over a time that has no length, because it lacks a start or an end, cannot stand
 * beside counts of years: it is a figure.
 */
export function barMark({ series, toneOf, usualDays }: MarkSetting, group: readonly SeriesRow[]): LaneMark {
  const extent = extentOf(group[0]!);
  const length = extent.to - extent.from;
  const isAverage = series.measure === 'flow' && length > LONG * usualDays;
  const share = isAverage ? usualDays / length : 1;
  const total = group.reduce((sum, { value = 0 }) => sum + value, 0);
  const words = barWords(group, total, isAverage);
  const state = group.some(isTentative) ? ({ tentative: true } as const) : {};
  const isFigure = length === 0 && !(extent.goesOn && series.measure !== 'flow');
  if (isFigure) return { ...extent, words, figure: numberWords(total), ...state };
  return { ...extent, words, parts: stack(group, toneOf, share), ...state };
}

function stack(group: readonly SeriesRow[], toneOf: MarkSetting['toneOf'], share: number): readonly LanePart[] {
  let low = 0;
  return group.map((row): LanePart => {
    const high = low + (row.value ?? 0) * share;
    const part = { tone: toneOf(row), low, high, ...(isTentative(row) ? ({ tentative: true } as const) : {}) };
    low = high;
    return part;
  });
}

/** A status that all parts have is said once, after them; otherwise each part says its own. */
function barWords(group: readonly SeriesRow[], total: number, isAverage: boolean): string {
  const statuses = new Set(group.map(({ status }) => status));
  const [shared] = statuses.size === 1 ? statuses : [];
  const named = group.filter(({ category }) => category !== undefined);
  const parts = named.map(({ category, value = 0, status }) =>
    [category, numberWords(value), status === shared ? undefined : status].filter((word) => word).join(' '),
  );
  const drawn = isAverage ? ', drawn at its average' : '';
  const asides = [parts.join(', '), shared].filter((aside) => aside).join('; ');
  return `${capitalised(formatEdtf(group[0]!.period))}: ${numberWords(total)}${asides && ` (${asides})`}${drawn}`;
}

/** One band: periods that follow each other on one level, from the first to the last. */
export function bandMark({ series, toneOf }: MarkSetting, first: SeriesRow, last: SeriesRow): LaneMark {
  const { category } = first;
  const when = first === last ? formatEdtf(first.period) : `${formatEdtf(first.period)} to ${formatEdtf(last.period)}`;
  const where = category === undefined ? capitalised(when) : `${category}, ${when}`;
  const { to, goesOn } = extentOf(last);
  return {
    from: extentOf(first).from,
    to,
    ...(goesOn ? { goesOn } : {}),
    words: `${where}: ${valueWords(first, series)}${isTentative(first) ? ` (${first.status})` : ''}`,
    row: toneOf(first),
    level: series.levels.findIndex(({ id }) => id === first.level),
    ...(isTentative(first) ? { tentative: true } : {}),
  };
}

/** Whether a period goes on with the band of the one before. */
export const continues = (before: SeriesRow, row: SeriesRow): boolean =>
  before.category === row.category &&
  before.level === row.level &&
  isTentative(before) === isTentative(row) &&
  before.period.latest === row.period.earliest;

/** One estimate. */
export function rangeMark({ series, toneOf }: MarkSetting, row: SeriesRow): LaneMark {
  const { value, category, period, status } = row;
  const low = value ?? row.low;
  const high = value ?? row.high;
  const said = `${valueWords(row, series)}${status === undefined ? '' : ` (${status})`}`;
  const open = low === undefined ? 'low' : high === undefined ? 'high' : undefined;
  const { from, to } = extentOf(row);
  return {
    from,
    to,
    words: `${[capitalised(formatEdtf(period)), category].filter((text) => text !== undefined).join(', ')}: ${said}`,
    parts: [{ tone: toneOf(row), low: low ?? high ?? 0, high: high ?? low ?? 0 }],
    ...(isTentative(row) ? { tentative: true } : {}),
    ...(open === undefined ? {} : { open }),
  };
}
