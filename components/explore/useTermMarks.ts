'use client';
import '@/components/explore/termMarks.css';
import { type RefObject, useEffect } from 'react';
import { tokensOf } from '@/lib/query/searchTokens';

/** Named in termMarks.css as well. */
const HIGHLIGHT = 'tidemark-search';

function rangesIn(node: Text, terms: ReadonlySet<string>): readonly Range[] {
  return tokensOf(node.data)
    .filter((token) => terms.has(token.term))
    .map(({ start, length }) => {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + length);
      return range;
    });
}

function* visibleTexts(root: HTMLElement): Generator<Text> {
  for (const article of root.querySelectorAll('article[id]:not([hidden])')) {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
  }
}

/**
 * Marks the matched words in the list by the CSS Custom Highlight API: the server's HTML stays untouched.
 * A browser without it shows the same entries, unmarked. `settled` changes whenever the list has.
 */
export function useTermMarks(root: RefObject<HTMLElement | null>, terms: ReadonlySet<string>, settled: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed list is marked again
  useEffect(() => {
    if (!('highlights' in CSS)) return;
    CSS.highlights.delete(HIGHLIGHT);
    if (!root.current || terms.size === 0) return;
    const ranges = Array.from(visibleTexts(root.current)).flatMap((node) => rangesIn(node, terms));
    CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
    return () => {
      CSS.highlights.delete(HIGHLIGHT);
    };
  }, [root, terms, settled]);
}
