import type { z } from 'zod';
import type { Problem } from '@/lib/base/problem';
import { emptyHeader, missingHeader, notAList, tooLarge } from '@/lib/load/fileProblems';
import { entriesOf, type FileSystem, type FolderEntry } from '@/lib/load/fileSystem';
import {
  ABOUT_FILE,
  closedProblem,
  ENTRY_FILES,
  type EntryFile,
  EVENTS_FOLDER,
  extensionOf,
  HEADER_FILE,
  isIgnored,
  MAX_BYTES,
  NARRATIVES_FOLDER,
  SEGMENTS_FOLDER,
  SERIES_FOLDER,
  strayInside,
  strayProblem,
} from '@/lib/load/layoutOfFolder';
import { mendedField } from '@/lib/load/mendedField';
import { parseEntry } from '@/lib/load/parseEntry';
import { readCsv } from '@/lib/load/readCsv';
import { readSegment } from '@/lib/load/readSegment';
import { readYaml, type YamlFile } from '@/lib/load/readYaml';
import { decodeSource, type SourceText } from '@/lib/load/sourceText';
import {
  STAND_IN_ERA,
  STAND_IN_EVENT,
  STAND_IN_HEADER,
  STAND_IN_PERSON,
  STAND_IN_PLACE,
  STAND_IN_SERIES,
  STAND_IN_SERIES_ROW,
  STAND_IN_SOURCE,
  STAND_IN_THREAD,
} from '@/lib/load/standIns';
import { EVENT_TABLE, type TableColumns } from '@/lib/model/csvColumns';
import type { Immutable } from '@/lib/model/immutable';
import type { MdxText, Narrative } from '@/lib/model/record';
import {
  eraSchema,
  eventSchema,
  headerSchema,
  personSchema,
  placeSchema,
  sourceSchema,
  threadSchema,
} from '@/lib/model/schema';
import { SERIES_TABLE, seriesRowSchema, seriesSchema } from '@/lib/model/seriesSchema';
import type { Collection, Draft, Entry, SegmentFile, SeriesTable, Written } from '@/lib/model/written';

interface TimelineRead {
  readonly draft: Draft;
  readonly problems: readonly Problem[];
}

/** What could be read of a file. */
interface Part {
  readonly items: readonly Written[];
  /** False when entries may be missing from `items`. */
  readonly complete: boolean;
  /** Fields that a fault of the file has taken from every entry. */
  readonly unread?: ReadonlySet<string>;
}

const EMPTY: Part = { items: [], complete: true };
const UNREADABLE: Part = { items: [], complete: false };

/** Reads one timeline's folder: every file in it, all problems collected. `folder` is its path as problems name it. */
export async function readTimeline(files: FileSystem, folder: string, slug: string): Promise<TimelineRead> {
  const reader = new TimelineReader(files, folder);
  const listing = entriesOf(await files.list(folder)).filter(({ name }) => !isIgnored(name));
  const inEvents = entriesOf(await files.list(`${folder}/${EVENTS_FOLDER}`));
  reader.report(listing.map((entry) => strayProblem(`${folder}/${entry.name}`, entry, listing, inEvents)));
  const header = await reader.header(listing);
  const parts = await Promise.all(ENTRY_FILES.map((name) => reader.entryFile(listing, name)));
  const partOf = (name: EntryFile): Part => parts[ENTRY_FILES.indexOf(name)]!;
  const about = await reader.about(listing);
  const series = reader.collect(seriesSchema, STAND_IN_SERIES, [partOf('series.yaml')]);
  const draft: Draft = {
    slug,
    ...header,
    events: reader.collect(eventSchema, STAND_IN_EVENT, await reader.events()),
    sources: reader.collect(sourceSchema, STAND_IN_SOURCE, [partOf('sources.yaml')]),
    places: reader.collect(placeSchema, STAND_IN_PLACE, [partOf('places.yaml')]),
    people: reader.collect(personSchema, STAND_IN_PERSON, [partOf('people.yaml')]),
    threads: reader.collect(threadSchema, STAND_IN_THREAD, [partOf('threads.yaml')]),
    eras: reader.collect(eraSchema, STAND_IN_ERA, [partOf('eras.yaml')]),
    series,
    seriesTables: await reader.seriesTables(series.entries.map(({ value }) => value.id)),
    narratives: await reader.narratives(),
    segments: await reader.segments(),
    ...(about === undefined ? {} : { about }),
  };
  return { draft, problems: reader.problems };
}

