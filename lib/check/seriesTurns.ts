import { nearest } from '@/lib/base/nearest';
import { formatPlace, type Problem, shorten } from '@/lib/base/problem';
import { turnTimeProblems } from '@/lib/check/turnTime';
import type { SeriesHead } from '@/lib/model/record';
import type { Draft, Entry, FieldPath, SeriesTable } from '@/lib/model/written';

type Turn = SeriesHead['turns'][number];

/** What the author of a record says of turns: each at a time that rows cover, once, and of events and sources that there are. */
export function checkSeriesTurns(
  draft: Draft,
  entry: Entry<SeriesHead>,
  table: SeriesTable | undefined,
): readonly Problem[] {
  const { value, written, faulty } = entry;
  if (faulty.has('turns') || value.turns.length === 0) return [];
  if (value.form === 'bands' && !faulty.has('form')) {
    const expected = 'turns of numbers: a rating is a step on a scale of words, and is never tested';
    return [{ ...written.placeOf(['turns']), message: 'unsupported turns: in bands', expected }];
  }
  return [
    ...value.turns.flatMap((turn, index) => turnTimeProblems(entry, turn, index, table)),
    ...repeatedTurns(entry),
    ...value.turns.flatMap((turn, index) => referenceProblems(draft, entry, turn, index)),
  ];
}

/** Days that a date can mean: from its first to its last. */
const daysOf = ({ at }: Turn): string => `${at.earliest} ${at.latest}`;

function repeatedTurns({ value: { turns }, written }: Entry<SeriesHead>): readonly Problem[] {
  const first = new Map<string, number>();
  return turns.flatMap((turn, index) => {
    const earlier = first.get(daysOf(turn));
    if (earlier === undefined) {
      first.set(daysOf(turn), index);
      return [];
    }
    const at = formatPlace(written.placeOf(['turns', earlier, 'at']));
    return [
      {
        ...written.placeOf(['turns', index, 'at']),
        message: `duplicate turn: ${turn.at.text}`,
        expected: `one judgement of each turn; the first is at ${at}`,
      },
    ];
  });
}

function referenceProblems(
  { events, sources }: Draft,
  entry: Entry<SeriesHead>,
  turn: Turn,
  index: number,
): readonly Problem[] {
  const live = events.entries.filter(({ value }) => value.status === 'live').map(({ value }) => value.id);
  const known = sources.entries.map(({ value }) => value.id);
  return [
    ...(events.complete
      ? turn.events.flatMap((id, at) =>
          unknownId(entry, ['turns', index, 'events', at], id, { noun: 'event', home: 'events/', ids: live }),
        )
      : []),
    ...(sources.complete
      ? turn.sources.flatMap((id, at) =>
          unknownId(entry, ['turns', index, 'sources', at], id, { noun: 'source', home: 'sources.yaml', ids: known }),
        )
      : []),
  ];
}

interface Home {
  readonly noun: string;
  readonly home: string;
  readonly ids: readonly string[];
}

function unknownId(
  { written }: Entry<SeriesHead>,
  path: FieldPath,
  id: string,
  { noun, home, ids }: Home,
): readonly Problem[] {
  if (ids.includes(id)) return [];
  const meant = nearest(id, ids);
  return [
    {
      ...written.placeOf(path),
      message: `unknown ${noun}: ${shorten(id)}`,
      expected: `an id declared in ${home}${noun === 'event' ? ', of an event that is not withdrawn' : ''}`,
      ...(meant === undefined ? {} : { fix: written.mended(path, meant) }),
    },
  ];
}
