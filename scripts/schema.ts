import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { unwrap } from '@/lib/load/schemaProblems';
import { CSV_COLUMNS } from '@/lib/model/csvColumns';
import {
  contact,
  date,
  decimal,
  endDate,
  fieldWords,
  languageTag,
  line,
  slug,
  text,
  title,
  webAddress,
} from '@/lib/model/fields';
import {
  eraSchema,
  eventSchema,
  headerSchema,
  personSchema,
  placeSchema,
  sourceSchema,
  threadSchema,
} from '@/lib/model/schema';
import { segmentSchema } from '@/lib/model/segmentSchema';
import { seriesRowSchema, seriesSchema } from '@/lib/model/seriesSchema';
import { readText } from '@/scripts/readText';

/*
 * Writes what follows from the schema: docs/schema/*.schema.json for editors, and the field tables of docs/writing.md.
 * `npx tsx scripts/schema.ts` writes; with --check it only says what is stale, and fails.
 */

interface FileKind {
  /** Name of the JSON Schema. */
  readonly name: string;
  /** The author's file. */
  readonly file: string;
  readonly schema: z.ZodObject;
  /** Whether the file is a list of such entries. */
  readonly list: boolean;
}

const FILES: readonly FileKind[] = [
  { name: 'timeline', file: 'timeline.yaml', schema: headerSchema, list: false },
  { name: 'events', file: 'events/*.yaml', schema: eventSchema, list: true },
  { name: 'sources', file: 'sources.yaml', schema: sourceSchema, list: true },
  { name: 'places', file: 'places.yaml', schema: placeSchema, list: true },
  { name: 'people', file: 'people.yaml', schema: personSchema, list: true },
  { name: 'threads', file: 'threads.yaml', schema: threadSchema, list: true },
  { name: 'eras', file: 'eras.yaml', schema: eraSchema, list: true },
  { name: 'series', file: 'series.yaml', schema: seriesSchema, list: true },
  { name: 'segments', file: 'segments/*.mdx', schema: segmentSchema, list: false },
];

const SCHEMA_FOLDER = 'docs/schema';
const GUIDE = 'docs/writing.md';

/** JSON Schema of one file, as an editor checks the YAML: a bare 2016 is a number there, and text here. */
function jsonSchema({ file, schema, list }: FileKind): string {
  const entries = list ? z.array(schema) : schema;
  const generated = z.toJSONSchema(entries, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
    override({ zodSchema, jsonSchema: target }) {
      const json = zodSchema instanceof z.ZodType ? fieldWords.get(zodSchema)?.json : undefined;
      if (json !== undefined) Object.assign(target, json);
    },
  });
  return `${JSON.stringify({ ...generated, title: file }, null, 2)}\n`;
}

/** A table has no JSON Schema: editors do not know them for CSV. */
const SERIES_ROWS = { file: 'series/*.csv', schema: seriesRowSchema } as const;

/** Lists of lists do not occur: a field is a scalar, a map, or a list of either. */
function kindOf(schema: unknown): string {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return `list of ${kindOf(inner.element)}`;
  if (inner instanceof z.ZodObject) return 'map';
  return inner instanceof z.ZodType ? (fieldWords.get(inner)?.kind ?? 'text') : 'text';
}

function defaultOf(schema: unknown): string {
  if (schema instanceof z.ZodExactOptional) return 'none';
  if (!(schema instanceof z.ZodDefault)) return '**required**';
  const value: unknown = schema.def.defaultValue;
  if (Array.isArray(value)) return value.length === 0 ? 'empty' : value.join(', ');
  return typeof value === 'object' ? 'see below' : String(value);
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** Rows of a map's fields, then of the maps inside it, named by their path. */
function rows(schema: z.ZodObject, prefix: string): readonly string[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    const description = field instanceof z.ZodType ? (field.description ?? '') : '';
    const row = `| \`${prefix}${name}\` | ${cell(kindOf(field))} | ${defaultOf(field)} | ${cell(description)} |`;
    const inner = unwrap(field);
    const nested = inner instanceof z.ZodArray ? unwrap(inner.element) : inner;
    return nested instanceof z.ZodObject ? [row, ...rows(nested, `${prefix}${name}.`)] : [row];
  });
}

const KIND_OF_FILE = {
  list: 'A list of entries, each with these fields.',
  map: 'One map with these fields.',
  text: 'A text; between two lines of `---` above it, one map with these fields.',
} as const;

const fieldTable = ({ file, schema, list }: FileKind): string =>
  tableOf(file, KIND_OF_FILE[list ? 'list' : file.endsWith('.mdx') ? 'text' : 'map'], schema, 'field');

const tableOf = (file: string, what: string, schema: z.ZodObject, head: string): string =>
  [
    `### ${file}`,
    '',
    what,
    '',
    `| ${head} | value | default | meaning |`,
    '|---|---|---|---|',
    ...rows(schema, ''),
    '',
  ].join('\n');

const VALUES = [slug, date, endDate, title, line, text, decimal, webAddress, languageTag, contact];

/** What the words in the column "value" accept. Words of a closed set are listed where they are used. */
function valueTable(): string {
  const values = VALUES.map((schema) => {
    const words = fieldWords.get(schema);
    if (words === undefined) throw new Error('a kind of value without words');
    return `| ${words.kind} | ${cell(words.expected)} | \`${words.example}\` |`;
  });
  return ['| value | accepted | for example |', '|---|---|---|', ...values, ''].join('\n');
}

const BEGIN = '<!-- fields: written by scripts/schema.ts -->';
const END = '<!-- end of fields -->';

/** The guide with its field tables renewed. */
function renewGuide(guide: string): string {
  const begin = guide.indexOf(BEGIN);
  const end = guide.indexOf(END);
  if (begin === -1 || end < begin) throw new Error(`missing markers in ${GUIDE}: ${BEGIN} … ${END}`);
  const columns = `Columns of events/*.csv: ${CSV_COLUMNS.map((column) => `\`${column}\``).join(', ')}.\n`;
  const rowTable = tableOf(SERIES_ROWS.file, 'A table: a row for each value.', SERIES_ROWS.schema, 'column');
  const tables = [valueTable(), ...FILES.map(fieldTable), rowTable, columns].join('\n');
  return `${guide.slice(0, begin + BEGIN.length)}\n\n${tables}\n${guide.slice(end)}`;
}

/** Generated files that are not what the schema says, as path and right content. Paths are from the repository's top. */
export function staleFiles(): ReadonlyMap<string, string | undefined> {
  const right = new Map<string, string | undefined>(
    FILES.map((kind) => [join(SCHEMA_FOLDER, `${kind.name}.schema.json`), jsonSchema(kind)]),
  );
  right.set(GUIDE, renewGuide(readText(GUIDE)));
  mkdirSync(SCHEMA_FOLDER, { recursive: true });
  for (const name of readdirSync(SCHEMA_FOLDER)) {
    const file = join(SCHEMA_FOLDER, name);
    if (!right.has(file)) right.set(file, undefined); // a schema of a kind of file that is gone
  }
  return new Map([...right].filter(([file, content]) => content === undefined || readText(file) !== content));
}

function main(onlyCheck: boolean): void {
  for (const [file, content] of staleFiles()) {
    console.log(`${onlyCheck ? 'stale' : 'written'}: ${file}`);
    if (onlyCheck) process.exitCode = 1;
    else if (content === undefined) rmSync(file);
    else writeFileSync(file, content);
  }
}

if (process.argv[1]?.endsWith('schema.ts')) main(process.argv.includes('--check'));
