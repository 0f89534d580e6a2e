import type { Source, TimelineRecord } from '@/lib/model/record';
import { type EventLink, eventLink } from '@/lib/query/addresses';
import { type CitationPart, citation, sourceType } from '@/lib/query/citation';
import { recordIndex } from '@/lib/query/recordIndex';
import { formatEdtf } from '@/lib/time/words';

/** One source of a record in words, with the events that rest on it. */
export interface SourceEntry {
  readonly id: string;
  readonly citation: readonly CitationPart[];
  readonly type: string;
  readonly tier: string;
  readonly url?: string;
  readonly archive?: string;
  readonly accessed?: string;
  readonly note?: string;
  /** Titles of the sources it is declared independent of. */
  readonly independentOf: readonly string[];
  /** In time order: the first ones. */
  readonly events: readonly EventLink[];
  /** How many events there are beyond `events`. */
  readonly more: number;
}

/** A source that thousands of events rest on is no list to read. */
const MOST_EVENTS = 200;

function sourceEntry(record: TimelineRecord, source: Source): SourceEntry {
  const events = recordIndex(record).bySource.get(source.id) ?? [];
  return {
    id: source.id,
    citation: citation(source),
    type: sourceType(source),
    tier: source.tier,
    ...(source.URL ? { url: source.URL } : {}),
    ...(source.archive ? { archive: source.archive } : {}),
    ...(source.accessed ? { accessed: formatEdtf(source.accessed) } : {}),
    ...(source.note ? { note: source.note } : {}),
    independentOf: source.independentOf.flatMap((id) => record.sources.get(id)?.title ?? []),
    events: events.slice(0, MOST_EVENTS).map((event) => eventLink(record, event)),
    more: Math.max(0, events.length - MOST_EVENTS),
  };
}

const textOf = ({ citation: parts }: SourceEntry): string =>
  parts
    .map(({ text }) => text)
    .join('')
    .replace(/^[“‘[]+/, '');

/** Compares as English readers look things up; one collator for all, for making one is slow. */
const COLLATOR = new Intl.Collator('en');

/** All sources of a record in alphabetical order of their citations. */
export const sourceEntries = (record: TimelineRecord): readonly SourceEntry[] =>
  [...record.sources.values()]
    .map((source) => sourceEntry(record, source))
    .sort((one, other) => COLLATOR.compare(textOf(one), textOf(other)));
