import type { ReactNode } from 'react';
import { PageFooter } from '@/components/ui/PageFooter';
import styles from '@/components/ui/PageFrame.module.css';
import { PageHeader, type Section } from '@/components/ui/PageHeader';
import type { TimelineRecord } from '@/lib/model/record';

interface PageFrameProps {
  /** Absent on pages of the whole site. */
  readonly record?: TimelineRecord;
  readonly current?: Section;
  /** The page uses the full width of the window. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** Skip link, header, main and footer of every page but the embed. */
export function PageFrame({ record, current, wide = false, children }: PageFrameProps) {
  return (
    <>
      <a className={styles.skip} href="#_content" data-print="hide">
        Skip to the content
      </a>
      <PageHeader record={record} current={current} />
      <main id="_content" className={wide ? styles.wide : styles.main} lang={record?.header.languages[0]} tabIndex={-1}>
        {children}
      </main>
      <PageFooter record={record} />
    </>
  );
}
