import type { TimelineEvent } from '@/lib/model/record';
import type { Edtf } from '@/lib/time/edtf';

/**
 * From when something may have been public, and from when it surely was: days, each the first instant after the last day that counts. A null
 * `maybe` has no beginning that is known, a null `surely` is nowhere recorded, and `NEVER` is recorded and never past.
 */
export type Since = readonly [maybe: number | null, surely: number | null];

/**
 * How something stands on a date. It may or may not have been public where its date is no closer (`perhaps`) or nowhere recorded (`unrecorded`):
 * both are told apart, never guessed.
 */
export type Standing = 'public' | 'perhaps' | 'unrecorded' | 'later';

/**
 * A day that does not come: from when an event is surely public that was first reported "from 2010 on". A number, for files of JSON have no
 * infinity; no day of a record comes near it.
 */
export const NEVER = Number.MAX_SAFE_INTEGER;

/** Days: what was reported at some time of a day is asked about when that day has ended. */
const A_DAY = 1;

const afterDay = (day: number): number | null => (Number.isFinite(day) ? Math.floor(day) + A_DAY : null);

/**
 * The end of the last day that a report's date can mean, the safe side: "April 2016" is surely public from the end of April. Null where it has none: a
 * first report "from April 2016 on" came at some time from then.
 */
const publicBy = ({ latest }: Edtf): number | null => (Number.isFinite(latest) ? latest : null);

/**
 * What has a report of its own is public from its last day on. Without one nothing is known of it, and of a report without a last day no more than that
 * it came no earlier than its first.
 */
export function sinceReport(reported: Edtf | undefined): Since {
  if (!reported) return [null, null];
  const by = publicBy(reported);
  return [by ?? afterDay(reported.earliest), by];
}

/** The end of the first day that a report's date can mean; nobody reports what cannot have happened yet, unless as a forecast. */
const perhapsBy = (reported: Edtf, { date, reportedAs }: Pick<TimelineEvent, 'date' | 'reportedAs'>): number | null =>
  afterDay(Math.max(reported.earliest, reportedAs === 'forecast' ? Number.NEGATIVE_INFINITY : date.earliest));

/** Of what is not over, the end of its start: by then it had surely begun. */
function begunBy(date: Edtf): number | null {
  return date.is === 'interval' && date.start.is === 'date' ? date.start.date.latest : publicBy(date);
}

/**
 * An event is perhaps public from the first day that its report's date can mean, and surely from the last, if there is one. Without a report it may have been public
 * once it had surely begun, and no earlier.
 */
export function sinceEvent(event: Pick<TimelineEvent, 'reported' | 'date' | 'reportedAs'>): Since {
  const { reported, date } = event;
  if (!reported) return [begunBy(date), null];
  const surely = publicBy(reported) ?? NEVER;
  const perhaps = perhapsBy(reported, event);
  return [perhaps === null ? null : Math.min(perhaps, surely), surely];
}

/** What rests on several sources and does not say on which: maybe on the first, surely once all are public. */
export function sinceAny(sources: readonly Since[]): Since {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [maybe, surely] of sources) {
    first = Math.min(first, maybe ?? Number.NEGATIVE_INFINITY);
    last = Math.max(last, surely ?? Number.POSITIVE_INFINITY);
  }
  return [Number.isFinite(first) ? first : null, Number.isFinite(last) ? last : null];
}

/** @param end first instant after the date that is asked about. */
export function standingOn([maybe, surely]: Since, end: number): Standing {
  if (surely !== null && surely <= end) return 'public';
  if (maybe !== null && maybe > end) return 'later';
  return surely === null ? 'unrecorded' : 'perhaps';
}
