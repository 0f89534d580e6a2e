import { countInWords } from '@/lib/base/countInWords';
import { addTo } from '@/lib/base/grouped';
import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { type EventLink, eventLink, timelineAddress } from '@/lib/query/addresses';
import { MOST_EVENTS } from '@/lib/query/eventLinks';
import { liveEvents } from '@/lib/query/liveEvents';
import { reportedWords } from '@/lib/query/reportedWords';
import { yearSlug } from '@/lib/query/years';
import { asDay, civilOfDay } from '@/lib/time/day';
import type { Edtf } from '@/lib/time/edtf';
import { formatYear } from '@/lib/time/yearWords';

/** An event with the words for when it became public. */
interface LateEvent extends EventLink {
  readonly detail: string;
}

/** What became public in one year, though it had happened before that year. */
export interface ReportYear {
  readonly slug: string;
  readonly label: string;
  /** The timeline as it was known when the year ended; absent where an address cannot name the year. */
  readonly view?: string;
  /** The first of them in reading order, and how many there are beyond. */
  readonly events: readonly LateEvent[];
  readonly more: number;
}

/** The page of when things became known. */
export const firstReportsAddress = (record: TimelineRecord): string => `/${record.slug}/known/`;

/** Inside the last day, where rounding cannot fall out of it. */
const HALF_A_DAY = 0.5;

/** The year of the last day that a date can mean; nothing for a time without an end. */
const lastYear = ({ latest }: Edtf): number | undefined =>
  Number.isFinite(latest) ? civilOfDay(asDay(latest - HALF_A_DAY)).year : undefined;

/** The year in which an event was over, or in which it began where it goes on. */
const ownYear = ({ date }: TimelineEvent): number | undefined =>
  lastYear(
    date.is === 'interval' && !Number.isFinite(date.latest) && date.start.is === 'date' ? date.start.date : date,
  );

/** The year by whose end it was public, where no day that its report can mean lies in its own year or before. Of a report "by 2016" some may. */
function lateYear(event: TimelineEvent): number | undefined {
  const { reported } = event;
  const own = ownYear(event);
  if (!reported || own === undefined || !Number.isFinite(reported.earliest)) return undefined;
  return civilOfDay(reported.earliest).year > own ? lastYear(reported) : undefined;
}

/** Years in addresses are those of EDTF with four digits: a time before or after them is no time of reports. */
const viewOf = (record: TimelineRecord, year: number): { readonly view?: string } =>
  year >= 1000 && year <= 9999 ? { view: `${timelineAddress(record)}?known=${year}` } : {};

/** The years in which something became public that had happened before, in time order. */
export function firstReports(record: TimelineRecord): readonly ReportYear[] {
  const byYear = new Map<number, TimelineEvent[]>();
  for (const event of liveEvents(record)) {
    const year = lateYear(event);
    if (year !== undefined) addTo(byYear, year, event);
  }
  return [...byYear]
    .sort(([one], [other]) => one - other)
    .map(([year, events]) => ({
      slug: yearSlug(year),
      label: formatYear(year),
      ...viewOf(record, year),
      events: events.slice(0, MOST_EVENTS).map((event) => ({
        ...eventLink(record, event),
        detail: `reported ${event.reported ? reportedWords(event.reported) : ''}`,
      })),
      more: Math.max(0, events.length - MOST_EVENTS),
    }));
}

/** "22 events", those that became public in a later year; nothing where none did. */
export function firstReportsInWords(record: TimelineRecord): string | undefined {
  const late = liveEvents(record).filter((event) => lateYear(event) !== undefined).length;
  return late > 0 ? countInWords(late, 'event') : undefined;
}
