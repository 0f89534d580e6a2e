import type { ReactNode } from 'react';
import { EventBody } from '@/components/event/EventBody';
import type { EventDetail } from '@/lib/query/eventDetail';

interface EventArticleProps {
  readonly detail: EventDetail;
  readonly narrative?: ReactNode;
  /** The page of all sources. */
  readonly sourcesHref: string;
}

/** An event as a page of its own. `[data-narrative]` is what the explorer's panel takes from here. */
export function EventArticle({ detail, narrative, sourcesHref }: EventArticleProps) {
  return (
    <article id={detail.id} aria-labelledby={`${detail.id}.title`}>
      <EventBody
        detail={detail}
        level={1}
        sourcesHref={sourcesHref}
        titleId={`${detail.id}.title`}
        narrative={narrative && <div data-narrative={detail.id}>{narrative}</div>}
      />
    </article>
  );
}
