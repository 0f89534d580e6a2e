import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { COMPOSER_SLUG } from '@/lib/model/segmentVocabulary';
import { segmentAddress } from '@/lib/query/addresses';
import { liveEvents } from '@/lib/query/liveEvents';
import { MOST_PROPOSED, readRange, statedRange } from '@/lib/segment/composeDraft';
import { asDay } from '@/lib/time/day';
import { formatView } from '@/lib/view/viewState';

const A_DAY = 1;

/**
 * The composer with an event chosen, and a range that holds as many of the events around it in time as a first lesson has. Undefined for an event that has no
 * beginning, since it belongs to no range.
 */
export function eventLessonAddress(record: TimelineRecord, event: TimelineEvent): string | undefined {
  const events = liveEvents(record);
  const first = Math.max(0, events.indexOf(event) - MOST_PROPOSED / 2);
  const starts = events
    .slice(first, first + MOST_PROPOSED)
    .concat(event)
    .map(({ date }) => date.earliest)
    .filter(Number.isFinite);
  if (!Number.isFinite(event.date.earliest)) return undefined;
  const days = { from: asDay(Math.min(...starts)), to: asDay(Math.max(...starts) + A_DAY) };
  const range = readRange(statedRange(days))!; // the dates of a lesson, so that it begins with a range that is easily said
  const { search, hash } = formatView({
    window: { from: range.from.earliest, to: range.to.latest },
    kinds: [],
    lanes: [],
    threads: [],
    places: [],
    query: '',
    selected: event.id,
  });
  return `${segmentAddress(record, COMPOSER_SLUG)}${search}${hash}`;
}
