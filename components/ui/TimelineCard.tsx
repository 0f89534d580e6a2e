import { FactTerms } from '@/components/ui/FactTerms';
import styles from '@/components/ui/TimelineCard.module.css';
import type { TimelineRecord } from '@/lib/model/record';
import { aboutFacts } from '@/lib/query/aboutFacts';
import { aboutAddress, threadsAddress, timelineAddress } from '@/lib/query/addresses';

/** What of a record's facts tells a reader whether to go in, in their order on the page about it. */
const TERMS: ReadonlySet<string> = new Set(['Covers', 'Events', 'Sources', 'Differences', 'Threads', 'Series']);

/** A record on the home page: what it is about, the ways into it, and what it holds. Its rules are few: they come with the explorer's own. */
export function TimelineCard({ record }: { readonly record: TimelineRecord }) {
  const { title, dek, summary } = record.header;
  return (
    <li className={styles.card}>
      <h2>
        <a href={timelineAddress(record)}>{title}</a>
      </h2>
      {dek && <p className={styles.dek}>{dek}</p>}
      {summary && <p>{summary}</p>}
      <p className={styles.counts} data-print="hide">
        <a href={timelineAddress(record)}>Open the timeline</a>
        {record.threads.size > 0 && <a href={threadsAddress(record)}>Follow a thread</a>}
        <a href={aboutAddress(record)}>How it was made</a>
      </p>
      <dl className={styles.counts}>
        <FactTerms facts={aboutFacts(record).filter(({ term }) => TERMS.has(term))} />
      </dl>
    </li>
  );
}
