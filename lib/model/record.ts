import type { z } from 'zod';
import type { Immutable } from '@/lib/model/immutable';
import type {
  eraSchema,
  eventSchema,
  headerSchema,
  personSchema,
  placeSchema,
  sourceSchema,
  threadSchema,
} from '@/lib/model/schema';
import type { segmentSchema } from '@/lib/model/segmentSchema';
import type { seriesRowSchema, seriesSchema } from '@/lib/model/seriesSchema';

/** timeline.yaml, read: every default filled in. */
export type Header = Immutable<z.output<typeof headerSchema>>;
/** An event with its lane settled (its own, or its kind's). */
export type TimelineEvent = Omit<Immutable<z.output<typeof eventSchema>>, 'lane'> & { readonly lane: string };
export type Source = Immutable<z.output<typeof sourceSchema>>;
export type Place = Immutable<z.output<typeof placeSchema>>;
export type Person = Immutable<z.output<typeof personSchema>>;
export type Thread = Immutable<z.output<typeof threadSchema>>;
export type Era = Immutable<z.output<typeof eraSchema>>;
/** What series.yaml says of a trend. */
export type SeriesHead = Immutable<z.output<typeof seriesSchema>>;
export type SeriesRow = Immutable<z.output<typeof seriesRowSchema>>;
/** A trend with all its rows, older vintages included, in the order of its file. */
export interface Series extends SeriesHead {
  readonly rows: readonly SeriesRow[];
}

/** The front matter of a teaching segment. */
export type SegmentHead = Immutable<z.output<typeof segmentSchema>>;
export type SegmentTask = SegmentHead['tasks'][number];
/** A published teaching segment: a file of segments/. */
export interface Segment extends SegmentHead {
  /** The file's name, and the last part of its address. */
  readonly slug: string;
  /** What is told before the reading. Its lines are numbered as in the file. */
  readonly told: MdxText;
}

/** What authors write, as plain texts, lists and maps: what writers of files (importers) produce. */
export type HeaderInput = z.input<typeof headerSchema>;
export type EventInput = z.input<typeof eventSchema>;
export type SourceInput = z.input<typeof sourceSchema>;
export type PlaceInput = z.input<typeof placeSchema>;
export type PersonInput = z.input<typeof personSchema>;
export type ThreadInput = z.input<typeof threadSchema>;
export type EraInput = z.input<typeof eraSchema>;
export type SeriesInput = z.input<typeof seriesSchema>;
export type SegmentInput = z.input<typeof segmentSchema>;
export type SeriesRowInput = z.input<typeof seriesRowSchema>;

/** MDX as written. */
export interface MdxText {
  readonly file: string;
  readonly text: string;
}

/** The drill-down of one event. */
export interface Narrative extends MdxText {
  readonly event: string;
}

/** One folder of timeline files: complete, defaulted, checked, immutable. */
export interface TimelineRecord {
  /** The folder's name, and the first part of every address. */
  readonly slug: string;
  readonly header: Header;
  /** In reading order (compareReading, then id). Withdrawn events are included; `liveEvents` leaves them out. */
  readonly events: readonly TimelineEvent[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly places: ReadonlyMap<string, Place>;
  readonly people: ReadonlyMap<string, Person>;
  readonly threads: ReadonlyMap<string, Thread>;
  readonly eras: readonly Era[];
  /** In the order of the file. */
  readonly series: readonly Series[];
  readonly narratives: ReadonlyMap<string, Narrative>;
  /** In the order of their slugs. */
  readonly segments: readonly Segment[];
  /** What the author says of the record itself. */
  readonly about?: MdxText;
}

/** All timelines of one folder, published side by side, in the order of their slugs. */
export interface Site {
  readonly records: readonly TimelineRecord[];
}
