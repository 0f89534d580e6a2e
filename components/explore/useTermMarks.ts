'use client';
import { type RefObject, useEffect } from 'react';

/**
 * Marks the matched words in the list by the CSS Custom Highlight API: the server's HTML stays untouched.
 * A browser without it shows the same entries, unmarked. `settled` changes whenever the list has.
 */
export function useTermMarks(root: RefObject<HTMLElement | null>, terms: ReadonlySet<string>, settled: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed list is marked again
  useEffect(() => {
    if (!('highlights' in CSS) || terms.size === 0) return;
    let isStale = false;
    const marking = import('@/components/explore/markTerms');
    marking.then(
      ({ markTerms }) => {
        if (!isStale && root.current) markTerms(root.current, terms);
      },
      () => undefined, // without it the matches are shown unmarked
    );
    return () => {
      isStale = true;
      marking.then(
        ({ unmarkTerms }) => unmarkTerms(),
        () => undefined,
      );
    };
  }, [root, terms, settled]);
}
