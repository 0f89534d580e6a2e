import type { Source, TimelineRecord } from '@/lib/model/record';
import { compareTitles } from '@/lib/query/compareTitles';
import { type SourceInWords, sourceInWords } from '@/lib/query/sourceInWords';
import { type SourceUse, shownSources, sourceUse } from '@/lib/query/sourceUse';

/** One source of a record in words, with the events that rest on it. */
export interface SourceEntry extends SourceInWords, SourceUse {
  /** Titles of the sources it is declared independent of. */
  readonly independentOf: readonly string[];
}

const textOf = ({ citation: parts }: SourceEntry): string =>
  parts
    .map(({ text }) => text)
    .join('')
    .replace(/^[“‘[]+/, '');

/** All sources that the public may see, in alphabetical order of their citations. */
export function sourceEntries(record: TimelineRecord): readonly SourceEntry[] {
  const shown = new Map(shownSources(record).map((source) => [source.id, source]));
  const entryOf = (source: Source): SourceEntry => ({
    ...sourceInWords(record, source),
    independentOf: source.independentOf.flatMap((id) => shown.get(id)?.title ?? []),
    ...sourceUse(record, source),
  });
  return [...shown.values()].map(entryOf).sort((one, other) => compareTitles(textOf(one), textOf(other)));
}
