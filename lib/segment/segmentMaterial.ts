import type { SegmentHead, TimelineEvent } from '@/lib/model/record';
import type { Colour, RelationType, Shape } from '@/lib/model/vocabulary';
import type { ClaimGroup } from '@/lib/query/claimGroups';
import type { Since } from '@/lib/query/since';
import type { SeriesEntry } from '@/lib/series/seriesEntries';

/*
 * What pages of segments are made from: plain data of a record. A page of a file is made from it when the site is built, a page of a link in the browser, from
 * the data files that hold the same (lib/segment/materialFiles.ts).
 */

export interface SegmentMaterial {
  readonly record: RecordMaterial;
  /** By id. In a browser, those that the segment names. */
  readonly events: ReadonlyMap<string, EventMaterial>;
  readonly series: ReadonlyMap<string, SeriesMaterial>;
}

/** What is said of the record, and the axis of its strip. */
export interface RecordMaterial {
  readonly slug: string;
  readonly title: string;
  readonly languages: readonly string[];
  readonly licence?: string;
  readonly lanes: readonly { readonly id: string; readonly title: string }[];
  readonly kinds: readonly {
    readonly id: string;
    readonly title: string;
    readonly lane: string;
    readonly shape: Shape;
    readonly colour: Colour;
  }[];
  /** Ends as EDTF. */
  readonly eras: readonly {
    readonly id: string;
    readonly title: string;
    readonly from: string;
    readonly to: string;
  }[];
  readonly series: readonly string[];
  /** How many files its events are in. */
  readonly cardFiles: number;
}

/** A live event: what its card says, and what tasks ask about it. */
export interface EventMaterial {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly kind: string;
  readonly lane: string;
  readonly significance: number;
  /** EDTF. */
  readonly date: string;
  /** When it was first publicly reported, in words. */
  readonly reported?: string;
  readonly since: Since;
  readonly contentNotes: readonly string[];
  readonly summary?: string;
  readonly plain?: string;
  readonly sources: readonly CardSource[];
  /** Accounts that differ, by what they are about. */
  readonly accounts: readonly ClaimGroup[];
  /** The day of its newest change, EDTF. */
  readonly changed?: string;
  /** How many of its sources stand each by itself, as the record declares it. */
  readonly independent: number;
  /** What it states of others; `isSourced` where a source is named that says so. */
  readonly relations: readonly { readonly type: RelationType; readonly to: string; readonly isSourced: boolean }[];
  readonly columns: EventColumns;
}

/** What the table of events has of an event beside what its card says. Dates as EDTF, the rest by id. */
export interface EventColumns {
  readonly reported?: string;
  readonly added?: string;
  readonly confidence: TimelineEvent['confidence'];
  readonly places: readonly string[];
  readonly people: readonly string[];
  readonly threads: readonly string[];
  readonly sources: readonly string[];
}

/** "Yonhap (newspaper article, 8 April 2016): route". */
export interface CardSource {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly issued?: string;
  /** The same as EDTF. */
  readonly issuedOn?: string;
  /** What it is named for: the date, a number. */
  readonly supports: readonly string[];
}

/** A series with all its rows, and the time of each: half-open in days, null where a period has no end there. */
export interface SeriesMaterial {
  readonly entry: SeriesEntry;
  readonly periods: readonly (readonly [earliest: number | null, latest: number | null])[];
}

/** The events of a scope, in the order in which they are read. What is not there has been left out before (lib/segment/heldSegment.ts). */
export const scopedEvents = (
  { events }: Pick<SegmentMaterial, 'events'>,
  { scope }: Pick<SegmentHead, 'scope'>,
): readonly EventMaterial[] =>
  scope.events.map((id) => {
    const event = events.get(id);
    if (!event) throw new Error(`unknown event: ${id}`);
    return event;
  });
