import styles from '@/components/mdx/mdx.module.css';

export interface SourceProps {
  readonly id: string;
  /** Its number in the event's list of sources, from 1. */
  readonly number: number;
  /** The source in words, for those who hear the page. */
  readonly words: string;
  readonly href: string;
  /** Where in the source: a page, a paragraph. */
  readonly locator?: string;
}

/** A raised number that leads to a source in the event's list. */
export function Source({ id, number, words, href, locator }: SourceProps) {
  const where = locator ? `, ${locator}` : '';
  return (
    <sup className={styles['mark']}>
      <a
        className={styles['number']}
        href={href}
        aria-label={`${number}: source, ${words}${where}`}
        title={`${words}${where}`}
        data-source={id}
      >
        {number}
      </a>
      {locator ? (
        <span className={styles['locator']} aria-hidden="true">
          {locator}
        </span>
      ) : null}
    </sup>
  );
}
