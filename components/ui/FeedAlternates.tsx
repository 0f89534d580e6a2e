/** A feed that a page is followed by. */
export interface FeedOfPage {
  readonly title: string;
  /** Its address without the ending, which says the format. */
  readonly stem: string;
}

/** What a reader of feeds looks for in a page's head; React puts it there. Atom alone, which all of them know: the pages link to JSON Feed as well. */
export function FeedAlternates({ feeds }: { readonly feeds: readonly FeedOfPage[] }) {
  return feeds.map(({ title, stem }) => (
    <link key={stem} rel="alternate" type="application/atom+xml" title={title} href={`${stem}.atom`} />
  ));
}
