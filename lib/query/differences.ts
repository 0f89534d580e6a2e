import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { type EventLink, eventLink, sourcesAddress } from '@/lib/query/addresses';
import { type ClaimInWords, claimGroups } from '@/lib/query/claimGroups';
import { countInWords } from '@/lib/query/countInWords';
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

/** The differing events of one year; only years with one exist. */
export interface DifferingYear {
  readonly slug: string;
  readonly label: string;
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

/** Every live event of which sources do not say the same, in reading order under its year. */
export const differencesOf = (record: TimelineRecord): readonly DifferingYear[] =>
  calendarYears(record).flatMap(({ slug, label, events }) => {
    const differing = events.filter((event) => accountsDiffer(record, event));
    return differing.length > 0
      ? [{ slug, label, events: differing.map((event) => differingEvent(record, event)) }]
      : [];
  });
