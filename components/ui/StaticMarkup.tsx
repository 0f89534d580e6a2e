'use client';
import { markupByName } from '@/components/ui/markupByName';

/** What the server wrote there; read once, so that drawing the page again in the browser keeps it. */
function writtenMarkup(name: string): string {
  if (typeof window === 'undefined') return markupByName(name);
  return document.querySelector(`[data-static="${CSS.escape(name)}"]`)?.innerHTML ?? '';
}

/**
 * Markup that the browser receives once. What a server component renders is sent twice, as HTML and again as the payload that
 * hydrates it; a list of 300 events would double the page. Here the payload holds a name only, and hydration leaves the HTML alone.
 * Pages are reached by whole loads (plain links), so the HTML is always there.
 */
export function StaticMarkup({ name }: { readonly name: string }) {
  return (
    <div
      data-static={name}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the markup is React's own output, escaped by it (components/ui/sentOnce.tsx)
      dangerouslySetInnerHTML={{ __html: writtenMarkup(name) }}
    />
  );
}
