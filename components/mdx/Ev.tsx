import type { ReactNode } from 'react';
import styles from '@/components/mdx/mdx.module.css';

interface EvProps {
  readonly id: string;
  /** Where the event is read when nothing takes the click over. */
  readonly href: string;
  readonly children: ReactNode;
}

/** A link to another event. On the timeline it selects that event (`data-event`). */
export function Ev({ id, href, children }: EvProps) {
  return (
    <a className={styles['link']} href={href} data-event={id}>
      {children}
    </a>
  );
}
