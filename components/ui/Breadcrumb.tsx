import { Fragment } from 'react';
import styles from '@/components/ui/Breadcrumb.module.css';

/** A way from a page to what it belongs to, or into what it offers. */
export interface Way {
  readonly href: string;
  readonly text: string;
}

/** One quiet line of ways: above a page's title to the views and lists the page belongs to. */
export function Breadcrumb({ ways }: { readonly ways: readonly Way[] }) {
  return (
    <p className={styles.line} data-print="hide">
      {ways.map(({ href, text }, at) => (
        <Fragment key={href}>
          {at > 0 && ' · '}
          <a href={href}>{text}</a>
        </Fragment>
      ))}
    </p>
  );
}
