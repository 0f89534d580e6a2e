import type { FieldPath } from '@/lib/model/written';

const NEEDS_QUOTES = /^[\s\-?:,[\]{}#&*!|>'"%@`]|[:#]\s|\s#|:$|\s$|^$|[{}[\],]/;
/** `- x` and `-1` are a list item and a number, `-0043` is a year: only a hyphen before a space needs quotes. */
const PLAIN_HYPHEN = /^-\S/;

/** A text as YAML takes it: quoted only where it must be. */
export function yamlText(text: string): string {
  if (PLAIN_HYPHEN.test(text) && !NEEDS_QUOTES.test(text.slice(1))) return text;
  return NEEDS_QUOTES.test(text) ? JSON.stringify(text) : text;
}

/**
 * A field of an entry with its new value, as a line of the author's file: `title: …` or, in a list, `- …`. Where the
 * lists and maps around it are not there yet, with them: `sources: [{id: …}]`.
 */
export function mendedField(entry: unknown, path: FieldPath, text: string): string {
  const missing = depthOf(entry, path);
  const value = path.slice(missing + 1).reduceRight(wrapped, yamlText(text));
  const step = path[missing];
  return typeof step === 'string' ? `${step}: ${value}` : `- ${value}`;
}

/** How many steps of a path lead to something, but for the last. */
function depthOf(entry: unknown, path: FieldPath): number {
  let current = entry;
  for (const [depth, step] of path.slice(0, -1).entries()) {
    const isInside = typeof current === 'object' && current !== null;
    current = isInside ? (current as Readonly<Record<PropertyKey, unknown>>)[step] : undefined;
    if (current === undefined) return depth;
  }
  return path.length - 1;
}

const wrapped = (inner: string, step: PropertyKey): string =>
  typeof step === 'number' ? `[${inner}]` : `{${String(step)}: ${inner}}`;
