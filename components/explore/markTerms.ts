import '@/components/explore/termMarks.css';
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

/** Marks the terms in what is shown of a list, and forgets what was marked before. */
export function markTerms(list: HTMLElement, terms: ReadonlySet<string>): void {
  const ranges = Array.from(visibleTexts(list)).flatMap((node) => rangesIn(node, terms));
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
}

export const unmarkTerms = (): boolean => CSS.highlights.delete(HIGHLIGHT);
