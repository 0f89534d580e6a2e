import type { z } from 'zod';
import type {
  eraSchema, eventSchema, headerSchema, personSchema, placeSchema, sourceSchema, threadSchema,
} from '@/lib/model/schema';

export type Header = z.output<typeof headerSchema>;
export type Lane = Header['lanes'][number];
export type Kind = Header['kinds'][number];
/** An event with its lane settled (its own, or its kind's). */
export type TimelineEvent = Omit<z.output<typeof eventSchema>, 'lane'> & { readonly lane: string };
export type Source = z.output<typeof sourceSchema>;
export type Place = z.output<typeof placeSchema>;
export type Person = z.output<typeof personSchema>;
export type Thread = z.output<typeof threadSchema>;
export type Era = z.output<typeof eraSchema>;

/** The drill-down of one event: MDX as written. */
export interface Narrative {
  readonly event: string;
  readonly file: string;
  readonly text: string;
}

/** One folder of timeline files: complete, defaulted, checked, immutable. */
export interface TimelineRecord {
  /** The folder's name, and the first part of every address. */
  readonly slug: string;
  readonly header: Header;
  /** In time order (compareEdtf, then id). Withdrawn events are included; `liveEvents` leaves them out. */
  readonly events: readonly TimelineEvent[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly places: ReadonlyMap<string, Place>;
  readonly people: ReadonlyMap<string, Person>;
  readonly threads: ReadonlyMap<string, Thread>;
  readonly eras: readonly Era[];
  readonly narratives: ReadonlyMap<string, Narrative>;
}

/** All timelines of one folder, published side by side. */
export interface Site {
  readonly records: readonly TimelineRecord[];
}
