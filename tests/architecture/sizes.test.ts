import { describe, expect, it } from 'vitest';
import { functionsOf } from '@/tests/architecture/functions';
import { filesBelow, readSource, sourceFiles } from '@/tests/architecture/sources';

/** Data tables are read as tables, not as code; each is named here with what it holds. */
const DATA_TABLES: Readonly<Record<string, string>> = {
  'lib/layout/glyphs.ts': 'glyph widths of the label font',
};

const MAX_LINES = 400;
const P90_LINES = 300;
const MAX_FUNCTION_LINES = 80;
const P90_FUNCTION_LINES = 30;

const lineCount = (file: string): number => readSource(file).split('\n').length;
const others = ['tests', 'bench'].flatMap((folder) => filesBelow(folder, ['.ts', '.tsx']));
const code = [...sourceFiles, ...others].filter((file) => !(file in DATA_TABLES));

function ninetieth(lengths: readonly number[]): number {
  const sorted = lengths.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.9)]!;
}

describe('sizes of files', () => {
  it('keeps every file under the limit', () => {
    expect(code.filter((file) => lineCount(file) > MAX_LINES)).toEqual([]);
  });

  it('keeps nine files in ten under the smaller limit', () => {
    expect(ninetieth(code.map(lineCount))).toBeLessThanOrEqual(P90_LINES);
  });

  it('exempts only data tables that exist', () => {
    expect(Object.keys(DATA_TABLES).filter((file) => !sourceFiles.includes(file))).toEqual([]);
  });
});

/**
 * The functions of what ships or runs, and the named ones of tests and benches: what is handed to `describe` and `it` there is a chapter or a case,
 * and nobody reads it as a function.
 */
const functions = [
  ...sourceFiles.flatMap(functionsOf),
  ...others.flatMap(functionsOf).filter(({ name }) => name !== ''),
];
const isLonger = ({ lines }: { readonly lines: number }): boolean => lines > MAX_FUNCTION_LINES;

describe('sizes of functions', () => {
  it('finds components, methods, arrows and functions within functions, with their lines', () => {
    const ofFile = (file: string): readonly string[] => functionsOf(file).map(({ name, lines }) => `${name} ${lines}`);
    expect(ofFile('components/ui/StaticMarkup.tsx')).toEqual(['writtenMarkup 4', 'StaticMarkup 10']);
    expect(ofFile('lib/base/random.ts')).toEqual(['randomFrom 9', ' 6']);
  });

  it('keeps every function under the limit', () => {
    expect(functions.filter(isLonger)).toEqual([]);
  });

  // Two in five are of one line: with them in the count, any length of the others would pass.
  it('keeps nine in ten of those of several lines under the smaller limit', () => {
    const lengths = functions.map(({ lines }) => lines).filter((lines) => lines > 1);
    expect(ninetieth(lengths)).toBeLessThanOrEqual(P90_FUNCTION_LINES);
  });
});
