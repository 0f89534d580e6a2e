import { ContactLink } from '@/components/ui/ContactLink';
import styles from '@/components/ui/PageFrame.module.css';
import { sentOnce } from '@/components/ui/sentOnce';
import { ThemeSwitch } from '@/components/ui/ThemeSwitch';
import type { TimelineRecord } from '@/lib/model/record';
import { correctionsAddress, dataAddress, peopleAddress, placesAddress } from '@/lib/query/addresses';
import site from '@/package.json';

/** The record for machines and for spreadsheets. */
function DataLinks({ record }: { readonly record: TimelineRecord }) {
  return (
    <span data-print="hide">
      Data: <a href={dataAddress(record, 'events.json')}>events (JSON)</a>,{' '}
      <a href={dataAddress(record, 'events.csv')}>events (CSV)</a>
      {record.sources.size > 0 && (
        <>
          , <a href={dataAddress(record, 'sources.json')}>sources (JSON)</a>
        </>
      )}
    </span>
  );
}

/** Parts of a record that have no place in the header, and what follows it. */
function MoreLinks({ record }: { readonly record: TimelineRecord }) {
  return (
    <>
      <span data-print="hide">
        More:{' '}
        {record.people.size > 0 && (
          <>
            <a href={peopleAddress(record)}>people</a>,{' '}
          </>
        )}
        {record.places.size > 0 && (
          <>
            <a href={placesAddress(record)}>places</a>,{' '}
          </>
        )}
        <a href={correctionsAddress(record)}>corrections</a>
      </span>
      <span data-print="hide">
        Feeds: <a href={dataAddress(record, 'feed.atom')}>new events</a>,{' '}
        <a href={dataAddress(record, 'corrections.atom')}>new corrections</a>
      </span>
    </>
  );
}

function Terms({ record }: { readonly record?: TimelineRecord | undefined }) {
  const { licence, contact } = record?.header ?? {};
  return (
    <p className={styles.terms}>
      {record && <span>{licence ? `${record.header.title}: ${licence}` : record.header.title}</span>}
      {record && <MoreLinks record={record} />}
      {record && <DataLinks record={record} />}
      {contact && <ContactLink contact={contact} />}
      <span>Published with Tidemark {site.version}</span>
    </p>
  );
}

export function PageFooter({ record }: { readonly record?: TimelineRecord | undefined }) {
  return (
    <footer className={styles.footer}>
      {sentOnce(`${record?.slug ?? ''}.terms`, <Terms record={record} />)}
      <ThemeSwitch />
    </footer>
  );
}
