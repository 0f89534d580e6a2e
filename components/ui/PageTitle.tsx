import type { ReactNode } from 'react';
import styles from '@/components/ui/PageTitle.module.css';

interface PageTitleProps {
  readonly title: string;
  /** A line above: what kind of page this is. */
  readonly over?: ReactNode;
  readonly dek?: ReactNode;
  readonly children?: ReactNode;
}

/** Title block of a page. */
export function PageTitle({ title, over, dek, children }: PageTitleProps) {
  return (
    <header className={styles.block}>
      {over && <p className={styles.over}>{over}</p>}
      <h1>{title}</h1>
      {dek && <p className={styles.dek}>{dek}</p>}
      {children}
    </header>
  );
}
