import styles from '@/components/ui/AboutFacts.module.css';
import type { AboutFact } from '@/lib/query/aboutFacts';

/** What a record can say of itself, as terms and facts; a term leads to the page that shows it. */
export function AboutFacts({ facts }: { readonly facts: readonly AboutFact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ term, words, href }) => (
        <div key={term}>
          <dt>{href ? <a href={href}>{term}</a> : term}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
