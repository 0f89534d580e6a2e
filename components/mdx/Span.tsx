import type { ReactNode } from 'react';
import styles from '@/components/mdx/mdx.module.css';

interface SpanProps {
  /** Decimal Days, as on the strip's own surface. */
  readonly from: number;
  readonly to: number;
  readonly href: string;
  /** The range in words. */
  readonly words: string;
  readonly children: ReactNode;
}

/** A link to a range. On the timeline it moves the strip there (`data-span-from`, `data-span-to`). */
export function Span({ from, to, href, words, children }: SpanProps) {
  return (
    <a className={styles['link']} href={href} title={words} data-span-from={from} data-span-to={to}>
      {children}
    </a>
  );
}
