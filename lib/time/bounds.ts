import type { DateShape, TimeShape } from '@/lib/time/dateParts';
import { asDay, type Day, dayOfCivil, dayOfCivilTime, dayOfMonth, dayOfYear } from '@/lib/time/day';
import type { Precision } from '@/lib/time/precision';

/** The instants a date can mean, half-open: [earliest, latest). */
export interface Bounds {
  readonly earliest: Day;
  readonly latest: Day;
  readonly precision: Precision;
}

const MONTHS_A_QUARTER = 3;
const SECONDS_A_DAY = 86_400;

/** The bounds of one date. What is unspecified may lie anywhere: `1985-04-XX` is bounded as April 1985, a season as its year. */
export function boundsOf(shape: DateShape): Bounds {
  switch (shape.is) {
    case 'years':
      return {
        earliest: dayOfYear(shape.year),
        latest: dayOfYear(shape.lastYear + 1),
        precision: shape.precision,
      };
    case 'season':
      return yearBounds(shape.year, 'season');
    case 'someMonth':
      return yearBounds(shape.year, 'year');
    case 'quarter':
      return quarterBounds(shape.year, shape.quarter);
    case 'month':
      return monthBounds(shape.year, shape.month);
    case 'someDay':
      return shape.month === undefined ? yearBounds(shape.year, 'year') : monthBounds(shape.year, shape.month);
    case 'day': {
      const earliest = dayOfCivil(shape);
      return { earliest, latest: asDay(earliest + 1), precision: 'day' };
    }
    case 'time':
      return timeBounds(shape);
  }
}

function yearBounds(year: number, precision: Precision): Bounds {
  return { earliest: dayOfYear(year), latest: dayOfYear(year + 1), precision };
}

function quarterBounds(year: number, quarter: number): Bounds {
  const first = (quarter - 1) * MONTHS_A_QUARTER + 1;
  return {
    earliest: dayOfMonth(year, first),
    latest: dayOfMonth(year, first + MONTHS_A_QUARTER),
    precision: 'quarter',
  };
}

function monthBounds(year: number, month: number): Bounds {
  return { earliest: dayOfMonth(year, month), latest: dayOfMonth(year, month + 1), precision: 'month' };
}

/** Local wall time as written: the offset says which clock it was, and shifts nothing. */
function timeBounds(shape: TimeShape): Bounds {
  const { hour, minute = 0, second = 0 } = shape;
  const earliest = dayOfCivilTime(shape, { hour, minute, second });
  const precision = shape.minute === undefined ? 'hour' : shape.second === undefined ? 'minute' : 'second';
  const seconds = { hour: 3600, minute: 60, second: 1 }[precision];
  const midnight = dayOfCivil(shape);
  const latestSeconds = hour * 3600 + minute * 60 + second + seconds;
  return { earliest, latest: asDay(midnight + latestSeconds / SECONDS_A_DAY), precision };
}
