'use client';
import type { TextSource } from '@/components/chart/textSource';
import styles from '@/components/explore/Explorer.module.css';
import { KindMark } from '@/components/ui/KindMark';
import type { Marks, StripHead } from '@/lib/layout/stripData';

interface EventRowProps {
  readonly event: number;
  readonly head: StripHead;
  readonly marks: Marks;
  readonly texts: TextSource;
}

/** Kind and date of an event that is known by its number; its title is the caller's, who knows what pressing it does. */
export function EventRow({ event, head, marks, texts }: EventRowProps) {
  const kind = head.kinds[marks.kind[event]!];
  return (
    <p className={styles.rowLine}>
      {kind && (
        <span className={styles.rowKind} data-colour={kind.colour}>
          <KindMark shape={kind.shape} colour={kind.colour} /> {kind.title}
        </span>
      )}
      <span>{texts.text(event)?.date}</span>
    </p>
  );
}
