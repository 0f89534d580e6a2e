import { tokensOf } from '@/lib/query/searchTokens';

interface Titled {
  readonly title: string;
}

/** Threads whose titles hold every word of a query, at its beginning at least, in the order given; none for a query without words. */
export function findThreads<Thread extends Titled>(threads: readonly Thread[], words: string): readonly Thread[] {
  const wanted = tokensOf(words).map(({ term }) => term);
  if (wanted.length === 0) return [];
  return threads.filter(({ title }) => {
    const terms = tokensOf(title).map(({ term }) => term);
    return wanted.every((word) => terms.some((term) => term.startsWith(word)));
  });
}
