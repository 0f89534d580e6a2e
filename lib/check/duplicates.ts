import { formatPlace, type Problem } from '@/lib/base/problem';
import type { Draft, Entry, FilePlace } from '@/lib/model/written';

/** One declaration of an id. */
interface Declared {
  readonly id: string;
  readonly place: () => FilePlace;
}

/** Ids declared twice, at the second place, naming the first. */
export function checkDuplicates(draft: Draft): readonly Problem[] {
  const { header } = draft;
  const inHeader = (field: 'lanes' | 'kinds'): readonly Declared[] =>
    header.value[field].map(({ id }, index) => ({ id, place: () => header.written.placeOf([field, index, 'id']) }));
  const collections = [draft.events, draft.sources, draft.places, draft.people, draft.threads, draft.eras];
  return [inHeader('lanes'), inHeader('kinds'), ...collections.map(({ entries }) => declared(entries))].flatMap(
    duplicatesOf,
  );
}

const declared = (entries: readonly Entry<{ readonly id: string }>[]): readonly Declared[] =>
  entries
    .filter(({ faulty }) => !faulty.has('id'))
    .map(({ value, written }) => ({ id: value.id, place: () => written.placeOf(['id']) }));

function duplicatesOf(declarations: readonly Declared[]): readonly Problem[] {
  const first = new Map<string, Declared>();
  const problems: Problem[] = [];
  const taken = new Set(declarations.map(({ id }) => id));
  const next = new Map<string, number>();
  for (const declaration of declarations) {
    const { id, place } = declaration;
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, declaration);
      continue;
    }
    const free = freeId(id, taken, next);
    problems.push({
      ...place(),
      message: `duplicate id: ${id}`,
      expected: `an id of its own; the first is at ${formatPlace(earlier.place())}`,
      fix: `id: ${free}`,
    });
  }
  return problems;
}

/** `kaesong-closed-2`, or the next number that nobody has; takes it. `next` remembers, for every id, where the last look ended. */
function freeId(id: string, taken: Set<string>, next: Map<string, number>): string {
  let number = next.get(id) ?? 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  next.set(id, number + 1);
  taken.add(`${id}-${number}`);
  return `${id}-${number}`;
}
