import { escapeHidden } from '@/lib/base/characters';
import { compareValues } from '@/lib/base/compareValues';
import { countInWords } from '@/lib/base/countInWords';

/** One thing wrong in an author's file. All problems of a run are collected and shown together. */
export interface Problem {
  /** Path as the author would type it, relative to the folder the command runs in. */
  readonly file: string;
  /** 1-based; absent when the problem is the file or folder itself. */
  readonly line?: number;
  /** 1-based, in characters. */
  readonly column?: number;
  /** `<adjective> <noun>: <value>`, adjectives from: invalid, missing, unknown, ambiguous, duplicate, unsupported. */
  readonly message: string;
  /** What was expected, in a sentence. */
  readonly expected: string;
  /** The author's own data, mended, ready to paste; absent when no mend can be guessed. */
  readonly fix?: string;
}

/** A message shows at most this much of a value: enough to find it, never a screenful. */
const SHOWN_CHARACTERS = 60;

/** A value as a message shows it: one line, and a long one cut with its length said. What cannot be seen of it is escaped. */
export function shorten(value: string, limit = SHOWN_CHARACTERS): string {
  const flat = escapeHidden(value.replace(/\p{White_Space}+/gu, ' ').trim());
  if (flat === '') return '(blank)';
  const characters = [...flat];
  if (characters.length <= limit) return flat;
  const total = [...value].length.toLocaleString('en');
  return `${characters.slice(0, limit).join('').trimEnd()}… (${total} characters)`;
}

/** By file, then place, then message: the order an author mends them in, the same on every run. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareValues(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compareValues(a.message, b.message)
  );
}

/** `file:line:column`, as far as it is known; terminals and editors make it a link. */
export function formatPlace(place: Pick<Problem, 'file' | 'line' | 'column'>): string {
  return [escapeHidden(place.file), place.line, place.line && place.column]
    .filter((part) => part !== undefined)
    .join(':');
}

const INDENT = '    ';
function indent(label: string, text: string): string {
  const [first = '', ...rest] = escapeHidden(text, { kept: '\n' }).split('\n');
  const below = INDENT + ' '.repeat(label.length);
  return [INDENT + label + first, ...rest.map((line) => line && below + line)].join('\n');
}

/** One problem as printed: where and what, what was expected, and the fix in the author's own data. Nothing of it acts on a terminal. */
export function formatProblem(problem: Problem, { colour = false }: { readonly colour?: boolean } = {}): string {
  const paint = (code: number, text: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const lines = [
    `${paint(1, formatPlace(problem))}  ${paint(31, escapeHidden(problem.message))}`,
    indent('expected: ', problem.expected),
  ];
  if (problem.fix !== undefined) lines.push(paint(32, indent('fix: ', problem.fix)));
  return lines.join('\n');
}

/** `3 problems in 2 files`. */
export function countProblems(problems: readonly Problem[]): string {
  const files = new Set(problems.map((problem) => problem.file)).size;
  return `${countInWords(problems.length, 'problem')} in ${countInWords(files, 'file')}`;
}
