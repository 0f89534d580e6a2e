import type { Source, TimelineRecord } from '@/lib/model/record';
import { type EventLink, eventLink } from '@/lib/query/addresses';
import { recordIndex } from '@/lib/query/recordIndex';
import { type SourceInWords, sourceInWords } from '@/lib/query/sourceInWords';

/** One source of a record in words, with the events that rest on it. */
export interface SourceEntry extends SourceInWords {
  /** Titles of the sources it is declared independent of. */
  readonly independentOf: readonly string[];
  /** In reading order: the first ones. */
  readonly events: readonly EventLink[];
  /** How many events there are beyond `events`. */
  readonly more: number;
}

/** A source that thousands of events rest on is no list to read. */
const MOST_EVENTS = 200;

function sourceEntry(record: TimelineRecord, source: Source): SourceEntry {
  const events = recordIndex(record).bySource.get(source.id) ?? [];
  return {
    ...sourceInWords(record, source),
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
