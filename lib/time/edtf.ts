import { compareValues } from '@/lib/base/compareValues';
import { failure, type Result, success } from '@/lib/base/result';
import { boundsOf } from '@/lib/time/bounds';
import { type DateFault, dateFault } from '@/lib/time/dateFault';
import { readDate } from '@/lib/time/dateParts';
import { asDay, type Day } from '@/lib/time/day';
import { coarserPrecision, comparePrecision, type Precision } from '@/lib/time/precision';

export type { DateFault } from '@/lib/time/dateFault';

/** One end of an interval: a date, open (`..`, it goes on) or unknown (nothing written). */
export type Bound =
  | { readonly is: 'date'; readonly date: EdtfDate }
  | { readonly is: 'open' }
  | { readonly is: 'unknown' };

interface Extent {
  /** Exactly as the author wrote it. */
  readonly text: string;
  /** First instant it can mean. -Infinity only when an interval's start is open or unknown. */
  readonly earliest: Day;
  /** First instant after all it can mean (half-open: [earliest, latest)). Infinity only when an interval's end is open or unknown. */
  readonly latest: Day;
  /** The finest unit that is known: `1985-04-XX` is known to the month, `201X` to the decade. Of an interval, its coarser end's. */
  readonly precision: Precision;
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

/** A single date: `2016-04-07`, `2016-04`, `201X`, `2015-21`, `1984?`, `Y-13800000000`. */
export interface EdtfDate extends Extent {
  readonly is: 'date';
}

/** An interval: `2015-06/2016`, `2015/..`, `/2016`. */
export interface EdtfInterval extends Extent {
  readonly is: 'interval';
  readonly start: Bound;
  readonly end: Bound;
}

export type Edtf = EdtfDate | EdtfInterval;

/** `..` by itself, where a field asks for an end alone: it goes on. As a date of its own it would say nothing, and is refused. */
export const OPEN_END: EdtfInterval = Object.freeze({
  is: 'interval',
  text: '..',
  start: Object.freeze({ is: 'unknown' }),
  end: Object.freeze({ is: 'open' }),
  earliest: asDay(Number.NEGATIVE_INFINITY),
  latest: asDay(Number.POSITIVE_INFINITY),
  precision: 'year',
  uncertain: false,
  approximate: false,
});

/** Time order, and total: earliest, latest, precision (coarse first), then the text itself. */
export function compareEdtf(a: Edtf, b: Edtf): number {
  return (
    compareValues(a.earliest, b.earliest) ||
    compareValues(a.latest, b.latest) ||
    comparePrecision(a.precision, b.precision) ||
    compareValues(a.text, b.text)
  );
}

/**
 * Reads EDTF levels 0 and 1, long years and level 2 quarters. `text` is kept exactly. Says what was expected and guesses nothing, so it is light enough
 * for the browser; for authors, `parseEdtf` mends as well.
 */
export function readEdtf(text: string): Result<Edtf, DateFault> {
  const ends = text.split('/');
  if (ends.length === 1) return parseDate(text);
  const [start = '', end = '', ...more] = ends;
  if (more.length > 0) return failure(dateFault('invalid date', text, 'an interval has one slash, a date has none'));
  return parseInterval(text, start, end);
}

function parseDate(text: string): Result<EdtfDate, DateFault> {
  const parts = readDate(text);
  if (!parts.ok) return parts;
  const { shape, uncertain, approximate } = parts.value;
  return success({ is: 'date', text, ...boundsOf(shape), uncertain, approximate });
}

function parseInterval(text: string, startText: string, endText: string): Result<EdtfInterval, DateFault> {
  const start = parseBound(startText);
  if (!start.ok) return start;
  const end = parseBound(endText);
  if (!end.ok) return end;
  const dates = [start.value, end.value].flatMap((bound) => (bound.is === 'date' ? [bound.date] : []));
  const [first, last = first] = dates;
  if (first === undefined || last === undefined) {
    return failure(dateFault('missing date', text, 'an interval needs a date at one end at least'));
  }
  const earliest = start.value.is === 'date' ? start.value.date.earliest : asDay(Number.NEGATIVE_INFINITY);
  const latest = end.value.is === 'date' ? end.value.date.latest : asDay(Number.POSITIVE_INFINITY);
  if (earliest >= latest) return failure(dateFault('invalid interval', text, 'the start before the end'));
  return success({
    is: 'interval',
    text,
    start: start.value,
    end: end.value,
    earliest,
    latest,
    precision: coarserPrecision(first.precision, last.precision),
    uncertain: dates.some((date) => date.uncertain),
    approximate: dates.some((date) => date.approximate),
  });
}

function parseBound(text: string): Result<Bound, DateFault> {
  if (text === '') return success({ is: 'unknown' });
  if (text === '..') return success({ is: 'open' });
  const date = parseDate(text);
  return date.ok ? success({ is: 'date', date: date.value }) : date;
}
