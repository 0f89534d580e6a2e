import { grouped } from '@/lib/base/grouped';
import type { Place, TimelineRecord } from '@/lib/model/record';
import { compareTitles } from '@/lib/query/compareTitles';
import { type EventLinks, eventLinks } from '@/lib/query/eventLinks';
import { filteredView } from '@/lib/query/filteredView';
import { recordIndex } from '@/lib/query/recordIndex';

/** A place with what happened there, in the order of the page of places: each larger place, then what lies in it. */
export interface PlaceEntry extends EventLinks {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  /** Titles of the larger places it lies in, the nearest first; empty for one that lies in none. */
  readonly within: readonly string[];
  /** The timeline with only what happened there; absent for one that only others lie in. */
  readonly view?: string;
}

/** Ids of the places that live events name, and of those that these lie in. */
function placesInUse(record: TimelineRecord): ReadonlySet<string> {
  const used = new Set<string>();
  for (const named of recordIndex(record).byPlace.keys()) {
    for (let id: string | undefined = named; id !== undefined && !used.has(id); id = record.places.get(id)?.within) {
      used.add(id);
    }
  }
  return used;
}

/** The places of live events, each larger one before what lies in it, by title on every level. */
export function placesOf(record: TimelineRecord): readonly PlaceEntry[] {
  const used = placesInUse(record);
  const shown = [...record.places.values()].filter(({ id }) => used.has(id));
  const inside = grouped(shown, ({ within }) => within); // those that lie in none under undefined
  // A stack, not recursion: how deep places lie in each other is up to the author. The last one pushed comes first.
  const below = (within: string | undefined, path: readonly string[]): [Place, readonly string[]][] =>
    (inside.get(within) ?? [])
      .toSorted((one, other) => compareTitles(other.title, one.title))
      .map((place) => [place, path]);
  const entries: PlaceEntry[] = [];
  const left = below(undefined, []);
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const [{ id, title, note }, within] = next;
    const events = recordIndex(record).byPlace.get(id);
    const view = events && filteredView(record, 'place', id, events);
    entries.push({
      id,
      title,
      ...(note ? { note } : {}),
      within,
      ...(view ? { view } : {}),
      ...eventLinks(record, events),
    });
    left.push(...below(id, [title, ...within]));
  }
  return entries;
}
