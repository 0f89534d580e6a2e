import { compareValues } from '@/lib/base/compareValues';
import type { Source, TimelineRecord } from '@/lib/model/record';
import { recordIndex } from '@/lib/query/recordIndex';
import { shownSources, withdrawnSources } from '@/lib/query/sourceUse';

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
function publicSource(record: TimelineRecord, source: Source, withdrawn: ReadonlySet<string>): PublicSource {
  const { id, type, title, author, tier } = source;
  const events = recordIndex(record).bySource.get(id) ?? [];
  return {
    id,
    type,
    title,
    author,
    ...optionalFields(source),
    tier,
    independentOf: source.independentOf.filter((other) => !withdrawn.has(other)),
    events: events.map((event) => event.id),
  };
}

/** All sources that the public may see, sorted by id. */
export function publicSources(record: TimelineRecord): readonly PublicSource[] {
  const withdrawn = withdrawnSources(record);
  return shownSources(record)
    .toSorted((one, other) => compareValues(one.id, other.id))
    .map((source) => publicSource(record, source, withdrawn));
}
