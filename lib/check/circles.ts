import type { Problem } from '@/lib/base/problem';
import type { Place } from '@/lib/model/record';
import type { Draft, Entry } from '@/lib/model/written';

/** Places that lie within themselves by way of others, and events related to themselves. */
export function checkCircles(draft: Draft): readonly Problem[] {
  return [...placeCircles(draft), ...selfRelations(draft)];
}

/** A circle is told with this many of its places at most. */
const SHOWN_PLACES = 8;

/** Each circle once, at its first place in alphabetical order. Every place is walked through once, however long the ways are. */
function placeCircles({ places }: Draft): readonly Problem[] {
  const entries = new Map(places.entries.map((entry) => [entry.value.id, entry]));
  const walked = new Map<string, string>(); // place -> the place at which the walk through it began
  return [...entries.keys()].flatMap((start) => {
    const path: string[] = [];
    let at: string | undefined = start;
    for (; at !== undefined && !walked.has(at); at = entries.get(at)?.value.within) {
      walked.set(at, start);
      path.push(at);
    }
    if (at === undefined || walked.get(at) !== start) return []; // it ends, or comes to a way that is walked already
    return [circleProblem(path.slice(path.indexOf(at)), entries)];
  });
}

function circleProblem(circle: readonly string[], entries: ReadonlyMap<string, Entry<Place>>): Problem {
  const first = circle.toSorted()[0]!;
  const from = circle.indexOf(first);
  const ordered = [...circle.slice(from), ...circle.slice(0, from)];
  const left = ordered.length - SHOWN_PLACES;
  const shown = left > 0 ? [...ordered.slice(0, SHOWN_PLACES), `${left.toLocaleString('en')} more`] : ordered;
  return {
    ...entries.get(first)!.written.placeOf(['within']),
    message: `invalid within: ${[...shown, first].join(' in ')}`,
    expected: 'a larger place each time, and no circle',
  };
}

const selfRelations = ({ events }: Draft): readonly Problem[] =>
  events.entries.flatMap(({ value, written }) =>
    value.relations.flatMap(({ to }, index) =>
      to === value.id
        ? [
            {
              ...written.placeOf(['relations', index, 'to']),
              message: `invalid relation: ${to} to itself`,
              expected: 'the id of another event',
            },
          ]
        : [],
    ),
  );
