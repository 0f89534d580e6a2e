import { NO_SERIES, type ViewState } from '@/lib/view/viewState';

interface Choice {
  readonly id: string;
}

/** What a record has to choose from. */
export interface Choices {
  readonly kinds: readonly Choice[];
  readonly lanes: readonly Choice[];
  readonly threads: readonly Choice[];
  readonly places: readonly Choice[];
  readonly series?: readonly Choice[];
}

export interface UnderstoodView {
  /** The view without what nobody can follow: as if that had never been in the address. */
  readonly view: ViewState;
  /** What was left out, each as the address has it: `kind “foo”`. */
  readonly misread: readonly string[];
}

const GROUPS = [
  ['kind', 'kinds'],
  ['lane', 'lanes'],
  ['thread', 'threads'],
  ['place', 'places'],
  ['series', 'series'],
] as const;
const ENDS = ['from', 'to'] as const;

/** What is quoted of an address is for a reader to recognise, not to read. */
const MAX_QUOTED = 40;

function quote(key: string, text: string): string {
  const letters = [...text];
  return `${key} “${letters.length > MAX_QUOTED ? `${letters.slice(0, MAX_QUOTED - 1).join('')}…` : text}”`;
}

/**
 * A parsed view held against the record it is of, and what in its address could not be understood: ends of a range that is none, kinds,
 * lanes, threads, places and series that the record has not. Keys of others (of a mailing, a tracker) are nobody's business here.
 */
export function understoodView(view: ViewState, search: string, choices: Choices): UnderstoodView {
  const params = new URLSearchParams(search);
  const misread = view.window
    ? []
    : ENDS.flatMap((key) => (params.has(key) ? [quote(key, params.get(key) ?? '')] : []));
  if (params.has('known') && view.known === undefined) misread.push(quote('known', params.get('known') ?? ''));
  const { series, ...lists } = view;
  const left: Record<string, readonly string[]> = {};
  for (const [key, group] of GROUPS) {
    const ids = new Set(choices[group]?.map(({ id }) => id));
    const found = view[group]?.filter((id) => ids.has(id)) ?? [];
    // No choice of series is another thing than the empty one.
    if (key !== 'series' || found.length > 0 || series?.length === 0) left[group] = found;
    const written = new Set((params.get(key) ?? '').split(',').filter(Boolean));
    for (const id of written) if (!ids.has(id) && (key !== 'series' || id !== NO_SERIES)) misread.push(quote(key, id));
  }
  return { view: misread.length > 0 ? { ...lists, ...left } : view, misread };
}
