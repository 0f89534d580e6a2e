import styles from '@/components/ui/PageFrame.module.css';
import { ThemeSwitch } from '@/components/ui/ThemeSwitch';
import type { TimelineRecord } from '@/lib/model/record';
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

export function PageFooter({ record }: { readonly record?: TimelineRecord | undefined }) {
  const { licence, contact } = record?.header ?? {};
  return (
    <footer className={styles.footer}>
      <p className={styles.terms}>
        {record && <span>{licence ? `${record.header.title}: ${licence}` : record.header.title}</span>}
        {contact && <Contact contact={contact} />}
        <span>Published with Tidemark {site.version}</span>
      </p>
      <ThemeSwitch />
    </footer>
  );
}
