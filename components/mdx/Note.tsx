import type { ReactNode } from 'react';
import styles from '@/components/mdx/mdx.module.css';

interface NoteProps {
  readonly title?: string;
  readonly children?: ReactNode;
}

/** A word beside the story: how a date was found, what a name means. */
export function Note({ title, children }: NoteProps) {
  return (
    <div className={styles['note']} role="note" aria-label={title ?? 'Note'}>
      {title ? <p className={styles['title']}>{title}</p> : null}
      {children}
    </div>
  );
}
