import { formatPlace, type Problem } from '@/lib/base/problem';
import type { Draft, Entry, FieldPath, FilePlace, Written } from '@/lib/model/written';

/** One declaration of an id. */
interface Declared {
  readonly id: string;
  /** An event that is withdrawn: its id stays taken. */
  readonly isWithdrawn: boolean;
  readonly place: () => FilePlace;
  readonly mended: (id: string) => string;
}

type DraftEvent = Draft['events']['entries'][number];

/** Ids declared twice, and sources and relations given twice by one event: at the second place, naming the first. */
export function checkDuplicates(draft: Draft): readonly Problem[] {
  const { header } = draft;
  const inHeader = (field: 'lanes' | 'kinds'): readonly Declared[] =>
    header.value[field].map(({ id }, index) => declaration(id, header.written, [field, index, 'id']));
  const collections = [
    draft.events,
    draft.sources,
    draft.places,
    draft.people,
    draft.threads,
    draft.eras,
    draft.series,
  ];
  const declared = [inHeader('lanes'), inHeader('kinds'), ...collections.map(({ entries }) => declaredBy(entries))];
  return [...declared.flatMap(duplicatesOf), ...draft.events.entries.flatMap((event) => givenTwice(event))];
}

function givenTwice({ value: { sources, relations }, written, faulty }: DraftEvent): readonly Problem[] {
  const again = (field: 'sources' | 'relations', noun: string, names: readonly string[]): readonly Problem[] => {
    const firsts = new Map<string, number>();
    return names.flatMap((name, at) => {
      const first = firsts.get(name) ?? at;
      firsts.set(name, first);
      if (first === at || faulty.has(field)) return [];
      const locators = field === 'sources' ? locatorsOf(sources, name) : [];
      return [
        {
          ...written.placeOf([field, at]),
          message: `duplicate ${noun}: ${name}`,
          expected: `each ${noun} of an event once; the first is at ${formatPlace(written.placeOf([field, first]))}`,
          fix:
            locators.length > 1
              ? `leave this one out, and write in the first: ${written.mended([field, first, 'locator'], locators.join('; '))}`
              : 'leave this one out',
        },
      ];
    });
  };
  const links = relations.map(({ type, to }) => `${type} ${to}`);
  const cited = sources.map(({ id }) => id);
  return [...again('sources', 'source', cited), ...again('relations', 'relation', links)];
}

/** Where in a source an event says it is read, each place once. */
const locatorsOf = (sources: DraftEvent['value']['sources'], source: string): readonly string[] => [
  ...new Set(sources.flatMap(({ id, locator }) => (id === source && locator !== undefined ? [locator] : []))),
];

const declaredBy = (
  entries: readonly Entry<{ readonly id: string; readonly status?: string }>[],
): readonly Declared[] =>
  entries
    .filter(({ faulty }) => !faulty.has('id'))
    .map(({ value, written }) => declaration(value.id, written, ['id'], value.status === 'withdrawn'));

const declaration = (id: string, written: Written, path: FieldPath, isWithdrawn = false): Declared => ({
  id,
  isWithdrawn,
  place: () => written.placeOf(path),
  mended: (other) => written.mended(path, other),
});

function duplicatesOf(declarations: readonly Declared[]): readonly Problem[] {
  const first = new Map<string, Declared>();
  const problems: Problem[] = [];
  const taken = new Set(declarations.map(({ id }) => id));
  const next = new Map<string, number>();
  for (const declared of declarations) {
    const { id, place, mended } = declared;
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, declared);
      continue;
    }
    problems.push({
      ...place(),
      message: `duplicate id: ${id}`,
      expected: `an id of its own; ${firstOf(earlier)}`,
      fix: mended(freeId(id, taken, next)),
    });
  }
  return problems;
}

const firstOf = ({ isWithdrawn, place }: Declared): string =>
  isWithdrawn
    ? `the event at ${formatPlace(place())} is withdrawn, and its id is never used again`
    : `the first is at ${formatPlace(place())}`;

/** `kaesong-closed-2`, or the next number that nobody has; takes it. `next` remembers, for every id, where the last look ended. */
function freeId(id: string, taken: Set<string>, next: Map<string, number>): string {
  let number = next.get(id) ?? 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  next.set(id, number + 1);
  taken.add(`${id}-${number}`);
  return `${id}-${number}`;
}
