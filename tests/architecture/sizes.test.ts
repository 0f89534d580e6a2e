import { describe, expect, it } from 'vitest';
import { filesBelow, readSource, sourceFiles } from '@/tests/architecture/sources';

/** Data tables are read as tables, not as code; each is named here with what it holds. */
const DATA_TABLES: Readonly<Record<string, string>> = {
  'lib/layout/glyphs.ts': 'glyph widths of the label font',
};

const MAX_LINES = 400;
const P90_LINES = 300;

const lineCount = (file: string): number => readSource(file).split('\n').length;
const others = ['tests', 'bench'].flatMap((folder) => filesBelow(folder, ['.ts', '.tsx']));
const code = [...sourceFiles, ...others].filter((file) => !(file in DATA_TABLES));

describe('sizes', () => {
  it('keeps every file under the limit', () => {
    expect(code.filter((file) => lineCount(file) > MAX_LINES)).toEqual([]);
  });

  it('keeps nine files in ten under the smaller limit', () => {
    const sorted = code.map(lineCount).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThanOrEqual(P90_LINES);
  });

  it('exempts only data tables that exist', () => {
    expect(Object.keys(DATA_TABLES).filter((file) => !sourceFiles.includes(file))).toEqual([]);
  });
});
