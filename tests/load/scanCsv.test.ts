import { CsvError, parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanCsv } from '@/lib/load/scanCsv';

const cells = (text: string) => scanCsv(text).rows.map((row) => row.cells);

/** A cell as any writer of RFC 4180 writes it. */
const quote = (cell: string, always: boolean): string =>
  always || /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Rows as csv-parse reads them; undefined when it refuses. A row that is one empty cell is an empty line here. */
function oracleRows(text: string): readonly (readonly string[])[] | undefined {
  try {
    const rows = parse(text, { relax_column_count: true, record_delimiter: '\n' });
    return rows.filter((row) => row.length > 1 || row[0] !== '');
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}

describe('scanCsv', () => {
  it.each([
    [
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\rb', [['a'], ['b']]],
    ['a,,\n', [['a', '', '']]],
    ['a,', [['a', '']]],
    ['\n\na\n\n', [['a']]],
    ['"a ""b"", c\nd",e', [['a "b", c\nd', 'e']]],
    ['', []],
  ])('%j', (text, expected) => expect(cells(text)).toEqual(expected));

  it('reads back every table that is written', () => {
    const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
      fc.array(
        fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ';', ' ', '한') }), {
          minLength: width,
          maxLength: width,
        }),
        { maxLength: 5 },
      ),
    );
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (rows, newline, always) => {
        const written = rows.map((row) => row.map((cell) => quote(cell, always)).join(',') + newline).join('');
        const kept = rows.filter((row) => row.length > 1 || row[0] !== '');
        expect(cells(written)).toEqual(kept);
      }),
      { numRuns: 1_000 },
    );
  });

  it('reads what csv-parse reads, and refuses what it refuses', () => {
    const text = fc
      .array(fc.constantFrom('a', '"', '""', ',', '\n', ';', 'b c', '"d,\n"'), { maxLength: 14 })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (written) => {
        const { rows, faults } = scanCsv(written);
        const expected = oracleRows(written);
        if (expected === undefined) expect(faults).not.toEqual([]);
        else expect({ rows: rows.map((row) => row.cells), faults }).toEqual({ rows: expected, faults: [] });
      }),
      { numRuns: 2_000 },
    );
  });

  it('points at the beginning of every cell', () => {
    const text = 'id,"a b"\nx,y\n';
    const starts = scanCsv(text).rows.flatMap((row) => row.offsets.map((offset) => text.slice(offset, offset + 2)));
    expect(starts).toEqual(['id', '"a', 'x,', 'y\n']);
  });

  it.each([
    ['a,"b\nc', { is: 'unclosed quote', offset: 2 }],
    ['a,b"c', { is: 'stray quote', offset: 3 }],
    ['"a"b,c', { is: 'stray quote', offset: 2 }],
  ])('finds the fault in %j', (text, fault) => expect(scanCsv(text).faults).toEqual([fault]));

  it.each([
    [
      'a,b"c\nd,e\nf,"g"h\ni,j',
      [
        ['d', 'e'],
        ['i', 'j'],
      ],
      2,
    ],
    ['a,b"c","two\r\nlines"\r\nd,e', [['d', 'e']], 1],
    ['"a"b"",c\nd,e', [['d', 'e']], 1],
    ['x,y\n"a"b "c,d\ne,f', [['x', 'y']], 1], // three quotes: the next line may be inside a cell
    ['x,y\n"a,b\nc,d', [['x', 'y']], 1],
  ])('reads on after the fault in %j where that is safe', (text, rows, count) => {
    expect(cells(text)).toEqual(rows);
    expect(scanCsv(text).faults).toHaveLength(count);
  });
});
