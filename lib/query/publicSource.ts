import type { Source, TimelineRecord } from '@/lib/model/record';
import { recordIndex } from '@/lib/query/recordIndex';

/** A source as machines read it: the fields of the file, dates as EDTF text, and the events that rest on it. */
export interface PublicSource {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author: readonly string[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: string;
  readonly URL?: string;
  readonly archive?: string;
  readonly accessed?: string;
  readonly language?: string;
  readonly tier: string;
  readonly independentOf: readonly string[];
  readonly note?: string;
  /** Ids of the live events that name it in a citation, a claim or a relation, in reading order. */
  readonly events: readonly string[];
}

function optionalFields(source: Source): Partial<PublicSource> {
  const { publisher, issued, URL, archive, accessed, language, note } = source;
  const container = source['container-title'];
  return {
    ...(container ? { 'container-title': container } : {}),
    ...(publisher ? { publisher } : {}),
    ...(issued ? { issued: issued.text } : {}),
    ...(URL ? { URL } : {}),
    ...(archive ? { archive } : {}),
    ...(accessed ? { accessed: accessed.text } : {}),
    ...(language ? { language } : {}),
    ...(note ? { note } : {}),
  };
}

/** The public part of a source, named field by field: what is not listed here is not published. */
function publicSource(record: TimelineRecord, source: Source): PublicSource {
  const { id, type, title, author, tier, independentOf } = source;
  const events = recordIndex(record).bySource.get(id) ?? [];
  return {
    id,
    type,
    title,
    author,
    ...optionalFields(source),
    tier,
    independentOf,
    events: events.map((event) => event.id),
  };
}

/** All sources of a record, sorted by id. */
export const publicSources = (record: TimelineRecord): readonly PublicSource[] =>
  [...record.sources.values()]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map((source) => publicSource(record, source));
