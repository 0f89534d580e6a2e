import { z } from 'zod';
import { editsOfField, nearest } from '@/lib/base/nearest';
import { type Problem, shorten } from '@/lib/base/problem';
import { slugify } from '@/lib/base/slug';
import { yamlText } from '@/lib/load/mendedField';
import { fieldWords } from '@/lib/model/fields';
import type { AuthorDateFault } from '@/lib/model/parseAuthorDate';
import type { FieldPath, FilePlace, Written } from '@/lib/model/written';

type Issue = z.core.$ZodIssue;

/** A schema without the wrappers that say whether it may be left out. */
export function unwrap(schema: unknown): unknown {
  let inner = schema;
  while (inner instanceof z.ZodDefault || inner instanceof z.ZodExactOptional || inner instanceof z.ZodOptional) {
    inner = inner.unwrap();
  }
  return inner;
}

/** The schema of the field at a path; undefined where the path leads out of the schema. */
function schemaAt(schema: unknown, path: FieldPath): unknown {
  let current = unwrap(schema);
  for (const step of path) {
    if (current instanceof z.ZodObject) current = unwrap((current.shape as Record<PropertyKey, unknown>)[step]);
    else if (current instanceof z.ZodArray) current = unwrap(current.element);
    else return undefined;
  }
  return current;
}

const wordsOf = (schema: unknown) => (schema instanceof z.ZodType ? fieldWords.get(schema) : undefined);

/** The author's value at a path; undefined when it is not there. */
function valueAt(value: unknown, path: FieldPath): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<PropertyKey, unknown>)[step];
  }
  return current;
}

const isBlank = (value: unknown): boolean => value === undefined || (typeof value === 'string' && value.trim() === '');

const nameOf = (path: FieldPath): string => String(path.findLast((step) => typeof step === 'string') ?? 'entry');

const form = (value: unknown): string =>
  Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'a map of fields' : shorten(String(value));

/** What the schema found, as problems at their places, each with the fix in the author's own data. */
export function schemaProblems(schema: z.ZodType, written: Written, issues: readonly Issue[]): readonly Problem[] {
  const unknown = new Map(issues.map((issue) => [issue, unknownFields(schema, written, issue)]));
  const told = new Set([...unknown.values()].flat().flatMap(({ meant }) => meant?.join('.') ?? [])); // one slip, one problem
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return unknown.get(issue)!.map((field) => unknownField(schema, written, field));
    const at = issue.path.join('.');
    if (told.has(at)) return [];
    told.add(at);
    return [fieldProblem(schema, written, issue)];
  });
}

/** A field that the schema does not have. */
interface UnknownField {
  readonly path: FieldPath;
  /** Path of the field that it was most likely meant to be: that this one is missing goes without saying. */
  readonly meant?: FieldPath;
  /** Names of the fields that its map may have, as a message lists them. */
  readonly known: string;
}

/** In one map, the field that was meant is looked for this often: whoever has more such fields has no slips of the finger. */
const MAX_GUESSES = 200;

function unknownFields(schema: z.ZodType, written: Written, issue: Issue): readonly UnknownField[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const names = fieldsAt(schema, issue.path);
  const known = names.join(', ');
  return issue.keys.map((key, index) => {
    const path = [...issue.path, key];
    const near = index < MAX_GUESSES ? nearest(key, names, editsOfField) : undefined;
    const meant = near === undefined ? path : path.with(-1, near);
    const isMeant = near !== undefined && mayBe(schema, written.value, path, meant);
    return isMeant ? { path, meant, known } : { path, known };
  });
}

/** Whether the value at one path could be that of a field that is not written yet. */
function mayBe(schema: z.ZodType, entry: unknown, path: FieldPath, meant: FieldPath): boolean {
  if (valueAt(entry, meant) !== undefined) return false;
  const value = valueAt(entry, path);
  const field = schemaAt(schema, meant);
  if (asList(field, value) !== undefined || isBlank(value)) return true;
  return field instanceof z.ZodType && field.safeParse(value).success;
}

/** Names of the fields that a map at a path may have. */
function fieldsAt(schema: z.ZodType, path: FieldPath): readonly string[] {
  const inside = schemaAt(schema, path);
  return inside instanceof z.ZodObject ? Object.keys(inside.shape) : [];
}

function unknownField(schema: z.ZodType, written: Written, { path, meant, known }: UnknownField): Problem {
  const value = valueAt(written.value, path);
  const fix = meant === undefined ? undefined : renamedField(schema, written, meant, value);
  return {
    ...written.keyPlaceOf(path),
    message: `unknown field: ${shorten(nameOf(path))}`,
    expected:
      value === ''
        ? `fields among ${known}; in braces a comma ends a text, so a text with a comma stands in quotes`
        : `fields among ${known}`,
    ...(fix === undefined ? {} : { fix }),
  };
}

/** The line of a field under the name that was meant; none for what takes several lines. */
function renamedField(schema: z.ZodType, written: Written, meant: FieldPath, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const list = asList(schemaAt(schema, meant), value);
  return list === undefined ? written.mended(meant, shorten(value)) : `${nameOf(meant)}: ${list}`;
}

