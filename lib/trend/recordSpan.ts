import { type CountedEvents, type DaySpan, extentOfCounted } from '@/lib/trend/countEvents';

/** The time over which a record is counted: days, half-open. */
export interface RecordSpan extends DaySpan {
  /** It ends with the last event of the record, and not with the last day that the record can tell of. */
  readonly isPast: boolean;
}

/**
 * A record that is kept up has events until shortly before its last change, and that there is none since says something. One that tells of a finished time,
 * such as a war, was written long after it: that nothing of the kind is in the years between says nothing.
 */
const LATEST_SHARE = 1 / 10;

interface SpannedRecord {
  /** Every event of the record, whichever are counted. */
  readonly all: CountedEvents;
  /** Numbers of those that were public on the date that is asked about; all of them without one. */
  readonly known: readonly number[];
  /** First instant that the record cannot know all of. */
  readonly horizon: number;
  /** First instant after the date that is asked about. */
  readonly end: number | undefined;
}

/** From the first event of a record to the last day that it can tell of: what is counted of it has 0 where it has no entry. */
export function recordSpan({
  all,
  known,
  horizon,
  end = Number.POSITIVE_INFINITY,
}: SpannedRecord): RecordSpan | undefined {
  const whole = extentOfCounted(all);
  const first = extentOfCounted({ ...all, events: known })?.from;
  if (!whole || first === undefined) return undefined;
  const isFinished = horizon - whole.to > (whole.to - whole.from) * LATEST_SHARE;
  const last = isFinished ? whole.to : horizon;
  return { from: first, to: Math.max(first, Math.min(last, end)), isPast: isFinished && last <= end };
}
