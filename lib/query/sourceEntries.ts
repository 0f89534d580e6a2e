import { countInWords } from '@/lib/base/countInWords';
import type { Source, TimelineRecord } from '@/lib/model/record';
import { compareTitles } from '@/lib/query/compareTitles';
import { type SourceInWords, sourceInWords, whyNoAddress } from '@/lib/query/sourceInWords';
import { type SourceUse, shownSources, sourceUse } from '@/lib/query/sourceUse';

/** One source of a record in words, with the events that rest on it. */
export interface SourceEntry extends SourceInWords, SourceUse {
  /** Titles of the sources it is declared independent of. */
  readonly independentOf: readonly string[];
  /** Why it has no address; absent where it has one. */
  readonly noAddress?: string;
  /** Its address is that of other sources too: a page on which several stand. */
  readonly shared?: true;
}

/**
 * What a citation is looked up by: its words from the first letter, digit or sign on. No punctuation counts that stands before them, whether of
 * quotations, handles or other scripts. Articles do: "The Hidden Gulag" stands under T.
 */
export const lookedUpBy = ({ citation: parts }: Pick<SourceEntry, 'citation'>): string =>
  parts
    .map(({ text }) => text)
    .join('')
    .replace(/^[\p{Punctuation}\s]+/u, '');

/** Addresses that more than one source gives. */
function sharedAddresses(sources: Iterable<Source>): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { URL } of sources) {
    if (URL === undefined) continue;
    if (seen.has(URL)) shared.add(URL);
    seen.add(URL);
  }
  return shared;
}

/** All sources that the public may see, in alphabetical order of their citations. */
export function sourceEntries(record: TimelineRecord): readonly SourceEntry[] {
  const shown = new Map(shownSources(record).map((source) => [source.id, source]));
  const shared = sharedAddresses(shown.values());
  const entryOf = (source: Source): SourceEntry => {
    const noAddress = whyNoAddress(source);
    return {
      ...sourceInWords(record, source),
      independentOf: source.independentOf.flatMap((id) => shown.get(id)?.title ?? []),
      ...(noAddress ? { noAddress } : {}),
      ...(source.URL && shared.has(source.URL) ? { shared: true } : {}),
      ...sourceUse(record, source),
    };
  };
  return [...shown.values()].map(entryOf).sort((one, other) => compareTitles(lookedUpBy(one), lookedUpBy(other)));
}

/** "75 sources, each with the reason"; nothing where all have one. */
export function sourcesWithoutAddress(record: TimelineRecord): string | undefined {
  const count = shownSources(record).filter((source) => whyNoAddress(source) !== undefined).length;
  return count > 0 ? `${countInWords(count, 'source')}, each with the reason` : undefined;
}