const isReadable = ({ is }: FolderEntry): boolean => is === 'file' || is === 'folder';

/** A file of this name, or what stands in its place and may be one. */
const fileNamed = (listing: readonly FolderEntry[], wanted: string): FolderEntry | undefined =>
  listing.find(({ name, is }) => name === wanted && is !== 'folder');

/** Reads files of one folder and gathers what is wrong with them. */
class TimelineReader {
  readonly problems: Problem[] = [];
  private readonly files: FileSystem;
  private readonly folder: string;

  constructor(files: FileSystem, folder: string) {
    this.files = files;
    this.folder = folder;
  }

  report(problems: readonly (Problem | undefined)[]): void {
    for (const problem of problems) if (problem !== undefined) this.problems.push(problem);
  }

  /** timeline.yaml; a stand-in when it is not there or cannot be read. */
  async header(listing: readonly FolderEntry[]): Promise<Pick<Draft, 'header' | 'headerRead'>> {
    const entry = fileNamed(listing, HEADER_FILE);
    const file = `${this.folder}/${HEADER_FILE}`;
    if (entry === undefined) this.report([missingHeader(file)]);
    const source = entry?.is === 'file' ? await this.text(this.folder, entry) : undefined;
    const yaml: YamlFile = source === undefined ? { problems: [] } : readYaml(source);
    this.report(yaml.problems);
    const written = yaml.root ?? (yaml.items === undefined ? undefined : listAsWritten(file, yaml.items));
    if (source !== undefined && written === undefined && yaml.problems.length === 0) this.report([emptyHeader(file)]);
    const parsed = written === undefined ? undefined : parseEntry(headerSchema, STAND_IN_HEADER, written, yaml.unread);
    this.report(parsed?.problems ?? []);
    return { header: parsed?.entry ?? standInHeader(file), headerRead: parsed?.entry !== undefined };
  }

  /** sources.yaml and its like: a list at the root. Absent and empty files have no entries. */
  async entryFile(listing: readonly FolderEntry[], name: EntryFile): Promise<Part> {
    const entry = fileNamed(listing, name);
    if (entry === undefined) return EMPTY;
    const source = entry.is === 'file' ? await this.text(this.folder, entry) : undefined;
    return source === undefined ? UNREADABLE : this.listOf(source);
  }

  /** Every file of events/. */
  async events(): Promise<readonly Part[]> {
    const { entries, complete } = await this.inside(EVENTS_FOLDER);
    const parts = await Promise.all(
      entries.map(async (entry) => {
        const source = await this.text(`${this.folder}/${EVENTS_FOLDER}`, entry);
        if (source === undefined) return UNREADABLE;
        if (extensionOf(entry.name) === 'yaml') return this.listOf(source);
        return this.tableOf(source, EVENT_TABLE);
      }),
    );
    return complete ? parts : [...parts, UNREADABLE];
  }

  /** Every file of series/: a table of rows each. What could not be read may be the table of any of these `series`. */
  async seriesTables(series: readonly string[]): Promise<readonly SeriesTable[]> {
    const folder = `${this.folder}/${SERIES_FOLDER}`;
    const { entries, complete } = await this.inside(SERIES_FOLDER);
    const sources = await Promise.all(entries.map((entry) => this.text(folder, entry)));
    const tables = entries.map(({ name }, index): SeriesTable => {
      const source = sources[index];
      const part = source === undefined ? UNREADABLE : this.tableOf(source, SERIES_TABLE);
      const rows = this.collect(seriesRowSchema, STAND_IN_SERIES_ROW, [part]);
      return { id: name.replace(/\.csv$/, ''), file: `${folder}/${name}`, rows };
    });
    const lost = complete ? [] : series.filter((id) => !tables.some((table) => table.id === id));
    const rows = { entries: [], complete: false };
    return [...tables, ...lost.map((id) => ({ id, file: `${folder}/${id}.csv`, rows }))];
  }

  /** Every file of narratives/, as text; lib/narrative reads what is in them. */
  async narratives(): Promise<readonly Narrative[]> {
    const { entries } = await this.inside(NARRATIVES_FOLDER);
    const read = entries.map(async (entry): Promise<Narrative | undefined> => {
      const source = await this.text(`${this.folder}/${NARRATIVES_FOLDER}`, entry);
      return source && { event: entry.name.replace(/\.mdx$/, ''), file: source.file, text: source.text };
    });
    return (await Promise.all(read)).filter((narrative) => narrative !== undefined);
  }

