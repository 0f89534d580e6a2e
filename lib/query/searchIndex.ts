import MiniSearch, { type Options } from 'minisearch';
import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { tokensOf } from '@/lib/query/searchTokens';

/** What is indexed of one event; `n` is its event number. */
interface SearchDocument {
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

/** Above this many events only titles and names are indexed: 100,000 summaries would be tens of megabytes for the reader. */
const FULL_TEXT_LIMIT = 2_000;
/** Shorter words are matched as typed; a slip in five letters is as often another word. */
const FUZZY_FROM = 6;
const FUZZY_SHARE = 0.17;

const OPTIONS: Options<SearchDocument> = {
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

function titlesOf(ids: readonly string[], shelf: ReadonlyMap<string, { readonly title: string }>): readonly string[] {
  return ids.flatMap((id) => shelf.get(id)?.title ?? []);
}

function namesOf(record: TimelineRecord, event: TimelineEvent): string {
  const kind = record.header.kinds.find((each) => each.id === event.kind)?.title ?? '';
  const names = [
    ...titlesOf(event.places, record.places),
    ...titlesOf(event.people, record.people),
    ...titlesOf(event.threads, record.threads),
  ];
  return [kind, ...names].join(' \n ');
}

function textOf(record: TimelineRecord, event: TimelineEvent): string {
  const sources = titlesOf(
    event.sources.map((citation) => citation.id),
    record.sources,
  );
  const claims = event.claims.map((claim) => claim.says);
  const figures = event.figures.map((figure) => `${figure.value} ${figure.unit ?? ''} ${figure.what}`);
  return [event.summary ?? '', event.plain ?? '', ...claims, ...figures, ...sources].join(' \n ');
}

/**
 * The search index of a record as JSON text: `/<timeline>/data/search.json`.
 * `order` holds the live events in event-number order (lib/layout numbers them).
 */
export function buildSearchIndex(record: TimelineRecord, order: readonly TimelineEvent[]): string {
  const index = new MiniSearch<SearchDocument>(OPTIONS);
  const full = order.length <= FULL_TEXT_LIMIT;
  index.addAll(
    order.map((event, n) => ({
      n,
      title: event.title,
      names: namesOf(record, event),
      text: full ? textOf(record, event) : '',
    })),
  );
  return JSON.stringify(index);
}

/** Opens what `buildSearchIndex` wrote. Every word must match, at its beginning at least; long words forgive a slip. */
export async function openSearchIndex(json: string): Promise<SearchIndex> {
  const index = await MiniSearch.loadJSONAsync<SearchDocument>(json, OPTIONS); // yields while a large index loads
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
