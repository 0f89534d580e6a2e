import type {
  Era,
  Header,
  MdxText,
  Narrative,
  Person,
  Place,
  SegmentHead,
  SeriesHead,
  SeriesRow,
  Source,
  Thread,
  TimelineEvent,
} from '@/lib/model/record';

/** Where something stands in an author's file. */
export interface FilePlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

export type FieldPath = readonly PropertyKey[];

/** One entry as its author wrote it: plain texts, lists and maps, and where each of them stands. */
export interface Written {
  readonly value: unknown;
  /** Place of the value at a path; of the nearest enclosing value when the path is not there. */
  placeOf(path: FieldPath): FilePlace;
  /** Place of the key that names the value at a path. */
  keyPlaceOf(path: FieldPath): FilePlace;
  /** The field at a path with another value, as its author would write it: the fix that a problem shows. */
  mended(path: FieldPath, text: string): string;
}

/**
 * An entry after the schema. Where fields failed, their problems are reported already and `faulty` names them: their
 * values are stand-ins, so that the rest of the entry is still checked in the same run. Never published.
 */
export interface Entry<Value> {
  readonly written: Written;
  readonly value: Value;
  readonly faulty: ReadonlySet<string>;
}

/** All entries of one kind of file. */
export interface Collection<Value> {
  readonly entries: readonly Entry<Value>[];
  /** False when a file or an entry could not be read at all: then an id that is not found may be in there. */
  readonly complete: boolean;
}

/** One file of series/: its name is the id of its series. */
export interface SeriesTable {
  readonly id: string;
  readonly file: string;
  readonly rows: Collection<SeriesRow>;
}

/** One file of segments/. */
export interface SegmentFile {
  /** The file's name without its ending. */
  readonly slug: string;
  readonly told: MdxText;
  /** Absent when its front matter could not be read. */
  readonly head?: Entry<SegmentHead>;
}

/** A timeline that is read but not yet checked. */
export interface Draft {
  readonly slug: string;
  readonly header: Entry<Header>;
  /** False when timeline.yaml could not be read: its lanes and kinds are stand-ins. */
  readonly headerRead: boolean;
  readonly events: Collection<DraftEvent>;
  readonly sources: Collection<Source>;
  readonly places: Collection<Place>;
  readonly people: Collection<Person>;
  readonly threads: Collection<Thread>;
  readonly eras: Collection<Era>;
  readonly series: Collection<SeriesHead>;
  readonly seriesTables: readonly SeriesTable[];
  readonly narratives: readonly Narrative[];
  readonly segments: readonly SegmentFile[];
  readonly about?: MdxText;
}

/** An event whose lane may still be its kind's. */
export type DraftEvent = Omit<TimelineEvent, 'lane'> & { readonly lane?: string };
