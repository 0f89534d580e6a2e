import { countInWords } from '@/lib/base/countInWords';
import { grouped } from '@/lib/base/grouped';
/** Something in the output that must not be published. */
export interface OutputFault {
  /** Path within the output, with forward slashes. */
  readonly file: string;
  /** 1-based; absent where the file has no lines. */
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

/** A fault by its offset in a file's text, before it is given a line. */
export interface TextFault {
  readonly offset: number;
  readonly message: string;
}

export function placeFault(file: string, text: string, { offset, message }: TextFault): OutputFault {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { file, line, column: offset - before.lastIndexOf('\n'), message };
}

function formatFault({ file, line, column, message }: OutputFault): string {
  return `${line === undefined ? file : `${file}:${line}:${column}`}  ${message}`;
}

/** Every distinct finding once, at its first place, with how often it was found: a title stands in many files. */
export function formatFaults(faults: readonly OutputFault[]): readonly string[] {
  const found = grouped(faults, ({ message }) => message);
  return [...found.values()].map((same) => `${formatFault(same[0]!)}${countFaults(same)}`);
}

function countFaults(same: readonly OutputFault[]): string {
  if (same.length === 1) return '';
  const files = new Set(same.map(({ file }) => file)).size;
  return `\n    found ${same.length.toLocaleString('en')} times in ${countInWords(files, 'file')}`;
}

const EXCERPT_CHARACTERS = 80;

/** Some of a value, on one line. */
export function excerpt(value: string): string {
  const flat = value.replaceAll(/\s+/g, ' ').trim();
  return flat.length > EXCERPT_CHARACTERS ? `${flat.slice(0, EXCERPT_CHARACTERS)}…` : flat;
}
