import { eventsOfIds, idsOfNumbers, numberOf } from '@/components/compose/composeFiles';
import { createFileCache, loadJson, loadText } from '@/components/explore/loadFile';
import { loadKnownFile } from '@/components/explore/useKnown';
import type { StripData } from '@/components/explore/useStripData';
import { isInView } from '@/lib/layout/stripIndex';
import { FACET_GROUPS, type FacetMembers, filterEvents } from '@/lib/query/facets';
import { openSearchIndex } from '@/lib/query/openSearchIndex';
import { pickEvents, searchMask } from '@/lib/query/searchMask';
import { parseTypedQuery } from '@/lib/query/typedQuery';
import { MOST_PROPOSED } from '@/lib/segment/composeDraft';
import type { EventMaterial } from '@/lib/segment/segmentMaterial';
import { asDay } from '@/lib/time/day';
import { knownEnd } from '@/lib/view/knownDate';
import type { ViewState } from '@/lib/view/viewState';
import type { TimeWindow } from '@/lib/view/window';

/** What a view of the explorer holds. */
export interface ViewEvents {
  readonly window: TimeWindow;
  /** The weightiest, in time order. */
  readonly events: readonly EventMaterial[];
  /** Events of the view that begin in its range. */
  readonly total: number;
  /** Names of what the view is narrowed to. */
  readonly narrowedTo: readonly string[];
  /** The view has an event open that the record does not have. */
  readonly isGone: boolean;
}

type Passes = (event: number) => boolean;

const facetFile = createFileCache((address) => loadJson<FacetMembers>(address));

async function byFilters(dataBase: string, { head, marks }: StripData, view: ViewState): Promise<Passes> {
  const needsMembers = view.threads.length + view.places.length > 0;
  const members = needsMembers ? await facetFile(`${dataBase}facets.json`) : undefined;
  const { count, kind, lane } = marks;
  const { subset } = filterEvents({ count, kind, lane, kinds: head.kinds, lanes: head.lanes, members }, view);
  return (event) => subset?.[event] !== 0;
}

async function byKnown(dataBase: string, { head }: StripData, { known }: ViewState): Promise<Passes> {
  const end = known === undefined ? undefined : knownEnd(known);
  if (end === undefined) return () => true;
  const { file, asKnown } = await loadKnownFile(`${dataBase}known.json?${head.edition}`);
  const { mask } = asKnown(file, end);
  return (event) => mask[event] === 1;
}

async function bySearch(dataBase: string, { head, marks }: StripData, { query }: ViewState): Promise<Passes> {
  const { words, range } = parseTypedQuery(query, head.domain);
  const index = words === '' ? undefined : await openSearchIndex(await loadText(`${dataBase}search.json`));
  const mask = searchMask(marks.count, index?.find(words)?.events, range && ((event) => isInView(marks, event, range)));
  return (event) => mask[event] === 1;
}

const namesOf = ({ head }: StripData, view: ViewState): readonly string[] =>
  FACET_GROUPS.flatMap((group) =>
    view[group].flatMap((id) => head[group].find((choice) => choice.id === id)?.title ?? []),
  );

/** The events that the explorer shows at an address, and that begin in its range. */
export async function readView(dataBase: string, data: StripData, view: ViewState): Promise<ViewEvents> {
  const { head, marks } = data;
  const window = view.window ?? { from: asDay(head.opening[0]), to: asDay(head.opening[1]) };
  const rules = await Promise.all([
    byFilters(dataBase, data, view),
    byKnown(dataBase, data, view),
    bySearch(dataBase, data, view),
  ]);
  const shows = (event: number): boolean =>
    marks.start[event]! >= window.from && marks.start[event]! < window.to && rules.every((passes) => passes(event));
  const selected = view.selected === undefined ? undefined : await numberOf(dataBase, head, view.selected);
  const isGone = view.selected !== undefined && selected === undefined;
  const isIn = selected !== undefined && shows(selected);
  const { events, total } = pickEvents(
    marks,
    (event) => event !== selected && shows(event),
    MOST_PROPOSED - Number(isIn),
  );
  const kept = isIn ? [...events, selected] : [...events];
  kept.sort((one, other) => marks.start[one]! - marks.start[other]! || one - other);
  const ids = await idsOfNumbers(dataBase, head, kept);
  const found = await eventsOfIds(dataBase, ids);
  const inOrder = ids.flatMap((id) => found.get(id) ?? []);
  return { window, events: inOrder, total: total + Number(isIn), narrowedTo: namesOf(data, view), isGone };
}
