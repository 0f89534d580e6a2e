import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { liveEvents } from '@/lib/query/liveEvents';
import { civilOfDay, dayOfYear } from '@/lib/time/day';
import { formatDay } from '@/lib/time/formatDay';
import { filingDay } from '@/lib/time/readingOrder';
import { formatYear } from '@/lib/time/yearWords';

/** The live events of one year, in reading order. Only years with events exist. */
export interface EventYear {
  /** Last part of the year page's address: `2016`, `44-bce`. */
  readonly slug: string;
  /** "2016", "44 BCE", "66 million years ago". */
  readonly label: string;
  /** The year as EDTF, for the address of its view; absent for events without either end of a date. */
  readonly range?: string;
  readonly events: readonly TimelineEvent[];
}

const cache = new WeakMap<TimelineRecord, readonly EventYear[]>();

/** The astronomical year an event is listed under; undefined when its date has neither start nor end. */
function yearOf(event: TimelineEvent): number | undefined {
  const day = filingDay(event.date);
  return day === undefined ? undefined : civilOfDay(day).year;
}

/** People count 1 BCE, then 1 CE: astronomical 0 is `1-bce`, -43 is `44-bce`, and no address has a year 0. */
export const yearSlug = (year: number): string => (year > 0 ? String(year) : `${1 - year}-bce`);

/** Slug and label of events whose date has neither end. */
const UNDATED = { slug: 'undated', label: 'No dated start or end' };

/** The years that have live events, in time order; events without either end of a date come last. */
export function yearsOf(record: TimelineRecord): readonly EventYear[] {
  const known = cache.get(record);
  if (known) return known;
  const byYear = new Map<number | undefined, TimelineEvent[]>();
  for (const event of liveEvents(record)) {
    const year = yearOf(event);
    const events = byYear.get(year);
    if (events) events.push(event);
    else byYear.set(year, [event]);
  }
  const years = [...byYear.entries()]
    .sort(([one], [other]) => (one ?? Number.POSITIVE_INFINITY) - (other ?? Number.POSITIVE_INFINITY))
    .map(([year, events]) =>
      year === undefined
        ? { ...UNDATED, events }
        : { slug: yearSlug(year), label: formatYear(year), range: formatDay(dayOfYear(year), 'year'), events },
    );
  cache.set(record, years);
  return years;
}

/** First and last year with events, in words: "1986–2026"; nothing for a record without dated events. */
export function rangeInWords(record: TimelineRecord): string | undefined {
  const dated = yearsOf(record).filter(({ slug }) => slug !== UNDATED.slug);
  const first = dated[0];
  const last = dated.at(-1);
  if (!first || !last) return undefined;
  return first === last ? first.label : `${first.label} to ${last.label}`;
}
