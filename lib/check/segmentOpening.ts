import type { Problem } from '@/lib/base/problem';
import { unknown } from '@/lib/check/segmentScope';
import type { SegmentHead } from '@/lib/model/record';
import type { Collection, Draft, DraftEvent, Entry } from '@/lib/model/written';
import type { Edtf } from '@/lib/time/edtf';

type Events = ReadonlyMap<string, Entry<DraftEvent>>;
type Head = Entry<SegmentHead>;

/** What is wrong in the ways from a segment to the timeline: a date as known, and a view that the record has. */
export function checkSegmentOpening(draft: Draft, head: Head, events: Events): readonly Problem[] {
  return [...knownProblems(head, events), ...openingProblems(draft, head)];
}

const ASKED = ['day', 'month', 'year'];

/** What can be asked of a record: a day, month or year without a doubt in it, as in an address. */
const canBeAsked = (date: Edtf): boolean =>
  date.is === 'date' && ASKED.includes(date.precision) && !/[X~?%]/.test(date.text);

function knownProblems({ value: { known, scope }, written, faulty }: Head, events: Events): readonly Problem[] {
  if (known === undefined || faulty.has('known')) return [];
  if (!canBeAsked(known))
    return [
      {
        ...written.placeOf(['known']),
        message: `invalid known: ${known.text}`,
        expected: 'a day, month or year without a doubt in it, such as 2016-07-13, 2016-07 or 2016',
      },
    ];
  if (faulty.has('scope')) return [];
  return scope.events.flatMap((id, index) => {
    const event = events.get(id);
    if (event === undefined || event.faulty.has('date') || event.faulty.has('reported')) return [];
    const { date, reported } = event.value;
    if (reportedFrom(event.value) < known.latest) return [];
    const said = reported === undefined ? `of ${date.text}` : `first reported ${reported.text}`;
    return [
      {
        ...written.placeOf(['scope', 'events', index]),
        message: `unsupported event: ${id}, ${said}, was not public by ${known.text}`,
        expected: 'events that can have been public by the date of known: take it out, or leave known out',
      },
    ];
  });
}

/** The first day on which an event can have been public: that of its report, but none before it can have happened, unless it was a forecast. */
function reportedFrom({ date, reported, reportedAs }: DraftEvent): number {
  if (reported === undefined) return date.earliest;
  return reportedAs === 'forecast' ? reported.earliest : Math.max(reported.earliest, date.earliest);
}

function openingProblems(draft: Draft, head: Head): readonly Problem[] {
  const { opening, scope } = head.value;
  if (opening === undefined || head.faulty.has('opening')) return [];
  const [from, to] = [opening.from ?? scope.from, opening.to ?? scope.to];
  const isReversed = !head.faulty.has('scope') && to.latest <= from.earliest;
  return [
    ...(isReversed
      ? [
          {
            ...head.written.placeOf(['opening', opening.to === undefined ? 'from' : 'to']),
            message: `invalid opening: ${from.text} to ${to.text}`,
            expected: 'an end that is not before the beginning; where one is left out it is that of the scope',
          },
        ]
      : []),
    ...choiceProblems(draft, head),
  ];
}

const idsOf = ({ entries }: Collection<{ readonly id: string }>): readonly string[] =>
  entries.map(({ value }) => value.id);

/** Ids of an opening that the record does not have. */
function choiceProblems(draft: Draft, head: Head): readonly Problem[] {
  const { value: header } = draft.header;
  const groups = [
    ['kinds', 'kind', draft.headerRead, header.kinds.map(({ id }) => id), 'kinds in timeline.yaml'],
    ['lanes', 'lane', draft.headerRead, header.lanes.map(({ id }) => id), 'lanes in timeline.yaml'],
    ['threads', 'thread', draft.threads.complete, idsOf(draft.threads), 'threads.yaml'],
    ['places', 'place', draft.places.complete, idsOf(draft.places), 'places.yaml'],
  ] as const;
  return groups.flatMap(([group, noun, isWhole, ids, home]) =>
    (isWhole ? (head.value.opening?.[group] ?? []) : []).flatMap((id, index) =>
      ids.includes(id) ? [] : [unknown(head, ['opening', group, index], noun, id, home, ids)],
    ),
  );
}
