import type { TimelineEvent } from '@/lib/model/record';
import type { Edtf } from '@/lib/time/edtf';

/**
 * From when something may have been public, and from when it surely was: days, each the first instant after the last day that counts. A null
 * `maybe` has no beginning that is known, a null `surely` is nowhere recorded.
 */
export type Since = readonly [maybe: number | null, surely: number | null];

/** How something stands on a date. What is `unrecorded` may or may not have been public: it is told apart, never guessed. */
export type Standing = 'public' | 'unrecorded' | 'later';

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

/** An event without a report may have been public once it had surely begun, and no earlier. */
export function sinceEvent({ reported, date }: Pick<TimelineEvent, 'reported' | 'date'>): Since {
  if (reported) return sinceReport(reported);
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
  return maybe === null || maybe <= end ? 'unrecorded' : 'later';
}
