import type { TimelineEvent } from '@/lib/model/record';
import type { Edtf } from '@/lib/time/edtf';

/**
 * From when something may have been public, and from when it surely was: days, each the first instant after the last day that counts. A null
 * `maybe` has no beginning that is known, a null `surely` is nowhere recorded.
 */
export type Since = readonly [maybe: number | null, surely: number | null];

/**
 * How something stands on a date. It may or may not have been public where its date is no closer (`perhaps`) or nowhere recorded (`unrecorded`):
 * both are told apart, never guessed.
 */
export type Standing = 'public' | 'perhaps' | 'unrecorded' | 'later';

/**
 * The end of the last day that a report's date can mean, the safe side: "April 2016" is surely public from the end of April. Of a time that goes
 * on without an end, the end of its start.
 */
export function publicBy(date: Edtf): number | null {
  if (Number.isFinite(date.latest)) return date.latest;
  return date.is === 'interval' && date.start.is === 'date' ? date.start.date.latest : null;
}

/** What has a report of its own is public from then on; without one nothing is known of it. */
export function sinceReport(reported: Edtf | undefined): Since {
  const by = reported ? publicBy(reported) : null;
  return [by, by];
}

/** Days: what was reported at some time of a day is asked about when that day has ended. */
const A_DAY = 1;

/** The end of the first day that a report's date can mean; nobody reports what cannot have happened yet, unless as a forecast. */
function perhapsBy(reported: Edtf, { date, reportedAs }: Pick<TimelineEvent, 'date' | 'reportedAs'>): number | null {
  const earliest = Math.max(reported.earliest, reportedAs === 'forecast' ? -Infinity : date.earliest);
  return Number.isFinite(earliest) ? Math.floor(earliest) + A_DAY : null;
}

/**
 * An event is perhaps public from the first day that its report's date can mean, and surely from the last. Without a report it may have been public
 * once it had surely begun, and no earlier.
 */
export function sinceEvent(event: Pick<TimelineEvent, 'reported' | 'date' | 'reportedAs'>): Since {
  const { reported, date } = event;
  if (reported) {
    const surely = publicBy(reported);
    const perhaps = perhapsBy(reported, event);
    return [surely !== null && perhaps !== null ? Math.min(perhaps, surely) : perhaps, surely];
  }
  return [date.is === 'interval' && date.start.is === 'date' ? date.start.date.latest : publicBy(date), null];
}

/** What rests on several sources and does not say on which: maybe on the first, surely once all are public. */
export function sinceAny(sources: readonly Since[]): Since {
  const maybes = sources.map(([maybe]) => maybe ?? -Infinity);
  const surelies = sources.map(([, surely]) => surely ?? Infinity);
  const [first, last] = [Math.min(Infinity, ...maybes), Math.max(-Infinity, ...surelies)];
  return [Number.isFinite(first) ? first : null, Number.isFinite(last) ? last : null];
}

/** @param end first instant after the date that is asked about. */
export function standingOn([maybe, surely]: Since, end: number): Standing {
  if (surely !== null && surely <= end) return 'public';
  if (maybe !== null && maybe > end) return 'later';
  return surely === null ? 'unrecorded' : 'perhaps';
}
