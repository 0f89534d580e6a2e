import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { sourceIdsOf } from '@/lib/query/recordIndex';
import { type SourceInWords, sourceInWords } from '@/lib/query/sourceInWords';

/** A source of this event, numbered from 1 in the order the event cites them. */
export interface NumberedSource extends SourceInWords {
  readonly number: number;
  /** What it supports and where in it: one line for each citation of it. */
  readonly supports: readonly string[];
}

/** What each citation of a source rests on it: "the date (p. 3)". */
export function supportsOf(event: TimelineEvent, id: string): readonly string[] {
  const cited = event.sources
    .filter((citation) => citation.id === id)
    .flatMap(({ supports, locator }) => {
      if (supports && locator) return [`${supports} (${locator})`];
      return supports ?? locator ?? [];
    });
  const claimed = event.claims.filter(({ source }) => source === id).map(({ about }) => `what it says of ${about}`);
  return [...new Set([...cited, ...claimed])];
}

/** The sources of an event, numbered from 1 in the order it first names them. The numbers of narrative notes are these. */
export function numberSources(record: TimelineRecord, event: TimelineEvent): readonly NumberedSource[] {
  return sourceIdsOf(event).flatMap((id, at) => {
    const source = record.sources.get(id);
    if (!source) return [];
    return [{ number: at + 1, ...sourceInWords(record, source), supports: supportsOf(event, id) }];
  });
}