function fieldProblem(schema: z.ZodType, written: Written, issue: Issue): Problem {
  const { path } = issue;
  const value = valueAt(written.value, path);
  if (isBlank(value)) return missingField(schema, written, path);
  const field = schemaAt(schema, path);
  const noun = nameOf(path);
  const place = written.placeOf(path);
  const words = wordsOf(field);
  if (words === undefined || typeof value !== 'string') {
    const fix = asList(field, value) ?? asCitations(field, valueAt(written.value, path.slice(0, -1)));
    return {
      ...place,
      message: `invalid ${noun}: ${form(value)}`,
      expected: expectedForm(field, issue),
      ...(fix === undefined ? {} : { fix: `${noun}: ${fix}` }),
    };
  }
  const closed = field instanceof z.ZodEnum ? field.options.map(String) : undefined;
  const mended = closed === undefined ? words.mend?.(value) : nearest(value, closed);
  const fault = {
    message: `${closed === undefined ? 'invalid' : 'unknown'} ${noun}: ${shorten(value)}`,
    expected: words.expected,
    fix: mended,
    ...(issue.code === 'custom' ? inFile(place, issue.params as Partial<AuthorDateFault>) : {}),
  };
  const { message, expected, fix } = fault;
  return { ...place, message, expected, ...(fix === undefined ? {} : { fix: written.mended(path, fix) }) };
}

/** In a table, five digits are what a spreadsheet makes of a date; in YAML they may be a year just as well. */
function inFile({ file }: FilePlace, { sheetDay, ...fault }: Partial<AuthorDateFault>): Partial<AuthorDateFault> {
  return sheetDay !== undefined && file.endsWith('.csv') ? { ...fault, fix: sheetDay } : fault;
}

/** Whether an id alone says everything that a map must say. */
const isCitation = (item: unknown): boolean => item instanceof z.ZodObject && requiredOf(item).join() === 'id';

/** A single value where a list belongs, as the list of that one. */
function asList(field: unknown, value: unknown): string | undefined {
  if (!(field instanceof z.ZodArray) || typeof value !== 'string') return undefined;
  const item = unwrap(field.element);
  if (!(item instanceof z.ZodObject)) return `[${yamlText(value)}]`;
  return isCitation(item) ? `[{id: ${yamlText(value)}}]` : undefined;
}

/** A list is repeated whole for one of its items up to this many. */
const SHOWN_ITEMS = 8;

/** A list of ids where maps with an id belong, as the list of those. */
function asCitations(field: unknown, list: unknown): string | undefined {
  if (!isCitation(field) || !Array.isArray(list) || list.length > SHOWN_ITEMS) return undefined;
  const maps = list.map((item: unknown) => (typeof item === 'string' ? `{id: ${yamlText(item)}}` : undefined));
  return maps.includes(undefined) ? undefined : `[${maps.join(', ')}]`;
}

/** What is missing is the author's to say: only an id is made for them, of their own title. The form beside it is no value that could stay. */
function missingField(schema: z.ZodType, written: Written, path: FieldPath): Problem {
  if (path.length === 0) {
    return { ...written.placeOf(path), message: 'missing entry: nothing is here', expected: expectedForm(schema) };
  }
  const field = schemaAt(schema, path);
  const name = nameOf(path);
  const meaning = describedAt(schema, path)?.replace(/\.$/, '');
  const fix = name === 'id' ? idFromTitle(written, path) : undefined;
  const place = written.placeOf(path);
  const value = meaning === undefined ? undefined : `<${meaning[0]!.toLowerCase()}${meaning.slice(1)}>`;
  const form = place.file.endsWith('.csv') ? `${value} in the column ${name}` : `${name}: ${value}`;
  return {
    ...place,
    message: `missing field: ${name}`,
    expected: [expectedForm(field), ...(value === undefined || fix !== undefined ? [] : [`write ${form}`])].join('; '),
    ...(fix === undefined ? {} : { fix: written.mended(path, fix) }),
  };
}

/** An id made of the title beside it. */
function idFromTitle(written: Written, path: FieldPath): string | undefined {
  const title = valueAt(written.value, [...path.slice(0, -1), 'title']);
  return typeof title === 'string' ? slugify(title) : undefined;
}

/** The sentence that documents the field: on the field itself, or on its wrapper. */
function describedAt(schema: z.ZodType, path: FieldPath): string | undefined {
  const parent = schemaAt(schema, path.slice(0, -1));
  const last = path.at(-1);
  const field =
    parent instanceof z.ZodObject && last !== undefined
      ? (parent.shape as Record<PropertyKey, unknown>)[last]
      : undefined;
  return field instanceof z.ZodType ? field.description : undefined;
}

function expectedForm(field: unknown, issue?: Issue): string {
  if (field instanceof z.ZodArray) {
    if (issue?.code === 'too_big') return `a list of at most ${issue.maximum} items`;
    return issue?.code === 'too_small' ? 'a list with at least one item' : 'a list: items each after "- ", or in [ ]';
  }
  if (field instanceof z.ZodObject) return `a map of fields, with ${requiredOf(field).join(', ')} at least`;
  return wordsOf(field)?.expected ?? 'another value';
}

const requiredOf = (schema: z.ZodObject): readonly string[] =>
  Object.keys(schema.shape).filter((name) => {
    const field: unknown = schema.shape[name];
    return !(field instanceof z.ZodDefault || field instanceof z.ZodExactOptional);
  });
