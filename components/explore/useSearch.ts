'use client';
import { useEffect, useMemo, useState } from 'react';
import { createFileCache, loadText } from '@/components/explore/loadFile';
import type { StripData } from '@/components/explore/useStripData';
import type { SearchIndex, SearchMatches } from '@/lib/query/searchIndex';
import { searchMask } from '@/lib/query/searchMask';
import { parseTypedQuery, type TypedQuery } from '@/lib/query/typedQuery';

export interface SearchState {
  /** Nothing typed, the index on its way, matches known, or the index could not be had. */
  readonly is: 'idle' | 'loading' | 'ready' | 'failed';
  readonly typed: TypedQuery;
  /** By event number, 1 for a match; absent while there is no answer. */
  readonly mask?: Uint8Array;
  /** Matches in the order to offer them: best first, or by number when only a date was typed. */
  readonly best: readonly number[];
  /** Terms to be marked in what is read. */
  readonly terms: ReadonlySet<string>;
}

const NO_TERMS: ReadonlySet<string> = new Set();
/** How many matches are offered under the box. */
const OFFERED = 8;

const indexFile = createFileCache(async (address): Promise<SearchIndex> => {
  const [json, { openSearchIndex }] = await Promise.all([loadText(address), import('@/lib/query/searchIndex')]);
  return openSearchIndex(json);
});

/** Starts to load the index, so that it is there when the first word is typed. */
export function prepareSearch(dataBase: string): void {
  indexFile(`${dataBase}search.json`).catch(() => undefined); // the search itself says so
}

type Found =
  | { readonly words: string; readonly matches: SearchMatches }
  | { readonly words: string; readonly failed: true };

function useFound(dataBase: string, words: string): Found | undefined {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    if (!words) return;
    let stale = false;
    indexFile(`${dataBase}search.json`).then(
      (index) => {
        if (!stale) setFound({ words, matches: index.find(words) });
      },
      () => {
        if (!stale) setFound({ words, failed: true });
      },
    );
    return () => {
      stale = true;
    };
  }, [dataBase, words]);
  return found;
}

function firstMatches(mask: Uint8Array, order: readonly number[] | undefined): readonly number[] {
  if (order) return order.filter((event) => mask[event] === 1).slice(0, OFFERED);
  const first: number[] = [];
  for (let event = 0; event < mask.length && first.length < OFFERED; event++) if (mask[event] === 1) first.push(event);
  return first;
}

/** Looks up words in the index that was built ahead, and dates in the events' own columns. */
export function useSearch(dataBase: string, { head, marks }: StripData, query: string): SearchState {
  const typed = useMemo(() => parseTypedQuery(query, head.domain), [query, head]);
  const found = useFound(dataBase, typed.words);
  return useMemo(() => {
    const nothing = { typed, best: [], terms: NO_TERMS };
    if (!typed.words && !typed.range) return { is: 'idle', ...nothing };
    if (!typed.words) {
      const mask = searchMask(marks, undefined, typed.range);
      return { is: 'ready', typed, mask, best: firstMatches(mask, undefined), terms: NO_TERMS };
    }
    if (!found) return { is: 'loading', ...nothing };
    if ('failed' in found) return { is: 'failed', ...nothing };
    const { events, terms } = found.matches; // of the words before, while the next are looked up: nothing flickers
    const mask = searchMask(marks, events, typed.range);
    return {
      is: found.words === typed.words ? 'ready' : 'loading',
      typed,
      mask,
      best: firstMatches(mask, events),
      terms,
    };
  }, [typed, found, marks]);
}
