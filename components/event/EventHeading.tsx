import styles from '@/components/event/EventBody.module.css';
import { KindMark } from '@/components/ui/KindMark';
import type { EventDetail } from '@/lib/query/eventDetail';

interface EventHeadingProps {
  readonly detail: EventDetail;
  readonly level: 1 | 2;
  readonly titleId?: string | undefined;
}

/** Kind, title, and the line that says when, since when known, and on how many sources. */
export function EventHeading({ detail, level, titleId }: EventHeadingProps) {
  const Title = level === 1 ? 'h1' : 'h2';
  const { kind, happened, reported } = detail;
  return (
    <header className={styles.heading}>
      <p className={styles.kind} data-colour={kind.colour}>
        <KindMark shape={kind.shape} colour={kind.colour} /> {kind.title}
      </p>
      <Title className={styles.title} id={titleId}>
        {detail.title}
      </Title>
      <p className={styles.dateline}>
        <span className={styles.when}>{happened.words}</span>
        {reported && <span>first reported {reported.words}</span>}
        <span>{detail.sourceCount}</span>
        <span data-confidence>{detail.confidence.toLowerCase()}</span>
      </p>
    </header>
  );
}
