import type { JsxAttribute } from '@/lib/narrative/syntaxTree';

const QUOTED = /^\s*(?:"([^"\\]*)"|'([^'\\]*)')\s*$/;
const NUMBER = /^\s*-?\d+(?:\.\d+)?\s*$/;

/** The text an attribute stands for: `"a"`, `{"a"}` or `{3}`. Undefined for anything that would have to be run. */
export function attributeText({ value }: JsxAttribute): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return value;
  const quoted = QUOTED.exec(value.value);
  if (quoted) return quoted[1] ?? quoted[2] ?? '';
  return NUMBER.test(value.value) ? value.value.trim() : undefined;
}
