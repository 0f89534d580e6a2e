import MiniSearch, { type Options } from 'minisearch';
import { tokensOf } from '@/lib/query/searchTokens';

// Apart from searchIndex.ts, which builds: what words a record gives the index is no concern of the browser that opens it.

/** What is indexed of one event; `n` is its event number. */
export interface SearchDocument {
  readonly n: number;
  readonly title: string;
  readonly names: string;
  readonly text: string;
}

/** What matches a query. */
export interface SearchMatches {
  /** Event numbers, best first. */
  readonly events: readonly number[];
  /** Terms of the index that made them match, to be marked in what is read. */
  readonly terms: ReadonlySet<string>;
}

/** A search index that was built ahead, opened. */
export interface SearchIndex {
  readonly find: (words: string) => SearchMatches;
}

/** Shorter words are matched as typed; a slip in five letters is as often another word. */
const FUZZY_FROM = 6;
const FUZZY_SHARE = 0.17;

/** The index is opened with the options it was built with. */
export const SEARCH_OPTIONS: Options<SearchDocument> = {
  idField: 'n',
  fields: ['title', 'names', 'text'],
  tokenize: (text) => tokensOf(text).map((token) => token.term),
  processTerm: (term) => term, // tokensOf has folded it
  searchOptions: {
    combineWith: 'AND',
    boost: { title: 4, names: 2 },
    prefix: true,
    fuzzy: (term) => (term.length >= FUZZY_FROM && !/\d/.test(term) ? FUZZY_SHARE : false),
  },
};

/** Opens what `buildSearchIndex` wrote. Every word must match, at its beginning at least; long words forgive a slip. */
export async function openSearchIndex(json: string): Promise<SearchIndex> {
  const index = await MiniSearch.loadJSONAsync<SearchDocument>(json, SEARCH_OPTIONS); // yields while a large index loads
  return {
    find: (words) => {
      const results = index.search(words);
      return {
        events: results.map((result) => result.id as number),
        terms: new Set(results.flatMap((result) => result.terms)),
      };
    },
  };
}
