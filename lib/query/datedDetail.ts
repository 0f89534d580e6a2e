import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import type { EventLink } from '@/lib/query/addresses';
import { type EventDetail, eventDetail } from '@/lib/query/eventDetail';
import { recordIndex } from '@/lib/query/recordIndex';
import { type Since, sinceAny, sinceEvent, sinceReport } from '@/lib/query/since';

/** An event's detail with when each part of it became public, in the parts' own order. */
export interface DatedDetail extends EventDetail {
  readonly since: {
    readonly event: Since;
    readonly figures: readonly Since[];
    /** By group, then claim. */
    readonly claims: readonly (readonly Since[])[];
    readonly sources: readonly Since[];
    readonly relations: readonly Since[];
    /** The event before and after in each thread. */
    readonly threads: readonly (readonly [previous: Since, next: Since])[];
  };
}

const UNKNOWN: Since = [null, null];

/** A claim became public when it was made, or else with the source it is read in. */
function claimsSince(record: TimelineRecord, event: TimelineEvent, about: string): readonly Since[] {
  return event.claims
    .filter((claim) => claim.about === about)
    .map(({ reported, source }) => sinceReport(reported ?? record.sources.get(source)?.issued));
}

/** What the panel is made from: `details-<n>.json`. A figure without a report of its own says not which source it is from, so it rests on all of the event's. */
export function datedDetail(record: TimelineRecord, event: TimelineEvent): DatedDetail {
  const detail = eventDetail(record, event);
  const { byId } = recordIndex(record);
  const linkSince = (link: EventLink | undefined): Since => {
    const other = link && byId.get(link.id);
    return other ? sinceEvent(other) : UNKNOWN;
  };
  const sources = detail.sources.map(({ id }) => sinceReport(record.sources.get(id)?.issued));
  const cited = new Set(event.sources.map(({ id }) => id));
  const sourced = sinceAny(sources.filter((_, at) => cited.has(detail.sources[at]!.id)));
  return {
    ...detail,
    since: {
      event: sinceEvent(event),
      figures: event.figures.map(({ reported }) => (reported ? sinceReport(reported) : sourced)),
      claims: detail.claims.map(({ about }) => claimsSince(record, event, about)),
      sources,
      relations: detail.relations.map(({ event: other }) => linkSince(other)),
      threads: detail.threads.map(({ previous, next }) => [linkSince(previous), linkSince(next)]),
    },
  };
}
