import type { ReactNode } from 'react';
import styles from '@/components/ui/EmbedFrame.module.css';
import type { TimelineRecord } from '@/lib/model/record';
import { timelineAddress } from '@/lib/query/addresses';

/** The explorer inside somebody else's page: a title that leads to the whole site in a tab of its own, and nothing around it. */
export function EmbedFrame({ record, children }: { readonly record: TimelineRecord; readonly children: ReactNode }) {
  return (
    <main lang={record.header.languages[0]}>
      <h1 className={styles.title}>
        <a href={timelineAddress(record)} target="_blank" rel="noreferrer">
          {record.header.title}
        </a>
      </h1>
      {children}
    </main>
  );
}
