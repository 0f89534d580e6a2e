import type { ReactNode } from 'react';
import styles from '@/components/event/EventBody.module.css';
import { EventClaims } from '@/components/event/EventClaims';
import { EventFacts } from '@/components/event/EventFacts';
import { EventFigures } from '@/components/event/EventFigures';
import { EventHeading } from '@/components/event/EventHeading';
import { EventRelations } from '@/components/event/EventRelations';
import { EventRevisions } from '@/components/event/EventRevisions';
import { EventSources } from '@/components/event/EventSources';
import { EventThreads } from '@/components/event/EventThreads';
import { contentNoteWords } from '@/lib/query/contentNoteWords';
import type { EventDetail } from '@/lib/query/eventDetail';

interface EventBodyProps {
  readonly detail: EventDetail;
  /** 1 where the event is the page, 2 where it is a panel of one. Sections are one level below. */
  readonly level?: 1 | 2;
  /** Id of the heading, for `aria-labelledby`. */
  readonly titleId?: string;
  /** The page of all sources, for links to their entries there. A panel has none: it leads to the event's page, which has them. */
  readonly sourcesHref?: string;
  /** The narrative, or the place where one will be put. Comes after the summary. */
  readonly narrative?: ReactNode;
}

/** One event in full: what happened, who says so, when it became known, what came before and after. */
export function EventBody({ detail, level = 2, titleId, sourcesHref, narrative }: EventBodyProps) {
  const Section = level === 1 ? 'h2' : 'h3';
  return (
    <div className={level === 1 ? styles.page : styles.panel} data-event-body={detail.id}>
      <div className={styles.told}>
        <EventHeading detail={detail} level={level} titleId={titleId} />
        {detail.contentNotes.length > 0 && <ContentNotes detail={detail} />}
        {detail.summary && <p className={styles.summary}>{detail.summary}</p>}
        {detail.plain && (
          <details className={styles.plain}>
            <summary>In plain words</summary>
            <p>{detail.plain}</p>
          </details>
        )}
        {narrative}
        <EventFigures figures={detail.figures} Section={Section} />
        <EventClaims groups={detail.claims} eventId={detail.id} Section={Section} />
        <EventSources detail={detail} allHref={sourcesHref} Section={Section} />
        <EventRevisions revisions={detail.revisions} Section={Section} />
      </div>
      <div className={styles.beside}>
        <EventFacts detail={detail} Section={Section} />
        <EventRelations relations={detail.relations} eventId={detail.id} Section={Section} />
        <EventThreads threads={detail.threads} ends={level === 1} Section={Section} />
      </div>
    </div>
  );
}

/** Said before the passage, with a way past it: the control is what helps a reader, so nothing is blurred or hidden. */
function ContentNotes({ detail }: { readonly detail: EventDetail }) {
  const next = detail.threads.find((thread) => thread.next)?.next;
  return (
    <p className={styles.notes} role="note">
      <span>{contentNoteWords(detail.contentNotes)}</span>{' '}
      {next && (
        <a href={next.href} data-event={next.id}>
          Skip to the next event
        </a>
      )}
    </p>
  );
}
