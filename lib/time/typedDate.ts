import { failure, type Result, success } from '@/lib/base/result';
import type { DateFault } from '@/lib/time/dateFault';
import { asDay, type Day } from '@/lib/time/day';
import type { DayRange } from '@/lib/time/dayRange';
import type { Edtf } from '@/lib/time/edtf';
import { mendSpelling } from '@/lib/time/mendSpelling';
import { parseEdtf } from '@/lib/time/parseEdtf';
import { normalisePhrase } from '@/lib/time/phrase';
import { readYearsAgo } from '@/lib/time/yearsAgo';

const FIRST = asDay(Number.NEGATIVE_INFINITY);
const LAST = asDay(Number.POSITIVE_INFINITY);

/** Words that turn a date into what lies on one side of it. */
const SIDES: readonly { readonly pattern: RegExp; readonly side: (date: DayRange) => DayRange }[] = [
  { pattern: /^(?:before|prior to|earlier than) /i, side: ({ from }) => ({ from: FIRST, to: from }) },
  { pattern: /^(?:until|till|up to) /i, side: ({ to }) => ({ from: FIRST, to }) },
  { pattern: /^(?:after|later than) /i, side: ({ to }) => ({ from: to, to: LAST }) },
  { pattern: /^(?:since|from)(?= (?!.* to ))/i, side: ({ from }) => ({ from, to: LAST }) },
];

/** What a date in words says of an end that it has not. */
const SAID_ENDS = /, (?:start|end) (?:unknown|open)$/;

/** Written as EDTF is, so that a fault in it is the reader's to mend: 2015-02-30 is no other date. */
const EDTF_FORM = /^-?\d{4}-\d\d(?:-\d\d)?(?:[T/].*)?$/;

/**
 * The stretch of time that somebody typed: "June 2015", "2009-2011", "before 1998", "after 2010", "66 million years ago", "44 BCE", any EDTF.
 * An open side is infinite. A date in words covers all that it can mean, so "June 2015" is the whole month.
 */
export function parseTypedDate(text: string): Result<DayRange, DateFault> {
  const typed = mendSpelling(text).fix.replace(SAID_ENDS, '');
  for (const { pattern, side } of SIDES) {
    if (!pattern.test(typed)) continue;
    const date = parseRange(typed.replace(pattern, '').trim());
    if (!date.ok) return date;
    const range = side(date.value);
    if (range.from < range.to) return success(range);
  }
  return parseRange(typed);
}

function parseRange(text: string): Result<DayRange, DateFault> {
  const ago = readYearsAgo(normalisePhrase(text).replace(/^(?:about|around|circa|ca?) /, ''));
  if (ago !== undefined) return success(ago.range);
  const parsed = parseEdtf(text);
  if (parsed.ok) return success(rangeOf(parsed.value));
  const { fix } = parsed.failure;
  if (fix === undefined || EDTF_FORM.test(text)) return failure(parsed.failure);
  const mended = parseEdtf(fix);
  return mended.ok ? success(rangeOf(mended.value)) : failure(parsed.failure);
}

function rangeOf({ earliest, latest }: Edtf): { readonly from: Day; readonly to: Day } {
  return { from: earliest, to: latest };
}
