import type { z } from 'zod';
import { type Problem, shorten } from '@/lib/base/problem';
import type { FileSystem, FolderEntry } from '@/lib/load/fileSystem';
import {
  ENTRY_FILES,
  type EntryFile,
  EVENTS_FOLDER,
  extensionOf,
  HEADER_FILE,
  isIgnored,
  MAX_BYTES,
  NARRATIVES_FOLDER,
  SERIES_FOLDER,
  strayInside,
  strayProblem,
} from '@/lib/load/layoutOfFolder';
import { mendedField } from '@/lib/load/mendedField';
import { parseEntry } from '@/lib/load/parseEntry';
import { readCsv } from '@/lib/load/readCsv';
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
import type { Narrative } from '@/lib/model/record';
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
import type { Collection, Draft, Entry, SeriesTable, Written } from '@/lib/model/written';

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
  const listing = ((await files.list(folder)) ?? []).filter(({ name }) => !isIgnored(name));
  reader.report(listing.map((entry) => strayProblem(`${folder}/${entry.name}`, entry)));
  const header = await reader.header(listing);
  const parts = await Promise.all(ENTRY_FILES.map((name) => reader.entryFile(listing, name)));
  const partOf = (name: EntryFile): Part => parts[ENTRY_FILES.indexOf(name)]!;
  const draft: Draft = {
    slug,
    ...header,
    events: reader.collect(eventSchema, STAND_IN_EVENT, await reader.events()),
    sources: reader.collect(sourceSchema, STAND_IN_SOURCE, [partOf('sources.yaml')]),
    places: reader.collect(placeSchema, STAND_IN_PLACE, [partOf('places.yaml')]),
    people: reader.collect(personSchema, STAND_IN_PERSON, [partOf('people.yaml')]),
    threads: reader.collect(threadSchema, STAND_IN_THREAD, [partOf('threads.yaml')]),
    eras: reader.collect(eraSchema, STAND_IN_ERA, [partOf('eras.yaml')]),
    series: reader.collect(seriesSchema, STAND_IN_SERIES, [partOf('series.yaml')]),
    seriesTables: await reader.seriesTables(),
    narratives: await reader.narratives(),
  };
  return { draft, problems: reader.problems };
}

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
    const entry = listing.find(({ name, is }) => name === HEADER_FILE && is === 'file');
    const file = `${this.folder}/${HEADER_FILE}`;
    if (entry === undefined) this.report([missingHeader(file)]);
    const source = entry === undefined ? undefined : await this.text(this.folder, entry);
    const yaml: YamlFile = source === undefined ? { problems: [] } : readYaml(source);
    this.report(yaml.problems);
    const written = yaml.root ?? (yaml.items === undefined ? undefined : listAsWritten(file, yaml.items));
    if (source !== undefined && written === undefined && yaml.problems.length === 0) this.report([missingHeader(file)]);
    const parsed = written === undefined ? undefined : parseEntry(headerSchema, STAND_IN_HEADER, written, yaml.unread);
    this.report(parsed?.problems ?? []);
    return { header: parsed?.entry ?? standInHeader(file), headerRead: parsed?.entry !== undefined };
  }

  /** sources.yaml and its like: a list at the root. Absent and empty files have no entries. */
  async entryFile(listing: readonly FolderEntry[], name: EntryFile): Promise<Part> {
    const entry = listing.find((candidate) => candidate.name === name && candidate.is === 'file');
    if (entry === undefined) return EMPTY;
    const source = await this.text(this.folder, entry);
    return source === undefined ? UNREADABLE : this.listOf(source);
  }

  /** Every file of events/. */
  async events(): Promise<readonly Part[]> {
    const inside = await this.inside(EVENTS_FOLDER);
    return Promise.all(
      inside.map(async (entry) => {
        const source = await this.text(`${this.folder}/${EVENTS_FOLDER}`, entry);
        if (source === undefined) return UNREADABLE;
        if (extensionOf(entry.name) === 'yaml') return this.listOf(source);
        return this.tableOf(source, EVENT_TABLE);
      }),
    );
  }

  /** Every file of series/: a table of rows each. */
  async seriesTables(): Promise<readonly SeriesTable[]> {
    const folder = `${this.folder}/${SERIES_FOLDER}`;
    const inside = await this.inside(SERIES_FOLDER);
    const sources = await Promise.all(inside.map((entry) => this.text(folder, entry)));
    return inside.map(({ name }, index) => {
      const source = sources[index];
      const part = source === undefined ? UNREADABLE : this.tableOf(source, SERIES_TABLE);
      const rows = this.collect(seriesRowSchema, STAND_IN_SERIES_ROW, [part]);
      return { id: name.replace(/\.csv$/, ''), file: `${folder}/${name}`, rows };
    });
  }

  /** Every file of narratives/, as text; lib/narrative reads what is in them. */
  async narratives(): Promise<readonly Narrative[]> {
    const inside = await this.inside(NARRATIVES_FOLDER);
    const read = inside.map(async (entry): Promise<Narrative | undefined> => {
      const source = await this.text(`${this.folder}/${NARRATIVES_FOLDER}`, entry);
      return source && { event: entry.name.replace(/\.mdx$/, ''), file: source.file, text: source.text };
    });
    return (await Promise.all(read)).filter((narrative) => narrative !== undefined);
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

  private async inside(folder: string): Promise<readonly FolderEntry[]> {
    const listing = (await this.files.list(`${this.folder}/${folder}`)) ?? [];
    const kept = listing.filter(({ name }) => !isIgnored(name));
    const stray = kept.map((entry) => strayInside(folder, `${this.folder}/${folder}/${entry.name}`, entry));
    this.report(stray);
    return kept.filter((_, index) => stray[index] === undefined);
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
      this.report([
        { file, message: 'invalid file: it cannot be read', expected: 'a file that the user who builds may read' },
      ]);
      return undefined;
    }
    const decoded = decodeSource(file, bytes);
    if (decoded.ok) return decoded.value;
    this.report([decoded.failure]);
    return undefined;
  }
}

const SMALLEST_HEADER = `title: My timeline
lanes: [{id: main, title: Main}]
kinds: [{id: event, title: Event, lane: main, shape: circle, colour: teal}]`;

const missingHeader = (file: string): Problem => ({
  file,
  message: `missing file: ${HEADER_FILE}`,
  expected: 'a title, lanes and kinds; every folder beside others here is a timeline',
  fix: SMALLEST_HEADER,
});

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

const notAList = (root: Written): Problem => ({
  ...root.placeOf([]),
  message: 'invalid file: no list',
  expected: 'a list of entries: each begins with "- " and its id',
  ...listFix(root.value),
});

/** A map of entries by id, as the list of them: its first entry shows how. */
function listFix(value: unknown): { readonly fix?: string } {
  const [first] = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (first === undefined) return {};
  const [id, fields] = first;
  if (typeof fields !== 'object' || fields === null)
    return { fix: `- ${mendedField(value, [id], shorten(String(fields)))}` };
  const lines = Object.entries(fields).flatMap(([name, text]) =>
    typeof text === 'string' ? [`  ${mendedField(fields, [name], shorten(text))}`] : [],
  );
  return { fix: [`- id: ${id}`, ...lines].join('\n') };
}

const megabytes = (bytes: number): string => `${(bytes / (1 << 20)).toFixed(1)} MB`;

const tooLarge = (file: string, bytes: number, limit: number): Problem => ({
  file,
  message: `unsupported size: ${megabytes(bytes)}`,
  expected: `at most ${megabytes(limit)} in one file; divide it, or write events as CSV`,
});
