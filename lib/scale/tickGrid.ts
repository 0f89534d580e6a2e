import type { TickGrid } from '@/lib/scale/tickLevels';
import { asDay, civilOfDay, type Day, dayOfCivil, dayOfMonth, dayOfYear, monthLength } from '@/lib/time/day';
import type { DayRange } from '@/lib/time/dayRange';
import { LAST_DEEP_YEAR } from '@/lib/time/yearWords';

const MINUTES_A_DAY = 1440;

/** The ticks of a grid within a window, in order. */
export function gridDays(grid: TickGrid, window: DayRange): readonly Day[] {
  const days = listDays(grid, window);
  return days.filter((day) => day >= window.from && day <= window.to);
}

/**
 * Whether a year is on a grid of round years. Nobody reads a year 0, so BCE years are round as they are read: every 1000 years is
 * ... 2000 BCE, 1000 BCE, 1 CE, 1000, 2000 ... with 1 CE between where it keeps clear of its neighbours. Years that read as "years ago"
 * are round astronomical ones.
 */
export function isRoundYear(year: number, size: number): boolean {
  if (year === 1) return size === 1 || size >= 5; // of 2 BCE, 1, 2, 4 the first two would be half a step apart
  if (year > 1 || year <= LAST_DEEP_YEAR) return year % size === 0;
  return (1 - year) % size === 0;
}

/** The round years from `from` to `to`, both included, in order. */
export function roundYears(size: number, from: number, to: number): readonly number[] {
  const deep = multiples(size, from, Math.min(to, LAST_DEEP_YEAR));
  const lastBce = Math.min(-LAST_DEEP_YEAR - 1, 1 - from);
  const bce = multiples(size, Math.max(1, 1 - to), lastBce).map((year) => 1 - year);
  const one = from <= 1 && to >= 1 && isRoundYear(1, size) ? [1] : [];
  return [...deep, ...bce.reverse(), ...one, ...multiples(size, Math.max(2, from), to)];
}

type GridOf<Unit extends TickGrid['unit']> = Extract<TickGrid, { unit: Unit }>;

function listDays(grid: TickGrid, { from, to }: DayRange): readonly Day[] {
  switch (grid.unit) {
    case 'minute':
      return listMinutes(grid.size, from, to);
    case 'monthDay':
      return listMonths(1, from, to).flatMap((month) => listMonthDays(grid, month));
    case 'month':
      return listMonths(grid.size, from, to);
    case 'year':
      return roundYears(grid.size, civilOfDay(from).year, civilOfDay(to).year).map(dayOfYear);
  }
}

/** Counted from each midnight, so that a tick is the same number however the window lies. */
function listMinutes(size: number, from: Day, to: Day): readonly Day[] {
  const days: Day[] = [];
  for (let midnight = Math.floor(from); midnight <= to; midnight++) {
    const first = Math.max(0, Math.floor(((from - midnight) * MINUTES_A_DAY) / size));
    const last = Math.min(MINUTES_A_DAY / size - 1, Math.ceil(((to - midnight) * MINUTES_A_DAY) / size));
    for (let index = first; index <= last; index++) {
      const day = asDay(midnight + (index * size) / MINUTES_A_DAY);
      if (day !== days.at(-1)) days.push(day); // in deep time a float64 has no room for minutes
    }
  }
  return days;
}

function listMonths(size: number, from: Day, to: Day): readonly Day[] {
  const first = monthNumber(from);
  return multiples(size, first - (first % size) - size, monthNumber(to)).map((number) => dayOfMonth(0, number + 1));
}

/** Months since January of year 0. */
function monthNumber(instant: Day): number {
  const { year, month } = civilOfDay(instant);
  return year * 12 + month - 1;
}

function listMonthDays({ days, minDays }: GridOf<'monthDay'>, firstOfMonth: Day): readonly Day[] {
  const { year, month } = civilOfDay(firstOfMonth);
  const length = monthLength(year, month);
  return days
    .filter((day) => day <= length && length + 1 - day >= minDays)
    .map((day) => dayOfCivil({ year, month, day }));
}

/** The multiples of `size` from `from` to `to`, both included. */
function multiples(size: number, from: number, to: number): readonly number[] {
  const first = Math.ceil(from / size);
  const count = Math.floor(to / size) - first + 1;
  // `+ 0` turns the -0 of -1 < from <= 0 into 0.
  return Array.from({ length: Math.max(0, count) }, (_, index) => (first + index) * size + 0);
}
