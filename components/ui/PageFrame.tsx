import type { ReactNode } from 'react';
import { FeedAlternates, type FeedOfPage } from '@/components/ui/FeedAlternates';
import { PageFooter } from '@/components/ui/PageFooter';
import styles from '@/components/ui/PageFrame.module.css';
import { PageHeader, type Section } from '@/components/ui/PageHeader';
import { sentOnce } from '@/components/ui/sentOnce';
import type { TimelineRecord } from '@/lib/model/record';
import { dataAddress } from '@/lib/query/addresses';

interface PageFrameProps {
  /** Absent on pages of the whole site. */
  readonly record?: TimelineRecord;
  readonly current?: Section;
  /** The page is one of those below that part's own. */
  readonly inside?: boolean;
  /** The page uses the full width of the window. */
  readonly wide?: boolean;
  /** Feeds of the page itself, before those of its record. */
  readonly feeds?: readonly FeedOfPage[];
  readonly children: ReactNode;
}

const feedsOf = (record: TimelineRecord): readonly FeedOfPage[] => [
  { title: record.header.title, stem: dataAddress(record, 'feed') },
  { title: `Corrections · ${record.header.title}`, stem: dataAddress(record, 'corrections') },
];

/** Skip link, header, main and footer of every page but the embed. */
export function PageFrame({ record, current, inside = false, wide = false, feeds = [], children }: PageFrameProps) {
  return (
    <>
      {record && <FeedAlternates feeds={[...feeds, ...feedsOf(record)]} />}
      <a className={styles.skip} href="#_content" data-print="hide">
        Skip to the content
      </a>
      {sentOnce(
        `${record?.slug ?? ''}.header.${current ?? ''}${inside ? '.inside' : ''}`,
        <PageHeader record={record} current={current} inside={inside} />,
      )}
      <main id="_content" className={wide ? styles.wide : styles.main} lang={record?.header.languages[0]} tabIndex={-1}>
        {children}
      </main>
      <PageFooter record={record} />
    </>
  );
}
