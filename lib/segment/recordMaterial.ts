import type { Series, Source, TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { eventAddress } from '@/lib/query/addresses';
import { sourceType } from '@/lib/query/citation';
import { claimGroups } from '@/lib/query/claimGroups';
import { independentSources } from '@/lib/query/independence';
import { liveEvents } from '@/lib/query/liveEvents';
import { numberSources } from '@/lib/query/numberedSources';
import { recordIndex } from '@/lib/query/recordIndex';
import { reportedWords } from '@/lib/query/reportedWords';
import { sinceEvent } from '@/lib/query/since';
import { sourceName } from '@/lib/query/sourceName';
import { cardFileCount } from '@/lib/segment/materialFiles';
import type {
  CardSource,
  EventColumns,
  EventMaterial,
  RecordMaterial,
  SegmentMaterial,
  SeriesMaterial,
} from '@/lib/segment/segmentMaterial';
import { pointsOf } from '@/lib/series/points';
import { seriesEntries } from '@/lib/series/seriesEntries';
import type { Edtf } from '@/lib/time/edtf';
import { formatEdtf } from '@/lib/time/words';

/** What a record gives to any of its segments. */
export function recordMaterial(record: TimelineRecord): RecordMaterial {
  const { title, languages, licence, lanes, kinds } = record.header;
  return {
    slug: record.slug,
    title,
    languages,
    ...(licence === undefined ? {} : { licence }),
    lanes: lanes.map(({ id, title }) => ({ id, title })),
    kinds: kinds.map(({ id, title, lane, shape, colour }) => ({ id, title, lane, shape, colour })),
    eras: record.eras.map(({ id, title, from, to }) => ({ id, title, from: from.text, to: to.text })),
    series: record.series.map(({ id }) => id),
    cardFiles: cardFileCount(liveEvents(record).length),
  };
}

/** What a record gives of one live event. */
export function eventMaterial(record: TimelineRecord, event: TimelineEvent): EventMaterial {
  const { id, title, kind, lane, significance, date, reported, contentNotes, summary, plain } = event;
  const sources = numberSources(record, event);
  const changed = newestChange(event);
  return {
    id,
    href: eventAddress(record, event),
    title,
    kind,
    lane,
    significance,
    date: date.text,
    ...(reported ? { reported: reportedWords(reported) } : {}),
    since: sinceEvent(event),
    contentNotes,
    ...(summary === undefined ? {} : { summary }),
    ...(plain === undefined ? {} : { plain }),
    sources: sources.flatMap((numbered) => {
      const source = record.sources.get(numbered.id);
      return source ? [cardSource(source, numbered.supports)] : [];
    }),
    accounts: claimGroups(record, event, sources),
    ...(changed ? { changed: changed.text } : {}),
    independent: independentSources(record, event),
    relations: event.relations.map(({ type, to, source }) => ({ type, to, isSourced: source !== undefined })),
    columns: eventColumns(event),
  };
}

const eventColumns = ({
  reported,
  added,
  confidence,
  places,
  people,
  threads,
  sources,
}: TimelineEvent): EventColumns => ({
  ...(reported ? { reported: reported.text } : {}),
  ...(added ? { added: added.text } : {}),
  confidence,
  places,
  people,
  threads,
  sources: [...new Set(sources.map(({ id }) => id))],
});

const newestChange = ({ revisions }: TimelineEvent): Edtf | undefined =>
  revisions.map(({ date }) => date).sort((one, other) => other.latest - one.latest)[0];

const cardSource = (source: Source, supports: readonly string[]): CardSource => ({
  id: source.id,
  name: sourceName(source),
  type: sourceType(source).toLowerCase(),
  ...(source.issued ? { issued: formatEdtf(source.issued), issuedOn: source.issued.text } : {}),
  supports: supports.filter((what) => !what.startsWith('what it says of')), // that is told among the accounts
});

/** What a record gives of one of its series. */
export function seriesMaterial(record: TimelineRecord, series: Series): SeriesMaterial {
  const [entry] = seriesEntries({ ...record, series: [series] });
  const rows = pointsOf(series.rows).flatMap(({ current, others }) => [current, ...others]); // in the order of the entry
  const end = (day: number): number | null => (Number.isFinite(day) ? day : null);
  return { entry: entry!, periods: rows.map(({ period }) => [end(period.earliest), end(period.latest)]) };
}

interface Scoped {
  readonly scope: { readonly events: readonly string[]; readonly series: readonly string[] };
}

/** The events of a segment as the record has them. Ids of files are checked before anything is published. */
export function recordEvents(record: TimelineRecord, { scope }: Scoped): readonly TimelineEvent[] {
  const { byId } = recordIndex(record);
  return scope.events.map((id) => {
    const event = byId.get(id);
    if (!event) throw new Error(`unknown event: ${id}`);
    return event;
  });
}

/** All that a published segment is made from. */
export function materialOf(record: TimelineRecord, segment: Scoped): SegmentMaterial {
  const series = segment.scope.series.flatMap((id) => record.series.find((one) => one.id === id) ?? []);
  return {
    record: recordMaterial(record),
    events: new Map(recordEvents(record, segment).map((event) => [event.id, eventMaterial(record, event)])),
    series: new Map(series.map((one) => [one.id, seriesMaterial(record, one)])),
  };
}
