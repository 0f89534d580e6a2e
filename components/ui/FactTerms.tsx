import type { AboutFact } from '@/lib/query/aboutFacts';

/** Entries of a list of terms; a term leads to the page that shows it. */
export function FactTerms({ facts }: { readonly facts: readonly AboutFact[] }) {
  return facts.map(({ term, words, href }) => (
    <div key={term}>
      <dt>{href ? <a href={href}>{term}</a> : term}</dt>
      <dd>{words}</dd>
    </div>
  ));
}
