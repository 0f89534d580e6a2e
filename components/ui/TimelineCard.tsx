import styles from '@/components/ui/TimelineCard.module.css';
import type { TimelineRecord } from '@/lib/model/record';
import { timelineAddress } from '@/lib/query/addresses';
import { countInWords } from '@/lib/query/countInWords';
import { liveEvents } from '@/lib/query/liveEvents';
import { rangeInWords } from '@/lib/query/years';

/** A record on the home page: what it is about, how far it reaches, how much it holds. */
export function TimelineCard({ record }: { readonly record: TimelineRecord }) {
  const { title, dek, summary } = record.header;
  const range = rangeInWords(record);
  return (
    <li className={styles.card}>
      <h2>
        <a href={timelineAddress(record)}>{title}</a>
      </h2>
      {dek && <p className={styles.dek}>{dek}</p>}
      {summary && <p>{summary}</p>}
      <p className={styles.counts}>
        {range && <span>{range}</span>}
        <span>{countInWords(liveEvents(record).length, 'event')}</span>
        {record.sources.size > 0 && <span>{countInWords(record.sources.size, 'source')}</span>}
        {record.threads.size > 0 && <span>{countInWords(record.threads.size, 'thread')}</span>}
      </p>
    </li>
  );
}
