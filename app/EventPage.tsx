import { EventArticle } from '@/components/event/EventArticle';
import { Breadcrumb } from '@/components/ui/Breadcrumb';
import { Neighbours } from '@/components/ui/Neighbours';
import { PageFrame } from '@/components/ui/PageFrame';
import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { renderNarrative } from '@/lib/narrative/renderNarrative';
import { eventLink, timelineAddress } from '@/lib/query/addresses';
import { eventDetail } from '@/lib/query/eventDetail';
import { liveEvents } from '@/lib/query/liveEvents';

interface EventPageProps {
  readonly record: TimelineRecord;
  readonly event: TimelineEvent;
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
    <PageFrame record={record}>
      <Breadcrumb href={`${timelineAddress(record)}#${event.id}`} text="See it on the timeline" />
      <EventArticle detail={eventDetail(record, event)} narrative={await renderNarrative(record, event)} />
      <Neighbours
        label="Events before and after"
        previous={neighbour(events[at - 1])}
        next={neighbour(events[at + 1])}
      />
    </PageFrame>
  );
}
