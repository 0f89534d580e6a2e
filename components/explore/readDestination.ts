import { dayWords } from '@/lib/layout/sceneWords';
import { MARK_FLAGS, type Marks } from '@/lib/layout/stripData';
import { asDay, type Day } from '@/lib/time/day';
import type { DayRange } from '@/lib/time/dayRange';
import { parseTypedDate } from '@/lib/time/typedDate';

/** Where a typed date leads; or why it leads nowhere, `why` in words where there is more to say than that it is no date. */
export type Destination =
  | { readonly ok: true; readonly range: DayRange }
  | { readonly ok: false; readonly why: string | undefined };

/** How far a record goes, in days. */
interface RecordSpan {
  /** The first and the last day that the record tells of. */
  readonly first: number;
  readonly last: number;
  /** Nothing is drawn before and after: what goes on beyond the record reaches to its edge. */
  readonly from: number;
  readonly to: number;
}

/** Typed right beside the record, its end is said to the day. */
const LEAST_APART_DAYS = 3;

/** An open end is closed by the record's own. Outside the record there is nothing to go to, and that is said. */
export function readDestination(text: string, marks: Marks): Destination {
  const parsed = parseTypedDate(text);
  if (!parsed.ok) {
    const { fix } = parsed.failure; // the author's format is of no use to a reader, unless it mends what was typed
    return { ok: false, why: fix && `That is not a date as it stands. Try ${fix}.` };
  }
  const { from, to } = parsed.value;
  const span = spanOf(marks);
  if (to <= span.from) return { ok: false, why: `The record begins ${whenWords(span.first, span.first - to)}.` };
  if (from >= span.to) return { ok: false, why: `The record ends ${whenWords(span.last, from - span.last)}.` };
  return { ok: true, range: { from: closed(from, Math.min(span.from, to)), to: closed(to, Math.max(span.to, from)) } };
}

function spanOf({ count, start, end, flags }: Marks): RecordSpan {
  let [first, last, from, to] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let event = 0; event < count; event++) {
    const goesOn = (flag: number): boolean => (flags[event]! & flag) !== 0;
    const [begins, ends] = [start[event]!, Math.max(end[event]!, start[event]! + 1)];
    from = Math.min(from, begins);
    to = Math.max(to, ends);
    first = Math.min(first, goesOn(MARK_FLAGS.openStart) ? ends - 1 : begins);
    last = Math.max(last, goesOn(MARK_FLAGS.openEnd) ? begins : ends - 1);
  }
  return { first, last, from, to };
}

const closed = (end: Day, by: number): Day => (Number.isFinite(end) ? end : asDay(by));

/** A day in words, as exact as what was typed is near, with the word that leads to it: "in 1979", "on 7 April 2016". */
function whenWords(at: number, apartDays: number): string {
  const day = asDay(at);
  const words = dayWords(day, { from: day, to: asDay(at + Math.max(LEAST_APART_DAYS, apartDays)) });
  if (/ ago$/.test(words)) return words;
  return `${/^\d{1,2} \D+ \d/.test(words) ? 'on' : 'in'} ${words}`;
}
