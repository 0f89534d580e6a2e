'use client';
import { EventBody } from '@/components/event/EventBody';
import { AdoptedNarrative } from '@/components/explore/AdoptedNarrative';
import { KnownAccount } from '@/components/explore/KnownAccount';
import styles from '@/components/explore/Panel.module.css';
import type { DatedDetail } from '@/lib/query/datedDetail';
import { detailAsKnown } from '@/lib/query/detailAsKnown';
import { standingOn } from '@/lib/query/since';
import { knownEnd, knownWords } from '@/lib/view/knownDate';

interface PanelEventProps {
  readonly detail: DatedDetail;
  readonly titleId: string;
  /** The date of the view; absent while the record is shown as it is known today. */
  readonly known: string | undefined;
  readonly onLeaveKnown: () => void;
}

/** An event in the panel: all that is known of it, or what was public on the date of the view. */
export function PanelEvent({ detail, titleId, known, onLeaveKnown }: PanelEventProps) {
  const end = known === undefined ? undefined : knownEnd(known);
  if (known === undefined || end === undefined) {
    const narrative = detail.hasNarrative && (
      <AdoptedNarrative key={detail.id} eventId={detail.id} href={detail.href} />
    );
    return <EventBody detail={detail} level={2} titleId={titleId} narrative={narrative} />;
  }
  if (standingOn(detail.since.event, end) === 'later') {
    return (
      <div className={styles.asKnown}>
        <h2 id={titleId}>Not yet public</h2>
        <p>This event was not public {knownWords(known)}.</p>
        <button type="button" className={styles.leave} onClick={onLeaveKnown}>
          Show what is known today
        </button>
      </div>
    );
  }
  const then = detailAsKnown(detail, end);
  const account = <KnownAccount {...{ detail, known, end }} later={then.later} />;
  return <EventBody detail={then.detail} level={2} titleId={titleId} narrative={account} />;
}
