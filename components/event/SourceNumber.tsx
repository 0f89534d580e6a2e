import styles from '@/components/event/EventBody.module.css';
import { sourceAnchor } from '@/lib/query/sourceAnchor';

/** A raised number that leads to the source in the event's numbered list. */
export function SourceNumber({ eventId, number }: { readonly eventId: string; readonly number: number }) {
  return (
    <sup className={styles.cite}>
      <a href={`#${sourceAnchor(eventId, number)}`} aria-label={`Source ${number}`}>
        {number}
      </a>
    </sup>
  );
}
