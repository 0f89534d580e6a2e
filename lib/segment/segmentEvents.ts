import type { Segment, Source, TimelineEvent, TimelineRecord } from '@/lib/model/record';
import type { Colour, Shape } from '@/lib/model/vocabulary';
import { eventAddress } from '@/lib/query/addresses';
import { sourceType } from '@/lib/query/citation';
import { type ClaimGroup, claimGroups } from '@/lib/query/claimGroups';
import { machineDate } from '@/lib/query/machineDate';
import { numberSources } from '@/lib/query/numberedSources';
import { recordIndex } from '@/lib/query/recordIndex';
import { reportedWords } from '@/lib/query/reportedWords';
import { sourceName } from '@/lib/query/sourceName';
import { formatEdtf } from '@/lib/time/words';

/** An event as a segment shows it. */
export interface EventCard {
  readonly id: string;
  /** From 1, in the order of reading. */
  readonly number: number;
  readonly href: string;
  readonly title: string;
  readonly kind: { readonly title: string; readonly shape: Shape; readonly colour: Colour };
  readonly date: string;
  readonly datetime?: string;
  /** When it was first publicly reported. */
  readonly reported?: string;
  readonly contentNotes: readonly string[];
  readonly standard: string;
  /** Absent where nobody has written it: the standard words stand in, and that is said. */
  readonly plain?: string;
  readonly sources: readonly CardSource[];
  /** Accounts that differ, by what they are about. */
  readonly accounts: readonly ClaimGroup[];
}

/** "Yonhap (newspaper article, 8 April 2016): route". */
export interface CardSource {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly issued?: string;
  /** What it is named for: the date, a number. */
  readonly supports: readonly string[];
}

/** The events of a segment, in the order in which they are read. Ids are checked before anything is published. */
export function segmentEvents(record: TimelineRecord, { scope }: Pick<Segment, 'scope'>): readonly TimelineEvent[] {
  const { byId } = recordIndex(record);
  return scope.events.map((id) => {
    const event = byId.get(id);
    if (!event) throw new Error(`unknown event: ${id}`);
    return event;
  });
}

export const eventCards = (record: TimelineRecord, segment: Pick<Segment, 'scope' | 'texts'>): readonly EventCard[] =>
  segmentEvents(record, segment).map((event, index) => eventCard(record, segment, event, index + 1));

function eventCard(
  record: TimelineRecord,
  { texts }: Pick<Segment, 'texts'>,
  event: TimelineEvent,
  number: number,
): EventCard {
  const kind = record.header.kinds.find(({ id }) => id === event.kind);
  if (!kind) throw new Error(`unknown kind: ${event.kind}`); // a loaded record has resolved kinds
  const own = texts.find((text) => text.event === event.id);
  const plain = own?.plain ?? event.plain;
  const datetime = machineDate(event.date);
  return {
    id: event.id,
    number,
    href: eventAddress(record, event),
    title: event.title,
    kind: { title: kind.title, shape: kind.shape, colour: kind.colour },
    date: formatEdtf(event.date),
    ...(datetime ? { datetime } : {}),
    ...(event.reported ? { reported: reportedWords(event.reported) } : {}),
    contentNotes: event.contentNotes,
    standard: own?.standard ?? event.summary ?? event.title,
    ...(plain === undefined ? {} : { plain }),
    sources: numberSources(record, event).flatMap(({ id, supports }) => {
      const source = record.sources.get(id);
      return source ? [cardSource(source, supports)] : [];
    }),
    accounts: claimGroups(record, event, numberSources(record, event)),
  };
}

const cardSource = (source: Source, supports: readonly string[]): CardSource => ({
  id: source.id,
  name: sourceName(source),
  type: sourceType(source).toLowerCase(),
  ...(source.issued ? { issued: formatEdtf(source.issued) } : {}),
  supports: supports.filter((what) => !what.startsWith('what it says of')), // that is told among the accounts
});

/** Notes on what may distress, of the segment and of its events, each once. */
export function contentNotesOf(
  record: TimelineRecord,
  segment: Pick<Segment, 'scope' | 'contentNotes'>,
): readonly string[] {
  const ofEvents = segmentEvents(record, segment).flatMap(({ contentNotes }) => contentNotes);
  const told = [...new Set(ofEvents)];
  return [...segment.contentNotes, ...(told.length > 0 ? [`Entries of this lesson mention ${told.join(', ')}.`] : [])];
}
