import type { FieldPath } from '@/lib/model/written';

const NEEDS_QUOTES = /^[\s\-?:,[\]{}#&*!|>'"%@`]|[:#]\s|\s#|:$|\s$|^$|[{}[\],]/;
/** `- x` and `-1` are a list item and a number, `-0043` is a year: only a hyphen before a space needs quotes. */
const PLAIN_HYPHEN = /^-\S/;

/** A text as YAML takes it: quoted only where it must be. */
export function yamlText(text: string): string {
  if (PLAIN_HYPHEN.test(text) && !NEEDS_QUOTES.test(text.slice(1))) return text;
  return NEEDS_QUOTES.test(text) ? JSON.stringify(text) : text;
}

/** A field with its new value, as a line of the author's file: `title: …` or, in a list, `- …`. */
export function mendedField(path: FieldPath, text: string): string {
  const last = path.at(-1);
  return typeof last === 'string' ? `${last}: ${yamlText(text)}` : `- ${yamlText(text)}`;
}
