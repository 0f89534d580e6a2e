import { addTo } from '@/lib/base/grouped';
import type { Problem } from '@/lib/base/problem';
import type { Draft, Entry } from '@/lib/model/written';

type DraftEvent = Draft['events']['entries'][number]['value'];

/** What lies within itself by way of others, events related to themselves, and sources that call themselves independent of themselves. */
export function checkCircles(draft: Draft): readonly Problem[] {
  return [...placeCircles(draft), ...partCircles(draft), ...selfRelations(draft), ...selfIndependence(draft)];
}

/** A circle is told with this many of its members at most. */
const SHOWN_MEMBERS = 8;

/** The circles of a way from each id to the next, each once and from its first member in alphabetical order. Every id is walked through once, however long the ways are. */
function circlesOf(ids: Iterable<string>, next: (id: string) => string | undefined): readonly (readonly string[])[] {
  const walked = new Map<string, string>(); // id -> the one at which the walk through it began
  return [...ids].flatMap((start) => {
    const path: string[] = [];
    let at: string | undefined = start;
    for (; at !== undefined && !walked.has(at); at = next(at)) {
      walked.set(at, start);
      path.push(at);
    }
    if (at === undefined || walked.get(at) !== start) return []; // it ends, or comes to a way that is walked already
    const circle = path.slice(path.indexOf(at));
    const from = circle.indexOf(circle.toSorted()[0]!);
    return [[...circle.slice(from), ...circle.slice(0, from)]];
  });
}

function circleWords(circle: readonly string[], joint: string): string {
  const left = circle.length - SHOWN_MEMBERS;
  const shown = left > 0 ? [...circle.slice(0, SHOWN_MEMBERS), `${left.toLocaleString('en')} more`] : circle;
  return [...shown, circle[0]!].join(joint);
}

function placeCircles({ places }: Draft): readonly Problem[] {
  const entries = new Map(places.entries.map((entry) => [entry.value.id, entry]));
  return circlesOf(entries.keys(), (id) => entries.get(id)?.value.within).map((circle) => ({
    ...entries.get(circle[0]!)!.written.placeOf(['within']),
    message: `invalid within: ${circleWords(circle, ' in ')}`,
    expected: 'a larger place each time, and no circle',
  }));
}

/** Events that are parts of each other. One that is part of several is followed to the first that comes to no end. */
function partCircles({ events }: Draft): readonly Problem[] {
  const entries = new Map(
    events.entries.filter(({ faulty }) => !faulty.has('relations')).map((entry) => [entry.value.id, entry]),
  );
  const endless = endlessParts(entries);
  return circlesOf(endless.keys(), (id) => endless.get(id)).map((circle) => {
    const [first] = circle as [string];
    const { value, written } = entries.get(first)!;
    const whole = endless.get(first)!;
    const at = value.relations.findIndex(({ type, to }) => type === 'part-of' && to === whole);
    return {
      ...written.placeOf(['relations', at, 'to']),
      message: `invalid relation: ${circleWords(circle, ' part of ')}`,
      expected: 'a larger event each time, and no circle',
      fix: `leave this relation out, if ${first} is the larger; or else the one that leads back to it`,
    };
  });
}

/** Events whose wholes lead back into a circle, each with the first of its wholes that does: the others are taken away from the top. */
function endlessParts(entries: ReadonlyMap<string, Entry<DraftEvent>>): ReadonlyMap<string, string> {
  const wholes = new Map<string, Set<string>>();
  const parts = new Map<string, string[]>();
  for (const [id, { value }] of entries) {
    const to = value.relations.flatMap((relation) =>
      relation.type === 'part-of' && relation.to !== id && entries.has(relation.to) ? [relation.to] : [],
    );
    wholes.set(id, new Set(to));
    for (const whole of new Set(to)) addTo(parts, whole, id);
  }
  const ending = [...wholes].filter(([, left]) => left.size === 0).map(([id]) => id);
  for (let whole = ending.pop(); whole !== undefined; whole = ending.pop()) {
    wholes.delete(whole);
    for (const part of parts.get(whole) ?? []) {
      const left = wholes.get(part);
      left?.delete(whole);
      if (left?.size === 0) ending.push(part);
    }
  }
  return new Map([...wholes].map(([id, left]) => [id, [...left][0]!]));
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

const selfIndependence = ({ sources }: Draft): readonly Problem[] =>
  sources.entries.flatMap(({ value: { id, independentOf }, written, faulty }) => {
    const at = faulty.has('id') || faulty.has('independentOf') ? -1 : independentOf.indexOf(id);
    if (at < 0) return [];
    const others = independentOf.filter((other) => other !== id);
    return [
      {
        ...written.placeOf(['independentOf', at]),
        message: `invalid independentOf: ${id}, the source itself`,
        expected: 'ids of other sources that it does not repeat',
        fix: others.length === 0 ? 'leave independentOf out' : `independentOf: [${others.join(', ')}]`,
      },
    ];
  });
