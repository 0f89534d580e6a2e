import MiniSearch from 'minisearch';
import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { SEARCH_OPTIONS, type SearchDocument } from '@/lib/query/openSearchIndex';
import { sourceIdsOf } from '@/lib/query/recordIndex';
import { sourceName } from '@/lib/query/sourceName';

/** Above this many events only titles and names are indexed: 100,000 summaries would be tens of megabytes for the reader. */
const FULL_TEXT_LIMIT = 2_000;

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

/** The matter, what is said of it, and who says it: the speaker, or else the source by its name. */
function claimText(record: TimelineRecord, { about, says, by, source: id }: TimelineEvent['claims'][number]): string {
  const source = record.sources.get(id);
  return [about, says, by ?? (source ? sourceName(source) : '')].join(' \n ');
}

function textOf(record: TimelineRecord, event: TimelineEvent): string {
  const sources = titlesOf(sourceIdsOf(event), record.sources);
  const claims = event.claims.map((claim) => claimText(record, claim));
  const figures = event.figures.map((figure) => `${figure.value} ${figure.unit ?? ''} ${figure.what}`);
  return [event.summary ?? '', event.plain ?? '', ...claims, ...figures, ...sources].join(' \n ');
}

/**
 * The search index of a record as JSON text: `/<timeline>/data/search.json`.
 * `order` holds the live events in event-number order (lib/layout numbers them).
 */
export function buildSearchIndex(record: TimelineRecord, order: readonly TimelineEvent[]): string {
  const index = new MiniSearch<SearchDocument>(SEARCH_OPTIONS);
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
