'use client';
import { useEffect, useMemo, useRef, useState } from 'react';
import { createFileCache, loadText } from '@/components/explore/loadFile';
import { type Failed, type Loaded, useLoaded } from '@/components/explore/useLoaded';
import type { StripData } from '@/components/explore/useStripData';
import { isInView } from '@/lib/layout/stripIndex';
import type { AsKnown } from '@/lib/query/asKnown';
import type { SearchIndex, SearchMatches } from '@/lib/query/openSearchIndex';
import { searchMask } from '@/lib/query/searchMask';
import type { TypedQuery } from '@/lib/query/typedQuery';

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
  /** Why there is no answer, and the way to try again. */
  readonly failed?: Failed;
}

const NO_TERMS: ReadonlySet<string> = new Set();
/** How many matches are offered under the box. */
const OFFERED = 8;

const indexFile = createFileCache(async (address): Promise<SearchIndex> => {
  const [json, { openSearchIndex }] = await Promise.all([loadText(address), import('@/lib/query/openSearchIndex')]);
  return openSearchIndex(json);
});

/** Starts to load the index, so that it is there when the first word is typed. */
export function prepareSearch(dataBase: string): void {
  indexFile(`${dataBase}search.json`).catch(() => undefined); // the search itself says so
}

interface Found {
  readonly loaded: Loaded<SearchIndex>;
  /** Absent while the index is. */
  readonly matches: SearchMatches | undefined;
}

function useFound(dataBase: string, words: string): Found {
  const loaded = useLoaded(indexFile, words ? `${dataBase}search.json` : undefined);
  const index = loaded.is === 'ready' ? loaded.value : undefined;
  const matches = useMemo(() => (words ? index?.find(words) : undefined), [index, words]);
  return { loaded, matches };
}

function firstMatches(mask: Uint8Array, order: readonly number[] | undefined): readonly number[] {
  if (order) return order.filter((event) => mask[event] === 1).slice(0, OFFERED);
  const first: number[] = [];
  for (let event = 0; event < mask.length && first.length < OFFERED; event++) if (mask[event] === 1) first.push(event);
  return first;
}

const NOTHING_TYPED: TypedQuery = { words: '' };

/** A query taken apart; undefined while the grammar of typed dates is on its way. */
function useTyped(query: string, domain: readonly [number, number]): TypedQuery | undefined {
  const [taken, setTaken] = useState<{ readonly query: string; readonly typed: TypedQuery }>();
  useEffect(() => {
    if (query === '') return;
    let stale = false;
    import('@/lib/query/typedQuery').then(
      ({ parseTypedQuery }) => {
        if (!stale) setTaken({ query, typed: parseTypedQuery(query, domain) });
      },
      () => {
        if (!stale) setTaken({ query, typed: { words: query } }); // without the grammar a date is words
      },
    );
    return () => {
      stale = true;
    };
  }, [query, domain]);
  if (query === '') return NOTHING_TYPED;
  return taken?.query === query ? taken.typed : undefined;
}

/** Looks up words in the index that was built ahead, and dates in the events' own columns; of what was known, where a date is asked about. */
export function useSearch(
  dataBase: string,
  { head, marks }: StripData,
  query: string,
  asKnown: AsKnown | undefined,
): SearchState {
  const answered = useTyped(query, head.domain);
  const last = useRef<TypedQuery>(NOTHING_TYPED);
  useEffect(() => {
    if (answered) last.current = answered;
  });
  const typed = answered ?? last.current; // what was there stays until the answer: nothing flickers
  const isTaken = answered !== undefined;
  const { loaded, matches } = useFound(dataBase, typed.words);
  return useMemo(() => {
    const nothing = { typed, best: [], terms: NO_TERMS };
    if (!typed.words && !typed.range) return { is: isTaken ? 'idle' : 'loading', ...nothing };
    const { range } = typed;
    const isKnown = asKnown?.mask;
    const isWanted = (event: number) => isKnown?.[event] !== 0 && (!range || isInView(marks, event, range));
    if (!typed.words) {
      const mask = searchMask(marks.count, undefined, isWanted);
      return { ...nothing, is: 'ready', mask, best: firstMatches(mask, undefined) };
    }
    if (loaded.is === 'failed') return { is: 'failed', ...nothing, failed: loaded };
    if (!matches) return { is: 'loading', ...nothing };
    const { events, terms } = matches;
    const mask = searchMask(marks.count, events, isWanted);
    return { is: isTaken ? 'ready' : 'loading', typed, mask, best: firstMatches(mask, events), terms };
  }, [typed, isTaken, loaded, matches, marks, asKnown]);
}
