import styles from '@/components/ui/Breadcrumb.module.css';

/** One quiet line above a page's title: the way to the view this page belongs to. */
export function Breadcrumb({ href, text }: { readonly href: string; readonly text: string }) {
  return (
    <p className={styles.line} data-print="hide">
      <a href={href}>{text}</a>
    </p>
  );
}
