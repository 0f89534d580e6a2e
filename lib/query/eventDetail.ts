import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import type { Colour, Shape } from '@/lib/model/vocabulary';
import {
  type EventLink,
  eventAddress,
  eventLink,
  hasOwnPage,
  peopleAddress,
  placesAddress,
  threadAddress,
} from '@/lib/query/addresses';
import { type ClaimGroup, claimGroups } from '@/lib/query/claimGroups';
import { countSources } from '@/lib/query/independence';
import { type NumberedSource, numberSources } from '@/lib/query/numberedSources';
import { type PersonInWords, personInWords } from '@/lib/query/peopleOf';
import { recordIndex } from '@/lib/query/recordIndex';
import { type RelationInWords, relationsOf } from '@/lib/query/relations';
import { reportedWords } from '@/lib/query/reportedWords';
import { type RevisionInWords, revisionsOf } from '@/lib/query/revisions';
import type { Edtf } from '@/lib/time/edtf';
import { formatEdtf } from '@/lib/time/words';

/** A date as people read it, and as the author wrote it. */
export interface DateInWords {
  readonly words: string;
  readonly edtf: string;
}

/** A number of an event. */
export interface FigureInWords {
  readonly value: string;
  readonly unit?: string;
  readonly what: string;
  /** When it became public, where that is another date than the first report of the event. */
  readonly reported?: string;
}

/** One thread the event stands in, with its neighbours there. */
export interface ThreadPlace {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly previous?: EventLink;
  readonly next?: EventLink;
}

/** All that a reader is shown of an event, in words: plain JSON, the same for its page and for the panel. */
export interface EventDetail {
  readonly id: string;
  /** Its own page, or the view of the timeline that opens it. */
  readonly href: string;
  readonly title: string;
  readonly kind: { readonly id: string; readonly title: string; readonly shape: Shape; readonly colour: Colour };
  readonly lane: string;
  readonly happened: DateInWords;
  readonly reported?: DateInWords;
  readonly added?: DateInWords;
  readonly basis?: string;
  readonly confidence: string;
  readonly summary?: string;
  readonly plain?: string;
  readonly contentNotes: readonly string[];
  /** The event's own page holds a narrative, in `[data-narrative]`. */
  readonly hasNarrative: boolean;
  readonly figures: readonly FigureInWords[];
  /** Each with its entry on the page of all places. */
  readonly places: readonly {
    readonly id: string;
    readonly title: string;
    readonly href: string;
    readonly note?: string;
  }[];
  /** Each with its entry on the page of all people. */
  readonly people: readonly (PersonInWords & { readonly href: string })[];
  readonly threads: readonly ThreadPlace[];
  readonly relations: readonly RelationInWords[];
  readonly claims: readonly ClaimGroup[];
  readonly sources: readonly NumberedSource[];
  /** Why there is no source to list, where the record has some. */
  readonly noSources?: string;
  /** "5 sources, 3 independent". */
  readonly sourceCount: string;
  readonly revisions: readonly RevisionInWords[];
}

const CONFIDENCE_WORDS = {
  confirmed: 'Confirmed',
  probable: 'Probable',
  reported: 'Reported, not confirmed',
  disputed: 'Disputed',
} as const;

const dateInWords = (date: Edtf): DateInWords => ({ words: formatEdtf(date), edtf: date.text });

/** Thousands set apart as readers of English expect them: 2,706. */
const FIGURE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

const figuresOf = (event: TimelineEvent): EventDetail['figures'] =>
  event.figures.map(({ value, unit, what, reported }) => ({
    value: FIGURE.format(value),
    what,
    ...(unit ? { unit } : {}),
    ...(reported && reported.text !== event.reported?.text ? { reported: reportedWords(reported) } : {}),
  }));

function placesOf(record: TimelineRecord, event: TimelineEvent): EventDetail['places'] {
  return event.places.flatMap((id) => {
    const place = record.places.get(id);
    if (!place) return [];
    const within = place.within ? record.places.get(place.within) : undefined;
    const title = within ? `${place.title}, ${within.title}` : place.title;
    return [{ id, title, href: placesAddress(record, id), ...(place.note ? { note: place.note } : {}) }];
  });
}

const peopleOf = (record: TimelineRecord, event: TimelineEvent): EventDetail['people'] =>
  event.people.flatMap((id) => {
    const person = record.people.get(id);
    return person ? [{ ...personInWords(person), href: peopleAddress(record, id) }] : [];
  });

/** The threads an event stands in, each with the event before and after it there. */
function threadsOf(record: TimelineRecord, event: TimelineEvent): readonly ThreadPlace[] {
  const { byThread } = recordIndex(record);
  return event.threads.flatMap((id) => {
    const thread = record.threads.get(id);
    if (!thread) return [];
    const events = byThread.get(id) ?? [];
    const at = events.indexOf(event);
    const previous = events[at - 1];
    const next = at < 0 ? undefined : events[at + 1];
    return [
      {
        id,
        title: thread.title,
        href: threadAddress(record, id),
        ...(previous ? { previous: eventLink(record, previous) } : {}),
        ...(next ? { next: eventLink(record, next) } : {}),
      },
    ];
  });
}

function kindOf(record: TimelineRecord, event: TimelineEvent): EventDetail['kind'] {
  const kind = record.header.kinds.find(({ id }) => id === event.kind);
  if (!kind) throw new Error(`unknown kind: ${event.kind}`); // a loaded record has resolved kinds
  return { id: kind.id, title: kind.title, shape: kind.shape, colour: kind.colour };
}

/** Only the parts that are there, so that nothing is sent as `undefined`. */
function optionalParts(event: TimelineEvent): Partial<EventDetail> {
  const { reported, reportedAs } = event;
  const foretold = reportedAs === 'forecast' ? ', as a forecast' : '';
  return {
    ...(reported ? { reported: { words: `${reportedWords(reported)}${foretold}`, edtf: reported.text } } : {}),
    ...(event.added ? { added: dateInWords(event.added) } : {}),
    ...(event.dateBasis ? { basis: event.dateBasis } : {}),
    ...(event.summary ? { summary: event.summary } : {}),
    ...(event.plain ? { plain: event.plain } : {}),
  };
}

/** Everything a reader is shown of a live event. Throws for a withdrawn one: nothing of it is public. */
export function eventDetail(record: TimelineRecord, event: TimelineEvent): EventDetail {
  if (event.status === 'withdrawn') throw new Error(`unsupported event: ${event.id} is withdrawn`);
  const sources = numberSources(record, event);
  return {
    id: event.id,
    href: eventAddress(record, event),
    title: event.title,
    kind: kindOf(record, event),
    lane: record.header.lanes.find(({ id }) => id === event.lane)?.title ?? event.lane,
    happened: dateInWords(event.date),
    ...optionalParts(event),
    confidence: CONFIDENCE_WORDS[event.confidence],
    contentNotes: event.contentNotes,
    hasNarrative: hasOwnPage(record, event) && record.narratives.has(event.id),
    figures: figuresOf(event),
    places: placesOf(record, event),
    people: peopleOf(record, event),
    threads: threadsOf(record, event),
    relations: relationsOf(record, event, sources),
    claims: claimGroups(record, event, sources),
    sources,
    sourceCount: countSources(record, event),
    revisions: revisionsOf(event),
  };
}
