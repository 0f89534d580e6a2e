import type { StripHead } from '@/lib/layout/stripData';
import { FACET_GROUPS } from '@/lib/query/facets';
import { knownWords } from '@/lib/view/knownDate';
import type { ViewState } from '@/lib/view/viewState';

type Titles = Pick<StripHead, (typeof FACET_GROUPS)[number]>;

const NAMES: Readonly<Record<(typeof FACET_GROUPS)[number], readonly [one: string, more: string]>> = {
  kinds: ['Kind', 'Kinds'],
  lanes: ['Lane', 'Lanes'],
  threads: ['Thread', 'Threads'],
  places: ['Place', 'Places'],
};

/** What narrows a view, each in a phrase: `Kinds: Defection, Crackdown`, `Search: “restaurant”`. Nothing when nothing does. */
export function viewWords(head: Titles, view: Omit<ViewState, 'window' | 'selected'>): readonly string[] {
  const filters = FACET_GROUPS.filter((group) => view[group].length > 0).map((group) => {
    const titles = view[group].map((id) => head[group].find((choice) => choice.id === id)?.title ?? id);
    return `${NAMES[group][titles.length === 1 ? 0 : 1]}: ${titles.join(', ')}`;
  });
  const known = view.known === undefined ? [] : [`As known ${knownWords(view.known)}`];
  return [...known, ...filters, ...(view.query ? [`Search: “${view.query}”`] : [])];
}
