import { EventArticle } from '@/components/event/EventArticle';
import { Breadcrumb } from '@/components/ui/Breadcrumb';
import { Neighbours } from '@/components/ui/Neighbours';
import { PageFrame } from '@/components/ui/PageFrame';
import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { renderNarrative } from '@/lib/narrative/renderNarrative';
import { eventLink, sourcesAddress, timelineAddress } from '@/lib/query/addresses';
import { eventDetail } from '@/lib/query/eventDetail';
import { eventYear } from '@/lib/query/eventYear';
import { liveEvents } from '@/lib/query/liveEvents';
import { eventLessonAddress } from '@/lib/segment/eventLesson';

interface EventPageProps {
  readonly record: TimelineRecord;
  readonly event: TimelineEvent;
}

/** The event among all others: on the strip, in the list of its year, and in a lesson. */
function waysOf(record: TimelineRecord, event: TimelineEvent) {
  const year = eventYear(record, event);
  const lesson = eventLessonAddress(record, event);
  return [
    { href: `${timelineAddress(record)}#${event.id}`, text: 'See it on the timeline' },
    ...(year ? [{ href: year.href, text: `${year.label}: all events` }] : []),
    ...(lesson === undefined ? [] : [{ href: lesson, text: 'Make a lesson with this event' }]),
  ];
}

export async function EventPage({ record, event }: EventPageProps) {
  const events = liveEvents(record);
  const at = events.indexOf(event);
  const neighbour = (other: TimelineEvent | undefined) => {
    if (!other) return undefined;
    const { href, title, date } = eventLink(record, other);
    return { href, title, over: date };
  };
  return (
    <PageFrame record={record} current="timeline" inside>
      <Breadcrumb ways={waysOf(record, event)} />
      <EventArticle
        detail={eventDetail(record, event)}
        narrative={await renderNarrative(record, event)}
        sourcesHref={sourcesAddress(record)}
      />
      <Neighbours
        label="Events before and after"
        previous={neighbour(events[at - 1])}
        next={neighbour(events[at + 1])}
      />
    </PageFrame>
  );
}
