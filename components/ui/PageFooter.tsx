import styles from '@/components/ui/PageFrame.module.css';
import { ThemeSwitch } from '@/components/ui/ThemeSwitch';
import type { TimelineRecord } from '@/lib/model/record';
import { dataAddress } from '@/lib/query/addresses';
import site from '@/package.json';

const isMail = (contact: string): boolean => /^[^\s@/]+@[^\s@/]+$/.test(contact);

/** A way to the people who keep the record: an address to write to, a page, or words. */
function Contact({ contact }: { readonly contact: string }) {
  if (isMail(contact)) return <a href={`mailto:${contact}`}>Report an error</a>;
  if (/^https?:\/\//.test(contact)) {
    return (
      <a href={contact} rel="noreferrer">
        Report an error
      </a>
    );
  }
  return <span>To report an error: {contact}</span>;
}

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

export function PageFooter({ record }: { readonly record?: TimelineRecord | undefined }) {
  const { licence, contact } = record?.header ?? {};
  return (
    <footer className={styles.footer}>
      <p className={styles.terms}>
        {record && <span>{licence ? `${record.header.title}: ${licence}` : record.header.title}</span>}
        {record && <DataLinks record={record} />}
        {contact && <Contact contact={contact} />}
        <span>Published with Tidemark {site.version}</span>
      </p>
      <ThemeSwitch />
    </footer>
  );
}
