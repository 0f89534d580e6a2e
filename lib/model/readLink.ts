import '@/lib/model/jitless';

import { z } from 'zod';
import { failure, type Result, success } from '@/lib/base/result';
import { fieldWords } from '@/lib/model/fields';
import { placeInLesson } from '@/lib/model/linkPlace';
import { type PupilLink, pupilLinkSchema, type TeacherLink, teacherLinkSchema } from '@/lib/model/linkSchema';

/** One thing wrong in a link, or in a lesson that is being written. */
export interface LinkProblem {
  readonly path: readonly PropertyKey[];
  /** A sentence for who has never seen a field of it. */
  readonly says: string;
}

export const readTeacherLink = (value: unknown): Result<TeacherLink, readonly LinkProblem[]> =>
  read(teacherLinkSchema, value);

export const readPupilLink = (value: unknown): Result<PupilLink, readonly LinkProblem[]> =>
  read(pupilLinkSchema, value);

function read<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Result<z.output<Schema>, readonly LinkProblem[]> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return success(parsed.data);
  return failure(
    parsed.error.issues.map((issue) => {
      const place = placeInLesson(issue.path);
      return {
        path: issue.path,
        says: `${place[0]!.toUpperCase()}${place.slice(1)} ${faultWords(schema, value, issue)}.`,
      };
    }),
  );
}

/** More of them, or longer, help nobody. */
const MOST_NAMED = 3;
const MOST_LETTERS = 40;

const named = (keys: readonly string[]): string =>
  keys
    .slice(0, MOST_NAMED)
    .map((key) => `“${[...key].slice(0, MOST_LETTERS).join('')}”`)
    .join(', ');

/** What is the matter with a place, to stand after its name. Never a word of the schema's own: those are for who writes programs. */
function faultWords(schema: z.ZodType, value: unknown, issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `holds what has no place there: ${named(issue.keys)}`;
  const own: unknown = issue.code === 'custom' ? issue.params?.['shouldBe'] : undefined;
  if (typeof own === 'string') return `should be ${own}`;
  if (valueAt(value, issue.path) === undefined) return 'is missing';
  const field = fieldAt(schema, issue.path);
  if (field instanceof z.ZodArray && issue.code === 'too_big') return `should have ${issue.maximum} entries at most`;
  if (field instanceof z.ZodArray && issue.code === 'too_small') return 'should have one entry or more';
  const words = field instanceof z.ZodType ? fieldWords.get(field) : undefined;
  if (field instanceof z.ZodEnum) return 'is none that this page knows';
  if (words === undefined) return 'cannot be read';
  if (words.kind === 'date') return 'should be a date such as 2016, 2016-04 or 2016-04-07';
  if (words.kind === 'id') return 'should be a short name of small letters, digits and hyphens';
  return issue.code === 'custom' ? 'holds a sign that cannot be shown' : `should be ${words.expected}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[step] : undefined,
    value,
  );
}

function fieldAt(schema: unknown, path: readonly PropertyKey[]): unknown {
  let current = unwrapped(schema);
  for (const step of path) {
    if (current instanceof z.ZodObject) current = unwrapped((current.shape as Record<PropertyKey, unknown>)[step]);
    else if (current instanceof z.ZodArray) current = unwrapped(current.element);
    else return undefined;
  }
  return current;
}

function unwrapped(schema: unknown): unknown {
  let inner = schema;
  while (inner instanceof z.ZodDefault || inner instanceof z.ZodExactOptional) inner = inner.unwrap();
  return inner;
}
