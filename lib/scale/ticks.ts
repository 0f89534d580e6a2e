import { padded } from '@/lib/base/padded';
import { gridDays } from '@/lib/scale/tickGrid';
import { chooseTickLevel, type TickGrid, type TickLevel } from '@/lib/scale/tickLevels';
import type { TimeScale } from '@/lib/scale/timeScale';
import { createYearLabels } from '@/lib/scale/yearLabels';
import { asDay, civilOfDay, civilTimeOfDay, DAYS_A_YEAR, type Day } from '@/lib/time/day';
import { shortMonthName } from '@/lib/time/months';
import type { Precision } from '@/lib/time/precision';
import { formatDayWords } from '@/lib/time/words';
import { formatYear, LAST_DEEP_YEAR } from '@/lib/time/yearWords';

export interface Tick {
  readonly day: Day;
  /** Pixels from the start of the window. */
  readonly x: number;
  /** The start of a larger unit: of a day among hours, of a month among days, of ten years among years. */
  readonly isMajor: boolean;
  /** Empty for the ticks between. */
  readonly label: string;
}

export interface AxisTicks {
  readonly ticks: readonly Tick[];
  /** The unit that encloses the left edge and that the labels leave out: "April 2016" among days. Empty among years. */
  readonly context: string;
}

export interface TickOptions {
  /** Room for a character of a label along the axis; 0 when labels stand across a vertical axis. */
  readonly charPx?: number;
  /** Free room between two labels; on a vertical axis, the line height and the gap. */
  readonly gapPx?: number;
  /** How far outside the window ticks are still given, for labels that are half in view. */
  readonly overscanPx?: number;
}

/** Scales that differ by float noise, as they do while panning, choose the same ticks. */
const SCALE_DIGITS = 9;
const FIRST_BARE_YEAR = 1000;
const LAST_BARE_YEAR = 9999;

/** Ticks and labels from 13.8 billion years to a minute. They depend on the scale and the calendar, never on where the window lies. */
export function axisTicks(scale: TimeScale, options: TickOptions = {}): AxisTicks {
  const { charPx = 7, gapPx = 16, overscanPx = 0 } = options;
  const labelPx = (chars: number) => chars * charPx + gapPx;
  const pxPerDay = Number(scale.pxPerDay.toPrecision(SCALE_DIGITS));
  const level = chooseTickLevel(pxPerDay, labelPx);
  const window = { from: scale.invert(-overscanPx), to: scale.invert(scale.lengthPx + overscanPx) };
  const label = createLabels(level, pxPerDay, labelPx);
  const labelled = new Set(gridDays(level.label, window));
  const ticks = merge(gridDays(level.minor, window), labelled).map((day) => ({
    day,
    x: scale.x(day),
    isMajor: labelled.has(day) && isMajor(level.label, day),
    label: labelled.has(day) ? label(day) : '',
  }));
  return { ticks, context: formatContext(level.label, scale.window.from) };
}

function merge(minor: readonly Day[], labelled: ReadonlySet<Day>): readonly Day[] {
  return [...new Set([...minor, ...labelled])].sort((a, b) => a - b);
}

function createLabels(level: TickLevel, pxPerDay: number, labelPx: (chars: number) => number): (day: Day) => string {
  const { label } = level;
  if (label.unit === 'minute') return formatMinute;
  if (label.unit === 'monthDay') return formatMonthDay;
  if (label.unit === 'month') return formatMonth;
  // 365 days, the shortest year, so that no estimate is too wide.
  const yearLabel = createYearLabels(label.size, Math.floor(DAYS_A_YEAR) * pxPerDay, labelPx);
  return (day) => yearLabel(civilOfDay(day).year);
}

/** "14:00"; midnight names the day that begins: "8 Apr". */
function formatMinute(instant: Day): string {
  const { civil, clock } = civilTimeOfDay(instant);
  if (clock.hour === 0 && clock.minute === 0) return `${civil.day} ${shortMonthName(civil.month)}`;
  return `${padded(clock.hour, 2)}:${padded(clock.minute, 2)}`;
}

/** "7"; the first names the month that begins: "Apr". */
function formatMonthDay(instant: Day): string {
  const { month, day } = civilOfDay(instant);
  return day === 1 ? shortMonthName(month) : String(day);
}

/** "Apr"; January names the year where that is short, which before 1000 and after 9999 it is not. */
function formatMonth(instant: Day): string {
  const { year, month } = civilOfDay(instant);
  return month === 1 && year >= FIRST_BARE_YEAR && year <= LAST_BARE_YEAR ? formatYear(year) : shortMonthName(month);
}

function isMajor(grid: TickGrid, instant: Day): boolean {
  const { year, month, day } = civilOfDay(instant);
  switch (grid.unit) {
    case 'minute':
      return Number.isInteger(instant);
    case 'monthDay':
      return day === 1;
    case 'month':
      return month === 1;
    case 'year':
      return year === 1 || roundness(year) >= 10 ** String(grid.size).length;
  }
}

/** The largest power of ten that divides a year as it is read. */
function roundness(year: number): number {
  const read = year > 0 ? year : year <= LAST_DEEP_YEAR ? -year : 1 - year;
  let power = 1;
  while (read % (power * 10) === 0) power *= 10;
  return power;
}

function formatContext(grid: TickGrid, from: Day): string {
  const precisions: Record<TickGrid['unit'], Precision | undefined> = {
    minute: 'day',
    monthDay: 'month',
    month: 'year',
    year: undefined,
  };
  const precision = precisions[grid.unit];
  return precision === undefined ? '' : formatDayWords(asDay(from), precision);
}