  /** Every file of segments/: front matter and text. */
  async segments(): Promise<readonly SegmentFile[]> {
    const { entries } = await this.inside(SEGMENTS_FOLDER);
    const sources = await Promise.all(entries.map((entry) => this.text(`${this.folder}/${SEGMENTS_FOLDER}`, entry)));
    return sources.flatMap((source, index) => {
      if (source === undefined) return [];
      const { problems, ...read } = readSegment(source);
      this.report(problems);
      return [{ ...read, slug: entries[index]!.name.replace(/\.mdx$/, '') }];
    });
  }

  /** about.mdx, as text. */
  async about(listing: readonly FolderEntry[]): Promise<MdxText | undefined> {
    const entry = fileNamed(listing, ABOUT_FILE);
    const source = entry?.is === 'file' ? await this.text(this.folder, entry) : undefined;
    return source && { file: source.file, text: source.text };
  }

  /** Entries through their schema. */
  collect<Schema extends z.ZodType>(
    schema: Schema,
    standIn: z.input<Schema>,
    parts: readonly Part[],
  ): Collection<Immutable<z.output<Schema>>> {
    const entries: Entry<Immutable<z.output<Schema>>>[] = [];
    let complete = parts.every((part) => part.complete);
    for (const { items, unread } of parts) {
      for (const written of items) {
        const { entry, problems } = parseEntry(schema, standIn, written, unread);
        this.report(problems);
        if (entry === undefined || entry.faulty.has('id')) complete = false;
        if (entry !== undefined) entries.push(entry);
      }
    }
    return { entries, complete };
  }

  /** The files of a folder that are read; not `complete` when there may be others that cannot be. */
  private async inside(
    folder: string,
  ): Promise<{ readonly entries: readonly FolderEntry[]; readonly complete: boolean }> {
    const path = `${this.folder}/${folder}`;
    const listing = await this.files.list(path);
    if (listing === 'closed') this.report([closedProblem(path, 'folder')]);
    const kept = entriesOf(listing).filter(({ name }) => !isIgnored(name));
    const stray = kept.map((entry) => strayInside(folder, `${path}/${entry.name}`, entry, kept));
    this.report(stray);
    return {
      entries: kept.filter((_, index) => stray[index] === undefined),
      complete: listing !== 'closed' && kept.every(isReadable),
    };
  }

  private tableOf(source: SourceText, table: TableColumns): Part {
    const { items, unread, problems } = readCsv(source, table);
    this.report(problems);
    return { items, unread, complete: problems.length === 0 };
  }

  private listOf(source: SourceText): Part {
    const { root, items = [], problems } = readYaml(source);
    this.report(problems);
    if (root === undefined) return { items, complete: problems.length === 0 };
    if (problems.length === 0) this.report([notAList(root)]);
    return UNREADABLE;
  }

  private async text(folder: string, entry: FolderEntry): Promise<SourceText | undefined> {
    const file = `${folder}/${entry.name}`;
    const limit = MAX_BYTES[extensionOf(entry.name)] ?? 0;
    if (entry.bytes > limit) {
      this.report([tooLarge(file, entry.bytes, limit)]);
      return undefined;
    }
    const bytes = await this.files.read(file);
    if (bytes === undefined) {
      this.report([closedProblem(file, 'file')]);
      return undefined;
    }
    const decoded = decodeSource(file, bytes);
    if (decoded.ok) return decoded.value;
    this.report([decoded.failure]);
    return undefined;
  }
}

const standInHeader = (file: string): Draft['header'] => {
  const written = listAsWritten(file, []);
  const { entry } = parseEntry(headerSchema, STAND_IN_HEADER, { ...written, value: STAND_IN_HEADER });
  if (entry === undefined) throw new Error('the stand-in header does not satisfy the schema');
  return entry;
};

function listAsWritten(file: string, items: readonly Written[]): Written {
  const value = items.map((item) => item.value);
  return {
    value,
    placeOf: () => ({ file, line: 1, column: 1 }),
    keyPlaceOf: () => ({ file, line: 1, column: 1 }),
    mended: (path, text) => mendedField(value, path, text),
  };
}
