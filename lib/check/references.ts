import { nearest } from '@/lib/base/nearest';
import { type Problem, shorten } from '@/lib/base/problem';
import type { Draft, Entry, FieldPath } from '@/lib/model/written';

/** What a reference can point at. */
interface Target {
  /** As the message names it. */
  readonly noun: string;
  /** Where such ids are declared. */
  readonly home: string;
  readonly ids: ReadonlySet<string>;
  /** False when some declarations could not be read: then an id that is not found is not held against the author. */
  readonly complete: boolean;
}

type TargetName = 'lanes' | 'kinds' | 'events' | 'sources' | 'places' | 'people' | 'threads';
type Targets = Readonly<Record<TargetName, Target>>;

/** One use of an id: where it stands and what it must be. */
type Use = readonly [path: FieldPath, id: string, to: TargetName];

type Rule<Value> = (value: Value) => Iterable<Use>;
type DraftEvent = Draft['events']['entries'][number]['value'];

const each = (field: string, ids: readonly string[], to: TargetName): Use[] =>
  ids.map((id, index) => [[field, index], id, to]);

/** Every field that holds an id, and what the id must be. */
const HEADER_USES: Rule<Draft['header']['value']> = ({ kinds }) =>
  kinds.map((kind, index) => [['kinds', index, 'lane'], kind.lane, 'lanes']);

function* eventUses(event: DraftEvent): Iterable<Use> {
  yield [['kind'], event.kind, 'kinds'];
  if (event.lane !== undefined) yield [['lane'], event.lane, 'lanes'];
  yield* each('places', event.places, 'places');
  yield* each('people', event.people, 'people');
  yield* each('threads', event.threads, 'threads');
  for (const [index, { id }] of event.sources.entries()) yield [['sources', index, 'id'], id, 'sources'];
  for (const [index, { source }] of event.claims.entries()) yield [['claims', index, 'source'], source, 'sources'];
  for (const [index, { to, source }] of event.relations.entries()) {
    yield [['relations', index, 'to'], to, 'events'];
    if (source !== undefined) yield [['relations', index, 'source'], source, 'sources'];
  }
}

type SeriesHead = Draft['series']['entries'][number]['value'];

function* seriesUses({ sources, breaks }: SeriesHead): Iterable<Use> {
  yield* each('sources', sources, 'sources');
  for (const [index, { source }] of breaks.entries()) {
    if (source !== undefined) yield [['breaks', index, 'source'], source, 'sources'];
  }
}

/** A near id is looked for this often in a run: each look compares with every id there is. */
const MAX_GUESSES = 200;

/** Ids that nothing declares, each with the nearest one that something does. */
export function checkReferences(draft: Draft): readonly Problem[] {
  const targets = targetsOf(draft);
  const problems: Problem[] = [];
  let guesses = 0;
  const check = <Value>(entry: Entry<Value>, uses: Rule<Value>): void => {
    for (const [path, id, to] of uses(entry.value)) {
      const target = targets[to];
      if (target.ids.has(id) || !target.complete || entry.faulty.has(String(path[0]))) continue;
      const meant = guesses++ < MAX_GUESSES ? nearest(id, target.ids) : undefined;
      problems.push(unknownId(entry, path, id, target, meant));
    }
  };
  check(draft.header, HEADER_USES);
  for (const event of draft.events.entries) check(event, eventUses);
  for (const source of draft.sources.entries)
    check(source, ({ independentOf }) => each('independentOf', independentOf, 'sources'));
  for (const place of draft.places.entries) {
    check(place, ({ within }) => (within === undefined ? [] : [[['within'], within, 'places']]));
  }
  for (const series of draft.series.entries) check(series, seriesUses);
  for (const row of draft.seriesTables.flatMap(({ rows }) => rows.entries)) {
    check(row, ({ source }) => (source === undefined ? [] : [[['source'], source, 'sources']]));
  }
  return problems;
}

function unknownId<Value>(
  { written }: Entry<Value>,
  path: FieldPath,
  id: string,
  { noun, home, ids }: Target,
  meant: string | undefined,
): Problem {
  return {
    ...written.placeOf(path),
    message: `unknown ${noun}: ${shorten(id)}`,
    expected: `an id declared in ${home}${ids.size === 0 ? '; none is yet' : ''}`,
    ...(meant === undefined ? {} : { fix: written.mended(path, meant) }),
  };
}

function targetsOf(draft: Draft): Targets {
  const { header, headerRead } = draft;
  const headerTarget = (field: 'lanes' | 'kinds', noun: string): Target => ({
    noun,
    home: `${field} of timeline.yaml`,
    ids: new Set(header.value[field].map(({ id }) => id)),
    complete: headerRead && !header.faulty.has(field),
  });
  const fileTarget = (
    field: 'events' | 'sources' | 'places' | 'people' | 'threads',
    noun: string,
    home: string,
  ): Target => ({
    noun,
    home,
    ids: new Set(draft[field].entries.map(({ value }) => value.id)),
    complete: draft[field].complete,
  });
  return {
    lanes: headerTarget('lanes', 'lane'),
    kinds: headerTarget('kinds', 'kind'),
    events: fileTarget('events', 'event', 'events/'),
    sources: fileTarget('sources', 'source', 'sources.yaml'),
    places: fileTarget('places', 'place', 'places.yaml'),
    people: fileTarget('people', 'person', 'people.yaml'),
    threads: fileTarget('threads', 'thread', 'threads.yaml'),
  };
}
