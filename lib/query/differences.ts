import { countInWords } from '@/lib/base/countInWords';
import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { type EventLink, eventLink, sourcesAddress, threadAddress, yearAddress } from '@/lib/query/addresses';
import { type ClaimInWords, claimGroups } from '@/lib/query/claimGroups';
import { liveEvents } from '@/lib/query/liveEvents';
import { numberSources } from '@/lib/query/numberedSources';
import { calendarYears } from '@/lib/query/years';

/** What one source says of a matter, with the entry of the source. */
export interface Account extends Omit<ClaimInWords, 'source'> {
  readonly href: string;
}

/** An event of which sources do not say the same, with all accounts of each such matter. */
export interface DifferingEvent extends EventLink {
  readonly matters: readonly { readonly about: string; readonly accounts: readonly Account[] }[];
}

/** Differing events that are read together: those of one thread, or of one year where no event has a thread. */
export interface DifferingGroup {
  /** An id on the page. Ids of events and threads are slugs; the underscore keeps it apart from them. */
  readonly anchor: string;
  readonly label: string;
  /** The page of the thread, or of the year. */
  readonly href?: string;
  /** "11 matters" */
  readonly count: string;
  readonly events: readonly DifferingEvent[];
}

/** The page of what sources say differently, or the entry of an event on it. */
export const differencesAddress = (record: TimelineRecord, event?: string): string =>
  `/${record.slug}/differences/${event ? `#${event}` : ''}`;

/** Matters on which claims that still stand do not agree. Numbers of sources do not bear on that. */
const matterCount = (record: TimelineRecord, event: TimelineEvent): number =>
  event.claims.length < 2 ? 0 : claimGroups(record, event, []).filter(({ differ }) => differ).length;

export const accountsDiffer = (record: TimelineRecord, event: TimelineEvent): boolean => matterCount(record, event) > 0;

/** "94 matters in 75 events"; nothing where all sources agree. */
export function differencesInWords(record: TimelineRecord): string | undefined {
  const counts = liveEvents(record).flatMap((event) => matterCount(record, event) || []);
  if (counts.length === 0) return undefined;
  const matters = counts.reduce((sum, count) => sum + count, 0);
  return `${countInWords(matters, 'matter')} in ${countInWords(counts.length, 'event')}`;
}

function differingEvent(record: TimelineRecord, event: TimelineEvent): DifferingEvent {
  const sources = numberSources(record, event);
  const hrefOf = (number: number): string =>
    sourcesAddress(record, sources.find((source) => source.number === number)?.id);
  const matters = claimGroups(record, event, sources)
    .filter(({ differ }) => differ)
    .map(({ about, claims }) => ({
      about,
      accounts: claims.map(({ source, ...account }) => ({ ...account, href: hrefOf(source) })),
    }));
  return { ...eventLink(record, event), matters };
}

const groupOf = (
  record: TimelineRecord,
  head: Omit<DifferingGroup, 'count' | 'events'>,
  members: readonly TimelineEvent[],
): readonly DifferingGroup[] => {
  if (members.length === 0) return [];
  const events = members.map((event) => differingEvent(record, event));
  const matters = events.reduce((sum, event) => sum + event.matters.length, 0);
  return [{ ...head, count: countInWords(matters, 'matter'), events }];
};

const byYear = (record: TimelineRecord): readonly DifferingGroup[] =>
  calendarYears(record).flatMap(({ slug, label, events }) =>
    groupOf(
      record,
      { anchor: `_${slug}`, label, href: yearAddress(record, slug) },
      events.filter((event) => accountsDiffer(record, event)),
    ),
  );

/** An event of several threads stands once, under the first that it names; threads come in the author's order, and events without one last. */
function byThread(record: TimelineRecord, differing: readonly TimelineEvent[]): readonly DifferingGroup[] {
  const under = (thread: string | undefined) => differing.filter(({ threads }) => threads[0] === thread);
  return [
    ...[...record.threads.values()].flatMap(({ id, title }) =>
      groupOf(record, { anchor: `_${id}`, label: title, href: threadAddress(record, id) }, under(id)),
    ),
    ...groupOf(record, { anchor: '__none', label: 'In no thread' }, under(undefined)),
  ];
}

/** Every live event of which sources do not say the same, in reading order under its thread, or under its year where none has a thread. */
export function differencesOf(record: TimelineRecord): readonly DifferingGroup[] {
  const differing = liveEvents(record).filter((event) => accountsDiffer(record, event));
  return differing.some(({ threads }) => threads.length > 0) ? byThread(record, differing) : byYear(record);
}
