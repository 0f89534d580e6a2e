import type { SegmentHead } from '@/lib/model/record';
import type { Colour, Shape } from '@/lib/model/vocabulary';
import type { ClaimGroup } from '@/lib/query/claimGroups';
import { machineDate } from '@/lib/query/machineDate';
import {
  type CardSource,
  type EventMaterial,
  type RecordMaterial,
  type SegmentMaterial,
  scopedEvents,
} from '@/lib/segment/segmentMaterial';
import { type Opened, timelineSearch } from '@/lib/segment/timelineView';
import { dateOf } from '@/lib/time/dateOf';
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
  /** The segment has words of its own for it. */
  readonly isReworded: boolean;
  readonly sources: readonly CardSource[];
  /** Accounts that differ, by what they are about. */
  readonly accounts: readonly ClaimGroup[];
}

type Worded = Pick<SegmentHead, 'texts'> & Opened;

export const eventCards = (material: SegmentMaterial, segment: Worded): readonly EventCard[] =>
  scopedEvents(material, segment).map((event, index) => eventCard(material.record, segment, event, index + 1));

/** Where an event has no page of its own it opens on the timeline, which is then seen as the segment has it. */
function addressIn({ slug }: RecordMaterial, segment: Worded, { href }: EventMaterial): string {
  const onTimeline = `/${slug}/#`;
  return href.startsWith(onTimeline) ? href.replace('#', `${timelineSearch(segment)}#`) : href;
}

function eventCard(record: RecordMaterial, segment: Worded, event: EventMaterial, number: number): EventCard {
  const { texts } = segment;
  const kind = record.kinds.find(({ id }) => id === event.kind);
  if (!kind) throw new Error(`unknown kind: ${event.kind}`); // a loaded record has resolved kinds
  const own = texts.find((text) => text.event === event.id);
  const plain = own?.plain ?? event.plain;
  const date = dateOf(event.date);
  const datetime = machineDate(date);
  return {
    id: event.id,
    number,
    href: addressIn(record, segment, event),
    title: event.title,
    kind: { title: kind.title, shape: kind.shape, colour: kind.colour },
    date: formatEdtf(date),
    ...(datetime ? { datetime } : {}),
    ...(event.reported ? { reported: event.reported } : {}),
    contentNotes: event.contentNotes,
    standard: own?.standard ?? event.summary ?? event.title,
    ...(plain === undefined ? {} : { plain }),
    isReworded: own !== undefined,
    sources: event.sources,
    accounts: event.accounts,
  };
}

/** Notes on what may distress, of the segment and of its events, each once. */
export function contentNotesOf(
  material: SegmentMaterial,
  segment: Pick<SegmentHead, 'scope' | 'contentNotes'>,
): readonly string[] {
  const told = [...new Set(scopedEvents(material, segment).flatMap(({ contentNotes }) => contentNotes))];
  return [...segment.contentNotes, ...(told.length > 0 ? [`Entries of this lesson mention ${told.join(', ')}.`] : [])];
}
