import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { type EventLink, eventAddress, eventLink, hasOwnPage } from '@/lib/query/addresses';
import { machineDate } from '@/lib/query/machineDate';
import type { Edtf } from '@/lib/time/edtf';
import { compareReading } from '@/lib/time/readingOrder';
import { formatEdtf } from '@/lib/time/words';

type Revision = TimelineEvent['revisions'][number];

/** One change of an entry in words: of which kind, when, what was, what is, and why. */
export interface RevisionInWords {
  /** Its place on the page or panel of its event. A dot keeps it apart from event ids, which are slugs. */
  readonly anchor: string;
  readonly date: string;
  /** For `<time datetime>`. */
  readonly datetime?: string;
  /** "Correction of the date". */
  readonly heading: string;
  readonly was?: string;
  readonly now?: string;
  readonly why: string;
}

const KIND_WORDS: Readonly<Record<Revision['kind'], string>> = {
  correction: 'Correction',
  update: 'Update',
  clarification: 'Clarification',
  withdrawal: 'Withdrawal',
};

const inWords = (event: TimelineEvent, { date, kind, field, was, now, why }: Revision, at: number): RevisionInWords => {
  const datetime = machineDate(date);
  return {
    anchor: `${event.id}.revision-${at + 1}`,
    date: formatEdtf(date),
    ...(datetime ? { datetime } : {}),
    heading: `${KIND_WORDS[kind]} of the ${field}`,
    ...(was ? { was } : {}),
    ...(now ? { now } : {}),
    why,
  };
};

/** Changes of one entry, the newest first; of one day the one written last first. */
export const revisionsOf = (event: TimelineEvent): readonly RevisionInWords[] =>
  event.revisions
    .map((revision, at) => ({ on: revision.date, words: inWords(event, revision, at) }))
    .reverse()
    .sort((one, other) => compareReading(other.on, one.on))
    .map(({ words }) => words);

/** One line of the log: a change of an entry, or that an entry was withdrawn and no more than that. */
export type LogEntry =
  | {
      readonly is: 'change';
      readonly on: Edtf;
      readonly event: EventLink;
      /** The change on the page of its event. */
      readonly href: string;
      readonly words: RevisionInWords;
      /** Tells changes of one entry apart wherever they stand in its list: its day and field, and which of those. */
      readonly key: readonly string[];
    }
  | {
      readonly is: 'withdrawn';
      /** Absent where no revision says when. */
      readonly on?: Edtf;
      readonly date?: string;
      readonly datetime?: string;
      readonly id: string;
      readonly href: string;
    };

function changesOf(record: TimelineRecord, event: TimelineEvent): readonly LogEntry[] {
  const address = eventAddress(record, event);
  const seen = new Map<string, number>();
  return event.revisions.map((revision, at) => {
    const words = inWords(event, revision, at);
    const matter = [revision.date.text, revision.field];
    const earlier = seen.get(matter.join(' ')) ?? 0;
    seen.set(matter.join(' '), earlier + 1);
    return {
      is: 'change',
      on: revision.date,
      event: eventLink(record, event),
      href: hasOwnPage(record, event) ? `${address}#${words.anchor}` : address,
      words,
      key: earlier > 0 ? [...matter, String(earlier + 1)] : matter,
    };
  });
}

function tombstone(record: TimelineRecord, event: TimelineEvent): LogEntry {
  const on = event.revisions.findLast(({ kind }) => kind === 'withdrawal')?.date;
  const datetime = on && machineDate(on);
  return {
    is: 'withdrawn',
    ...(on ? { on, date: formatEdtf(on) } : {}),
    ...(datetime ? { datetime } : {}),
    id: event.id,
    href: eventAddress(record, event),
  };
}

/** Everything that was changed in a record, the newest first. Withdrawals without a day come last; what else was changed in a withdrawn entry went with it. */
export function revisionLog(record: TimelineRecord): readonly LogEntry[] {
  const entries = record.events.flatMap((event) =>
    event.status === 'withdrawn' ? [tombstone(record, event)] : changesOf(record, event),
  );
  return entries.reverse().sort((one, other) => {
    if (one.on && other.on) return compareReading(other.on, one.on);
    return Number(one.on === undefined) - Number(other.on === undefined);
  });
}
