import type { Era, TimelineRecord } from '@/lib/model/record';
import { type EventLink, eventLink, timelineAddress } from '@/lib/query/addresses';
import { liveEvents } from '@/lib/query/liveEvents';
import { paragraphsOf } from '@/lib/query/paragraphs';
import { calendarYears, type EventYear } from '@/lib/query/years';
import { asDay } from '@/lib/time/day';
import { readEdtf } from '@/lib/time/edtf';
import { formatDay } from '@/lib/time/formatDay';
import { formatEdtf } from '@/lib/time/words';

/** An era of a record in words, with the address of its view. */
export interface EraEntry {
  readonly id: string;
  readonly title: string;
  /** "1994–1998", "from 2020, continuing". */
  readonly dates: string;
  readonly href: string;
  /** What sets it apart, in paragraphs; none where nothing is said. */
  readonly summary: readonly string[];
  /** Its weightiest events, in reading order: what is said of it is told there with sources. */
  readonly landmarks: readonly EventLink[];
}

/** Inside the last day, where rounding cannot fall out of it. */
const HALF_A_DAY = 0.5;

const isOpen = ({ to }: Era): boolean => !Number.isFinite(to.latest);

function datesOf({ from, to }: Era): string {
  const whole = readEdtf(`${from.text}/${to.text}`);
  return whole.ok ? formatEdtf(whole.value) : `${formatEdtf(from)} to ${formatEdtf(to)}`;
}

/** An era that goes on is seen as far as the record goes. */
function viewOf(record: TimelineRecord, era: Era): string {
  const from = formatDay(era.from.earliest, 'day');
  const lastYear = calendarYears(record).findLast(({ range }) => range !== undefined)?.range;
  const to = isOpen(era) ? (lastYear ?? from) : formatDay(asDay(era.to.latest - HALF_A_DAY), 'day');
  return `${timelineAddress(record)}?from=${from}&to=${to}`;
}

/** So many events lead from an era into the record. */
const MOST_LANDMARKS = 6;

/** The events of the highest significance that began in an era, the earlier first where that is equal. */
function landmarksOf(record: TimelineRecord, { from, to }: Era): readonly EventLink[] {
  const within = liveEvents(record).filter(({ date }) => date.earliest >= from.earliest && date.earliest < to.latest);
  const chosen = new Set(
    within.toSorted((one, other) => other.significance - one.significance).slice(0, MOST_LANDMARKS),
  );
  return within.filter((event) => chosen.has(event)).map((event) => eventLink(record, event));
}

/** The eras that share days with a page of the years; none of the page of what has no dated start or end. */
export function erasOf(record: TimelineRecord, { range }: Pick<EventYear, 'range'>): readonly EraEntry[] {
  const read = range === undefined ? undefined : readEdtf(range);
  if (!read?.ok) return [];
  const { earliest, latest } = read.value;
  const shared = record.eras.map(({ from, to }) => from.earliest < latest && to.latest > earliest);
  return eraEntries(record).filter((_, at) => shared[at]);
}

const cache = new WeakMap<TimelineRecord, readonly EraEntry[]>();

/** The eras of a record in the order they are written. Worked out once: every page of a year asks, and the landmarks take a pass over all events. */
export function eraEntries(record: TimelineRecord): readonly EraEntry[] {
  const known = cache.get(record);
  if (known) return known;
  const entries = record.eras.map((era) => ({
    id: era.id,
    title: era.title,
    dates: datesOf(era),
    href: viewOf(record, era),
    summary: paragraphsOf(era.summary ?? ''),
    landmarks: landmarksOf(record, era),
  }));
  cache.set(record, entries);
  return entries;
}
