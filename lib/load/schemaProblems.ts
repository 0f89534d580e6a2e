import { z } from 'zod';
import { nearest } from '@/lib/base/nearest';
import { type Problem, shorten } from '@/lib/base/problem';
import { mendedField } from '@/lib/load/mendedField';
import { fieldWords } from '@/lib/model/fields';
import type { FieldPath, Written } from '@/lib/model/written';
import type { DateFault } from '@/lib/time/edtf';

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
  const told = new Set<string>();
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => unknownField(schema, written, issue.path, key));
    const at = issue.path.join('.');
    if (told.has(at)) return []; // one field, one problem: what else is wrong with it shows once this is mended
    told.add(at);
    return [fieldProblem(schema, written, issue)];
  });
}

function unknownField(schema: z.ZodType, written: Written, parent: FieldPath, key: string): Problem {
  const inside = schemaAt(schema, parent);
  const known = inside instanceof z.ZodObject ? Object.keys(inside.shape) : [];
  const path = [...parent, key];
  const meant = nearest(key, known);
  const value = valueAt(written.value, path);
  return {
    ...written.keyPlaceOf(path),
    message: `unknown field: ${shorten(key)}`,
    expected: `fields among ${known.join(', ')}`,
    ...(meant !== undefined && typeof value === 'string' ? { fix: mendedField([meant], shorten(value)) } : {}),
  };
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
    return { ...place, message: `invalid ${noun}: ${form(value)}`, expected: expectedForm(field, issue) };
  }
  const closed = field instanceof z.ZodEnum ? field.options.map(String) : undefined;
  const mended = closed === undefined ? words.mend?.(value) : nearest(value, closed);
  const fault = {
    message: `${closed === undefined ? 'invalid' : 'unknown'} ${noun}: ${shorten(value)}`,
    expected: words.expected,
    fix: mended,
    ...(issue.code === 'custom' ? (issue.params as Partial<DateFault>) : {}),
  };
  const { message, expected, fix } = fault;
  return { ...place, message, expected, ...(fix === undefined ? {} : { fix: mendedField(path, fix) }) };
}

function missingField(schema: z.ZodType, written: Written, path: FieldPath): Problem {
  const field = schemaAt(schema, path);
  const words = wordsOf(field);
  const description = describedAt(schema, path);
  return {
    ...written.placeOf(path),
    message: `missing field: ${nameOf(path)}`,
    expected: [words?.expected ?? expectedForm(field), description].filter((part) => part !== undefined).join('. '),
    ...(words === undefined ? {} : { fix: mendedField(path, words.example) }),
  };
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
  if (field instanceof z.ZodObject) return `a map of the fields ${Object.keys(field.shape).join(', ')}`;
  return wordsOf(field)?.expected ?? 'another value';
}
