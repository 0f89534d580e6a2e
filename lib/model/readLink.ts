import '@/lib/model/jitless';

import { z } from 'zod';
import { failure, type Result, success } from '@/lib/base/result';
import { fieldWords } from '@/lib/model/fields';
import { type PupilLink, pupilLinkSchema, type TeacherLink, teacherLinkSchema } from '@/lib/model/linkSchema';

/** One thing wrong in a link, or in a lesson that is being written: where, and what was expected there. */
export interface LinkProblem {
  readonly path: readonly PropertyKey[];
  readonly expected: string;
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
  return failure(parsed.error.issues.map((issue) => ({ path: issue.path, expected: expectedAt(schema, issue) })));
}

/** What the field at fault takes: what its own rule says, or else the words of the field table. */
function expectedAt(schema: z.ZodType, issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `no field of the name ${issue.keys.join(', ')}`;
  const own: unknown = issue.code === 'custom' ? issue.params?.['expected'] : undefined;
  if (typeof own === 'string') return own;
  const field = fieldAt(schema, issue.path);
  if (field instanceof z.ZodArray && issue.code === 'too_big') return `a list of at most ${issue.maximum} items`;
  if (field instanceof z.ZodArray && issue.code === 'too_small') return 'a list with at least one item';
  return (field instanceof z.ZodType ? fieldWords.get(field)?.expected : undefined) ?? issue.message;
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
