import type { z } from 'zod';
import type { Problem } from '@/lib/base/problem';
import { schemaProblems } from '@/lib/load/schemaProblems';
import { freeze, type Immutable } from '@/lib/model/immutable';
import type { Entry, Written } from '@/lib/model/written';

interface ParsedEntry<Value> {
  /** Absent when the entry is no map of fields. */
  readonly entry?: Entry<Value>;
  readonly problems: readonly Problem[];
}

const NO_FIELDS: ReadonlySet<string> = new Set();

/**
 * One entry through the schema. Where fields fail, the entry is kept with the `standIn` values in their place and those
 * fields named in `faulty`: what is wrong elsewhere is then found in the same run. `unread` names fields that a fault
 * of the whole file has taken away (a column that is missing, say): it is reported already, so their absence is not.
 */
export function parseEntry<Schema extends z.ZodType>(
  schema: Schema,
  standIn: z.input<Schema>,
  written: Written,
  unread: ReadonlySet<string> = NO_FIELDS,
): ParsedEntry<Immutable<z.output<Schema>>> {
  const parsed = schema.safeParse(withStandIns(written.value, standIn, unread));
  if (parsed.success) return { entry: { written, value: freeze(parsed.data), faulty: unread }, problems: [] };
  const { issues } = parsed.error;
  const problems = schemaProblems(schema, written, issues);
  const notAMap = issues.some(({ path, code }) => path.length === 0 && code !== 'unrecognized_keys');
  if (notAMap) return { problems };
  const faulty = new Set([...unread, ...issues.flatMap(({ path }) => (path.length === 0 ? [] : [String(path[0])]))]);
  const unknown = new Set(
    issues.flatMap((issue) => (issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [])),
  );
  const kept = Object.entries(written.value ?? {}).filter(([key]) => !faulty.has(key) && !unknown.has(key));
  const mended = schema.safeParse({ ...(standIn as object), ...Object.fromEntries(kept) });
  if (!mended.success) return { problems };
  return { entry: { written, value: freeze(mended.data), faulty }, problems };
}

/** The fields as written; those that could not be read are left out, or are stand-ins where they are required. */
function withStandIns(value: unknown, standIn: unknown, unread: ReadonlySet<string>): unknown {
  if (unread.size === 0 || typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const missing = Object.entries(standIn as object).filter(([field]) => unread.has(field));
  const read = Object.entries(value).filter(([field]) => !unread.has(field));
  return Object.fromEntries([...missing, ...read]);
}
