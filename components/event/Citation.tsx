import type { CitationPart } from '@/lib/query/citation';

/** A citation's text with the titles of works in italics. */
export function Citation({ parts }: { readonly parts: readonly CitationPart[] }) {
  return parts.map(({ text, work }) => (work ? <cite key={text}>{text}</cite> : text));
}
