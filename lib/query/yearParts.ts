import { grouped } from '@/lib/base/grouped';
import { padded } from '@/lib/base/padded';
import type { TimelineEvent } from '@/lib/model/record';
import { civilOfDay, type Day, dayOfMonth } from '@/lib/time/day';
import type { Edtf } from '@/lib/time/edtf';
import { formatDay } from '@/lib/time/formatDay';
import { monthName } from '@/lib/time/months';
import { comparePrecision } from '@/lib/time/precision';
import { filingDay } from '@/lib/time/readingOrder';

/** A stretch of events with an address of its own: a year, or a part of a crowded one. */
export interface EventStretch {
  /** Last part of its address: `2016`, `44-bce`, `2016-04`. */
  readonly slug: string;
  /** "2016", "44 BCE", "April 2016". */
  readonly label: string;
  /** As EDTF, for the address of its view; absent for events without either end of a date. */
  readonly range?: string;
  /** In reading order. */
  readonly events: readonly TimelineEvent[];
}

/** Longer than this no list is read: a year of more events is cut into parts. */
export const CROWDED = 400;

/** The day that files an event, where its month is known: undefined for `2016`, for a season, for an interval that begins in one of them. */
function monthDay(date: Edtf): Day | undefined {
  const start = date.is === 'date' ? date : date.start.is === 'date' ? date.start.date : undefined;
  const filedBy = start ?? (date.is === 'interval' && date.end.is === 'date' ? date.end.date : date);
  return comparePrecision(filedBy.precision, 'month') < 0 ? undefined : filingDay(date);
}

/** The events of each month, and last those whose month is not known. */
function byMonth(year: EventStretch): readonly EventStretch[] {
  const months = grouped(year.events, ({ date }) => {
    const day = monthDay(date);
    return day === undefined ? undefined : civilOfDay(day).month;
  });
  const known = [...months.keys()].filter((month) => month !== undefined).sort((one, other) => one - other);
  const stretches = known.map((month): EventStretch => {
    const events = months.get(month)!;
    const civil = civilOfDay(monthDay(events[0]!.date)!);
    return {
      slug: `${year.slug}-${padded(month, 2)}`,
      label: `${monthName(month)} ${year.label}`,
      range: formatDay(dayOfMonth(civil.year, month), 'month'),
      events,
    };
  });
  const rest = months.get(undefined);
  if (!rest) return stretches;
  const label = known.length === 0 ? year.label : `${year.label}, no month known`;
  return [...stretches, { ...year, slug: `${year.slug}-rest`, label, events: rest }];
}

/** A stretch that is crowded itself, as pages; the first keeps its address. */
function inPages(stretch: EventStretch): readonly EventStretch[] {
  const { slug, label, events } = stretch;
  const count = Math.ceil(events.length / CROWDED);
  if (count === 1) return [stretch];
  return Array.from({ length: count }, (_, at) => ({
    ...stretch,
    slug: at === 0 ? slug : `${slug}-part-${at + 1}`,
    label: `${label}, part ${at + 1} of ${count}`,
    events: events.slice(at * CROWDED, (at + 1) * CROWDED),
  }));
}

/** The parts of a crowded year: its months, each in pages where it is crowded itself. None of a year that can be read as it is. */
export const partsOf = (year: EventStretch): readonly EventStretch[] =>
  year.events.length > CROWDED ? byMonth(year).flatMap(inPages) : [];
