import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { yearAddress } from '@/lib/query/addresses';
import type { EventStretch } from '@/lib/query/yearParts';
import { calendarYears } from '@/lib/query/years';

/** Where an event stands among those of its time. */
export interface EventYearLink {
  /** "2016", or "April 2016" where that year is read by its parts. */
  readonly label: string;
  /** Its entry on that page. */
  readonly href: string;
}

/** The page of years that lists a live event, at its entry. */
export function eventYear(record: TimelineRecord, event: TimelineEvent): EventYearLink | undefined {
  const holds = ({ events }: EventStretch): boolean => events.includes(event);
  const year = calendarYears(record).find(holds);
  const page = year?.parts.find(holds) ?? year;
  return page && { label: page.label, href: `${yearAddress(record, page.slug)}#${event.id}` };
}
