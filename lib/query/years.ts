import { grouped } from '@/lib/base/grouped';
import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { liveEvents } from '@/lib/query/liveEvents';
import { type EventStretch, partsOf } from '@/lib/query/yearParts';
import { civilOfDay, dayOfYear } from '@/lib/time/day';
import { formatDay } from '@/lib/time/formatDay';
import { filingDay } from '@/lib/time/readingOrder';
import { formatYear } from '@/lib/time/yearWords';

/** A page of events under `/<timeline>/years/`: a year, or a part of a crowded one. Only those with events exist. */
export interface EventYear extends EventStretch {
  /** Of a crowded year: what it is read by, for its own page would hold too many events. Empty for any other. */
  readonly parts: readonly EventStretch[];
  /** Of a part: the year it belongs to. */
  readonly within?: EventYear;
}

const cache = new WeakMap<TimelineRecord, readonly EventYear[]>();
const pageCache = new WeakMap<TimelineRecord, readonly EventYear[]>();

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
export function calendarYears(record: TimelineRecord): readonly EventYear[] {
  const known = cache.get(record);
  if (known) return known;
  const years = [...grouped(liveEvents(record), yearOf)]
    .sort(([one], [other]) => (one ?? Number.POSITIVE_INFINITY) - (other ?? Number.POSITIVE_INFINITY))
    .map(
      ([year, events]): EventStretch =>
        year === undefined
          ? { ...UNDATED, events }
          : { slug: yearSlug(year), label: formatYear(year), range: formatDay(dayOfYear(year), 'year'), events },
    )
    .map((year) => ({ ...year, parts: partsOf(year) }));
  cache.set(record, years);
  return years;
}

/** All pages of the years: every year, and after a crowded one its parts. */
export function yearsOf(record: TimelineRecord): readonly EventYear[] {
  const known = pageCache.get(record);
  if (known) return known;
  const pages = calendarYears(record).flatMap((year) => [
    year,
    ...year.parts.map((part) => ({ ...part, parts: [], within: year })),
  ]);
  pageCache.set(record, pages);
  return pages;
}

/** First and last year with events, in words: "1986–2026"; nothing for a record without dated events. */
export function rangeInWords(record: TimelineRecord): string | undefined {
  const dated = calendarYears(record).filter(({ slug }) => slug !== UNDATED.slug);
  const first = dated[0];
  const last = dated.at(-1);
  if (!first || !last) return undefined;
  return first === last ? first.label : `${first.label} to ${last.label}`;
}
