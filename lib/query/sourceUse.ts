import { countInWords } from '@/lib/base/countInWords';
import type { Series, Source, TimelineRecord } from '@/lib/model/record';
import { type EventLink, eventLink } from '@/lib/query/addresses';
import { MOST_EVENTS } from '@/lib/query/eventLinks';
import { supportsOf } from '@/lib/query/numberedSources';
import { recordIndex, sourceIdsOf } from '@/lib/query/recordIndex';

/** An event that rests on a source, with what it takes from there: "date; number (p. 3)". */
export interface SupportedEvent extends EventLink {
  readonly detail?: string;
}

/** The first events that rest on a source, in reading order, how many there are beyond them, and the trends that do. */
export interface SourceUse {
  readonly events: readonly SupportedEvent[];
  readonly more: number;
  /** Titles. */
  readonly series: readonly string[];
}

/** Ids of all sources that a trend names. */
const sourcesOfSeries = ({ sources, breaks, turns, rows }: Series): ReadonlySet<string | undefined> =>
  new Set([
    ...sources,
    ...breaks.map(({ source }) => source),
    ...turns.flatMap((turn) => turn.sources),
    ...rows.map(({ source }) => source),
  ]);

const cache = new WeakMap<TimelineRecord, ReadonlyMap<Series, ReadonlySet<string | undefined>>>();

/** Every source asks for the same sets, and a trend may have thousands of rows. */
function seriesSources(record: TimelineRecord): ReadonlyMap<Series, ReadonlySet<string | undefined>> {
  const known = cache.get(record);
  if (known) return known;
  const sets = new Map(record.series.map((series) => [series, sourcesOfSeries(series)]));
  cache.set(record, sets);
  return sets;
}

const seriesOf = (record: TimelineRecord, id: string): readonly string[] =>
  [...seriesSources(record)].flatMap(([{ title }, sources]) => (sources.has(id) ? [title] : []));

export function sourceUse(record: TimelineRecord, { id }: Source): SourceUse {
  const events = recordIndex(record).bySource.get(id) ?? [];
  return {
    events: events.slice(0, MOST_EVENTS).map((event) => {
      const detail = supportsOf(event, id).join('; ');
      return { ...eventLink(record, event), ...(detail ? { detail } : {}) };
    }),
    more: Math.max(0, events.length - MOST_EVENTS),
    series: seriesOf(record, id),
  };
}

/** Ids of the sources that only withdrawn events name: shown, they would tell what those were about. */
export function withdrawnSources(record: TimelineRecord): ReadonlySet<string> {
  const { bySource } = recordIndex(record);
  const withdrawn = record.events.filter(({ status }) => status === 'withdrawn');
  const named = withdrawn.flatMap((event) => sourceIdsOf(event));
  return new Set(named.filter((id) => !bySource.has(id) && seriesOf(record, id).length === 0));
}

/** The sources that the public may see. */
export function shownSources(record: TimelineRecord): readonly Source[] {
  const withdrawn = withdrawnSources(record);
  return [...record.sources.values()].filter(({ id }) => !withdrawn.has(id));
}

/** "244 sources, 71 of them primary; 31 in another language" */
export function sourcesInWords(record: TimelineRecord): string {
  const sources = shownSources(record);
  const primary = sources.filter(({ tier }) => tier === 'primary').length;
  const { languages } = record.header;
  const foreign = sources.filter(({ language }) => language !== undefined && !languages.includes(language)).length;
  const parts = [
    `${countInWords(sources.length, 'source')}, ${primary} of them primary`,
    ...(foreign > 0 ? [`${foreign} in another language`] : []),
  ];
  return parts.join('; ');
}
