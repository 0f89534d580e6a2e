import styles from '@/components/ui/AboutFacts.module.css';
import { FactTerms } from '@/components/ui/FactTerms';
import type { AboutFact } from '@/lib/query/aboutFacts';

/** What a record can say of itself, as terms and facts; a term leads to the page that shows it. */
export function AboutFacts({ facts }: { readonly facts: readonly AboutFact[] }) {
  return (
    <dl className={styles.facts}>
      <FactTerms facts={facts} />
    </dl>
  );
}
