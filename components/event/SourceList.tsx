import { Citation } from '@/components/event/Citation';
import styles from '@/components/event/EntryList.module.css';
import { EventLinkList } from '@/components/event/EventLinkList';
import { LetterIndex } from '@/components/event/LetterIndex';
import letterStyles from '@/components/event/LetterIndex.module.css';
import { letterGroups } from '@/components/event/letterGroups';
import { SourceLinks } from '@/components/event/SourceLinks';
import type { SourceEntry } from '@/lib/query/sourceEntries';

/** So many fill about ten screens; more need a way to one that is looked for. */
const MOST_WITHOUT_LETTERS = 40;

/** All sources of a record, each with its full citation and what it supports; of many, under the letters they begin with. */
export function SourceList({ sources }: { readonly sources: readonly SourceEntry[] }) {
  if (sources.length <= MOST_WITHOUT_LETTERS) return <Entries sources={sources} />;
  const groups = letterGroups(sources);
  return (
    <>
      <LetterIndex label="Sources by first letter" groups={groups} />
      {groups.map(({ letter, anchor, sources: under }) => (
        <section key={anchor} className={letterStyles.group} aria-labelledby={anchor}>
          <h2 className={letterStyles.letter} id={anchor}>
            {letter}
          </h2>
          <Entries sources={under} />
        </section>
      ))}
    </>
  );
}

function Entries({ sources }: { readonly sources: readonly SourceEntry[] }) {
  return (
    <ul className={styles.list}>
      {sources.map((source) => (
        <li key={source.id} id={source.id}>
          <Entry source={source} />
        </li>
      ))}
    </ul>
  );
}

function Entry({ source }: { readonly source: SourceEntry }) {
  return (
    <>
      <p>
        <Citation parts={source.citation} />
      </p>
      <p className={styles.aside}>
        {source.description}.{source.note && ` ${source.note}`}
        {source.independentOf.length > 0 && ` Independent of: ${source.independentOf.join('; ')}.`}
      </p>
      {source.noAddress && <p className={styles.aside}>No address: {source.noAddress}.</p>}
      <SourceLinks source={source} />
      {source.events.length > 0 && <EventLinkList events={source.events} more={source.more} label="Supports" />}
      {source.series.length > 0 && <p className={styles.aside}>Supports the series: {source.series.join('; ')}.</p>}
      {source.events.length + source.series.length === 0 && <p className={styles.aside}>No event rests on it yet.</p>}
    </>
  );
}
