import { nearest } from '@/lib/base/nearest';
import { formatPlace, type Problem, shorten } from '@/lib/base/problem';
import type { SegmentHead } from '@/lib/model/record';
import type { Draft, DraftEvent, Entry, FieldPath } from '@/lib/model/written';

type Events = ReadonlyMap<string, Entry<DraftEvent>>;

/** What a segment takes of the record: ids that are there, live, in range, and as they were when it was reviewed. */
export function checkSegmentScope(draft: Draft, head: Entry<SegmentHead>, events: Events): readonly Problem[] {
  if (head.faulty.has('scope')) return [];
  const { scope, ages } = head.value;
  return [
    ...(scope.to.latest > scope.from.earliest ? [] : [reversedRange(head)]),
    ...(head.faulty.has('ages') || ages.from <= ages.to ? [] : [reversedAges(head)]),
    ...eventProblems(draft, head, events),
    ...seriesProblems(draft, head),
    ...textProblems(head),
  ];
}

const reversedRange = ({ value: { scope }, written }: Entry<SegmentHead>): Problem => ({
  ...written.placeOf(['scope', 'to']),
  message: `invalid range: ${scope.from.text} to ${scope.to.text}`,
  expected: 'an end that is not before the beginning; the two may have changed places',
  fix: `from: ${scope.to.text}\nto: ${scope.from.text}`,
});

const reversedAges = ({ value: { ages }, written }: Entry<SegmentHead>): Problem => ({
  ...written.placeOf(['ages', 'to']),
  message: `invalid ages: ${ages.from} to ${ages.to}`,
  expected: 'the youngest first, then the oldest',
  fix: `ages: {from: ${ages.to}, to: ${ages.from}}`,
});

function eventProblems(draft: Draft, head: Entry<SegmentHead>, events: Events): readonly Problem[] {
  const { scope } = head.value;
  const first = new Map<string, number>();
  return scope.events.flatMap((id, index) => {
    const path = ['scope', 'events', index];
    const earlier = first.get(id);
    if (earlier !== undefined) {
      const at = formatPlace(head.written.placeOf(['scope', 'events', earlier]));
      const expected = `each event once; the first is at ${at}`;
      return [{ ...head.written.placeOf(path), message: `duplicate event: ${id}`, expected }];
    }
    first.set(id, index);
    const event = events.get(id);
    if (event === undefined)
      return draft.events.complete ? [unknown(head, path, 'event', id, 'events/', events.keys())] : [];
    return [withdrawn, outOfRange, changedSince].flatMap((rule) => rule(head, path, event) ?? []);
  });
}

type Rule = (head: Entry<SegmentHead>, path: FieldPath, event: Entry<DraftEvent>) => Problem | undefined;

const withdrawn: Rule = ({ written }, path, { value: { id, status } }) =>
  status === 'live'
    ? undefined
    : {
        ...written.placeOf(path),
        message: `unsupported event: ${id} is withdrawn`,
        expected: 'events that are live; take it out',
      };

/** An event is in a range when its first possible day is. */
const outOfRange: Rule = ({ value: { scope }, written }, path, { value: { id, date }, faulty }) => {
  if (faulty.has('date') || (date.earliest >= scope.from.earliest && date.earliest < scope.to.latest)) return undefined;
  return {
    ...written.placeOf(path),
    message: `unsupported event: ${id}, ${date.text}, is out of range`,
    expected: `events whose first possible day is from the first day of ${scope.from.text} to the last day of ${scope.to.text}`,
  };
};

const changedSince: Rule = (
  { value: { reviewed }, written, faulty },
  path,
  { value: { id, revisions, added }, faulty: unread },
) => {
  if (faulty.has('reviewed') || unread.has('revisions') || unread.has('added')) return undefined;
  const later = [...revisions.map(({ date }) => date), ...(added ? [added] : [])]
    .filter((date) => date.earliest >= reviewed.latest)
    .sort((one, other) => other.latest - one.latest)[0];
  if (later === undefined) return undefined;
  return {
    ...written.placeOf(path),
    message: `unsupported event: ${id} has changed on ${later.text}`,
    expected: `nothing newer than reviewed, ${reviewed.text}: read the event again, mend what the segment says, and give the day`,
    fix: `reviewed: ${later.text}`,
  };
};

function seriesProblems(draft: Draft, head: Entry<SegmentHead>): readonly Problem[] {
  if (!draft.series.complete) return [];
  const ids = draft.series.entries.map(({ value }) => value.id);
  return head.value.scope.series.flatMap((id, index) =>
    ids.includes(id) ? [] : [unknown(head, ['scope', 'series', index], 'series', id, 'series.yaml', ids)],
  );
}

/** Words for events that the segment does not use would never be shown. */
function textProblems(head: Entry<SegmentHead>): readonly Problem[] {
  if (head.faulty.has('texts')) return [];
  const { scope, texts } = head.value;
  return texts.flatMap(({ event }, index) =>
    scope.events.includes(event)
      ? []
      : [unknown(head, ['texts', index, 'event'], 'event', event, 'scope.events', scope.events)],
  );
}

/** An id that is not where it should be declared. */
export function unknown(
  { written }: Entry<SegmentHead>,
  path: FieldPath,
  noun: string,
  id: string,
  home: string,
  ids: Iterable<string>,
): Problem {
  const meant = nearest(id, ids);
  return {
    ...written.placeOf(path),
    message: `unknown ${noun}: ${shorten(id)}`,
    expected: `an id of ${home}`,
    ...(meant === undefined ? {} : { fix: written.mended(path, meant) }),
  };
}
