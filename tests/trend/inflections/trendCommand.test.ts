import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  arrivalsIn,
  CHANCE,
  PLAIN,
  refusalOf,
  runCommand as run,
  table,
  YEARS,
} from '@/tests/trend/inflections/trendCommandRun';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trend-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const changesOf = async (text: string): Promise<readonly { readonly index: number; readonly period: string }[]> =>
  JSON.parse((await run(['--json'], text)).printed).changes;

describe('npm run trend', () => {
  it('prints a report that says what was read and what turned', async () => {
    const { code, printed } = await run([], table(PLAIN));
    expect(code).toBe(0);
    expect(printed).toContain('standard input: 30 values, 1990 to 2019');
    expect(printed).toContain('Values are “arrivals”, periods are “year”.');
    expect(printed).toContain('1. 2005: the slope changes');
    expect(printed).toContain('95 % interval');
    expect(printed).toContain('would have been seen');
  });

  it('tells the least p that its series can show as a bound', async () => {
    const { printed } = await run(['tests/trend/inflections/fixtures/nile.csv']);
    expect(printed).toContain('how sure        model-dependent (steps), p ≤ 0.005');
  });

  it('prints one object a file on a line', async () => {
    const files = ['a', 'b'].map((name) => join(folder, `${name}.csv`));
    for (const file of files) writeFileSync(file, table(PLAIN));
    const { code, printed } = await run([...files, '--json']);
    expect(code).toBe(0);
    const objects = printed.split('\n').map((line) => JSON.parse(line));
    expect(objects.map(({ file }) => file)).toEqual(files);
    const [change] = objects[0].changes;
    expect(change).toMatchObject({ index: 15, period: '2005', verdict: 'agreed' });
    expect(change.interval[0]).toBeLessThanOrEqual(15);
    expect(change.interval[1]).toBeGreaterThanOrEqual(15);
    expect(change.models).toContain('joinpoint');
  });

  it('goes on after a file that cannot be read, and says so on its line', async () => {
    const file = join(folder, 'good.csv');
    writeFileSync(file, table(PLAIN));
    const { code, printed, complained } = await run([join(folder, 'none.csv'), file, '--json']);
    expect(code).toBe(1);
    expect(complained).toContain('missing file');
    const [bad, good] = printed.split('\n').map((line) => JSON.parse(line));
    expect(bad.problems[0].message).toContain('missing file');
    expect(good.changes.length).toBe(1);
  });

  it('reads the same from semicolons, tabs, a decimal comma, a byte order mark, quotes and any order of rows', async () => {
    const expected = await changesOf(table(PLAIN));
    expect(expected.length).toBe(1);
    const comma = YEARS.map((year) => `${year};${String(arrivalsIn(year)).replace('.', ',')}`);
    const tables = [
      table(comma, 'Jahr;Wert'),
      table(
        PLAIN.map((row) => row.replace(',', '\t')),
        'year\tarrivals',
      ),
      `\ufeff${table(PLAIN)}`,
      table(PLAIN.map((row) => `"${row.replace(',', '","')}"`)).replaceAll('\n', '\r\n'),
      table([...PLAIN].reverse()),
      table(
        PLAIN.map((row) => `x,${row}`),
        'note,year,arrivals',
      ),
      PLAIN.join('\n'),
    ];
    for (const text of tables) expect(await changesOf(text)).toEqual(expected);
  });

  it('reads UTF-16 with and without its mark, and letters of Windows-1252', async () => {
    const text = table(PLAIN, 'année,arrivées');
    const expected = await changesOf(text);
    const little = Buffer.from(text, 'utf16le');
    const big = Buffer.from(little).swap16();
    for (const bytes of [
      Buffer.concat([Buffer.from([0xff, 0xfe]), little]),
      Buffer.concat([Buffer.from([0xfe, 0xff]), big]),
      little,
      big,
    ]) {
      const { code, printed } = await run(['--json'], bytes);
      expect(code).toBe(0);
      expect(JSON.parse(printed).changes).toEqual(expected);
      expect(JSON.parse(printed).notes[0]).toBe('The file is UTF-16.');
    }
    const { printed } = await run(['-', '--value', 'arrivées'], Buffer.from(text, 'latin1'));
    expect(printed).toContain('The file is no UTF-8 and was read as Windows-1252.');
    expect(printed).toContain('Values are “arrivées”');
  });

  it('reads months, quarters, weeks and days', async () => {
    const forms: readonly ((i: number) => string)[] = [
      (i) => `${2000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
      (i) =>
        `${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][i % 12]} ${2000 + Math.floor(i / 12)}`,
      (i) => `${2000 + Math.floor(i / 4)}-Q${(i % 4) + 1}`,
      (i) => `2001-W${String(i + 1).padStart(2, '0')}`,
      (i) => `${String((i % 28) + 1).padStart(2, '0')}.${String(Math.floor(i / 28) + 2).padStart(2, '0')}.2001`,
    ];
    const american = YEARS.map((year, i) => `${i < 28 ? 2 : 3}/${(i % 28) + 1}/2001,${arrivalsIn(year)}`);
    expect((await changesOf(table(american))).map(({ period }) => period)).toEqual(['2/16/2001']);
    const unclear = YEARS.map((year, i) => `${(i % 12) + 1}/${Math.floor(i / 12) + 1}/2001,${arrivalsIn(year)}`);
    expect(await refusalOf(table(unclear))).toContain('a date that can be read in one way only');
    for (const form of forms) {
      const text = table(YEARS.map((year, i) => `${form(i)},${arrivalsIn(year)}`));
      expect((await changesOf(text)).map(({ period }) => period)).toEqual([form(15)]);
    }
  });

  it('gives per cent changes a year, whatever a period is', async () => {
    const grown = (i: number): number => 100 * 1.01 ** Math.min(i, 30) * (1 + (CHANCE[i % 30] ?? 0) / 2000);
    const months = Array.from({ length: 60 }, (_, i) => `${2000 + Math.floor(i / 12)}-${(i % 12) + 1},${grown(i)}`);
    const { printed } = await run(['--json'], table(months));
    expect(JSON.parse(printed).changes[0].before.annualPercentChange.value).toBeCloseTo(100 * (1.01 ** 12 - 1), 0);
    const { printed: years } = await run(['--json', '--per-year', '1'], table(months));
    expect(JSON.parse(years).changes[0].before.annualPercentChange.value).toBeCloseTo(1, 1);
  });

  it('numbers the rows of a table of values alone', async () => {
    const { printed } = await run([], YEARS.map(arrivalsIn).join('\n'));
    expect(printed).toContain('Rows are numbered as periods.');
    expect(printed).toContain('1. 16: the slope changes');
  });

  it('says where periods are missing, and leaves out a blank value without moving the rows', async () => {
    const gap = await run([], table(PLAIN.filter((row) => !row.startsWith('1998'))));
    expect(gap.code).toBe(0);
    expect(gap.printed).toContain('Periods are missing between 1997 (line 9) and 1999');
    const blank = table(PLAIN.map((row) => (row.startsWith('1998') ? '1998,' : row)));
    expect((await run([], blank)).printed).toContain('No value for 1998 (line 10)');
    expect((await changesOf(blank)).map(({ index }) => index)).toEqual([15]);
  });

  it('refuses what is no series, with the place', async () => {
    expect(await refusalOf(table([...PLAIN, '2019,5']))).toContain('standard input:32  duplicate period: 2019');
    expect(await refusalOf(table([...PLAIN, '2020,about 5']))).toContain('standard input:32  invalid number: about 5');
    expect(await refusalOf(table([...PLAIN, '2020,Infinity']))).toContain('invalid number: Infinity');
    expect(await refusalOf(table([...PLAIN, '2020,1e999']))).toContain('invalid number: 1e999');
    expect(await refusalOf(table([...PLAIN, '2020-Q1,5']))).toContain(
      'standard input:32  unsupported mix of periods: 2020-Q1',
    );
    expect(await refusalOf(table([...PLAIN, 'soon,5']))).toContain('invalid period: soon');
    expect(await refusalOf(table(PLAIN.slice(0, 11)))).toContain('unsupported length: 11 values');
    expect(await refusalOf(table(YEARS.map((year) => `${year},7`)))).toContain('invalid series: every value is 7');
    expect(await refusalOf('')).toContain('missing table');
    expect(await refusalOf('year,note\n1990,a\n1991,b')).toContain('missing column');
    expect(
      await refusalOf(
        table(
          YEARS.map((year) => `${year};1,${100 + (year % 100)}`),
          'year;n',
        ),
      ),
    ).toContain('ambiguous number: 1,190');
  });

  it('refuses points that could part thousands, and no others', async () => {
    const written = (cell: (value: number) => string): string =>
      table(
        YEARS.map((year, i) => `${year};${cell(905 + 30 * i)}`),
        'year;n',
      );
    const parted = (value: number): string => (value > 999 ? `1.${String(value).slice(1)}` : String(value));
    expect(await refusalOf(written(parted))).toContain('standard input:6  ambiguous number: 1.025');
    expect(await refusalOf(written(parted))).toContain('as many decimals on every row');
    for (const decimals of [
      (value: number) => (value / 1000).toFixed(3),
      (value: number) => (value > 1200 ? `${value}` : `1.${value}`),
      (value: number) => (value > 1200 ? '2' : `0.${String(value).slice(-3)}`),
      (value: number) => (value > 1200 ? '2' : (value / 100).toFixed(2)),
    ])
      expect((await run([], written(decimals))).code).toBe(0);
  });

  it('refuses rows that are wider than their header, and says what may have cut them', async () => {
    const cut = await refusalOf(table(PLAIN.map((row) => row.replace('.', ','))));
    expect(cut).toMatch(/standard input:\d+ {2}unsupported row: 3 cells/);
    expect(cut).toContain('decimal comma in quotes');
    expect(await refusalOf(table([...PLAIN.map((row) => row.replace(',', ';')), '2020;1;2'], 'year;n'))).toContain(
      'standard input:32  unsupported row: 3 cells',
    );
    expect((await run([], table(PLAIN.map((row) => `${row},,`)))).code).toBe(0);
  });

  it('takes plain numbers that run over 9999 for rows, and a slip in a year for what it is', async () => {
    const from = (first: number): string => table(PLAIN.map((row, i) => row.replace(/^\d+/, String(first + i))));
    const { printed } = await run([], from(9990));
    expect(printed).toContain('30 values, 9990 to 10019');
    expect(printed).toContain('per cent a row');
    expect(await refusalOf(table(PLAIN.map((row) => row.replace(/^2012/, '20012'))))).toContain(
      'unsupported mix of periods: 20012',
    );
  });

  it('refuses a million rows at once', async () => {
    const rows = Array.from({ length: 1_000_000 }, (_, i) => `${i},${i % 7}`);
    expect(await refusalOf(table(rows))).toContain('unsupported length: 1,000,000 rows');
  });

  it('tells the first few faults alike and counts the rest', async () => {
    const complained = await refusalOf(table([...PLAIN, ...Array.from({ length: 8 }, (_, i) => `${2020 + i},?`)]));
    expect(complained.match(/invalid number: \?/g)?.length).toBe(5);
    expect(complained).toContain('invalid number: 3 more like it');
  });

  it('refuses a logarithm of zero with its line, and takes breaks by their period', async () => {
    const zero = table(PLAIN.map((row) => (row.startsWith('1998') ? '1998,0' : row)));
    expect(await refusalOf(zero, ['--scale', 'log'])).toContain('standard input:10  unsupported value: 0');
    expect(await refusalOf(table(PLAIN), ['--break', '1850'])).toContain('unknown period: 1850');
    const { printed } = await run(['-', '--break', '2005'], table(PLAIN));
    expect(printed).toContain('No line and no test crosses a declared break');
  });

  it('writes very large and very small numbers with an exponent', async () => {
    const times = (factor: number): string => table(YEARS.map((year) => `${year},${arrivalsIn(year) * factor}`));
    expect((await run([], times(1e-300))).printed).toMatch(/slope a period +\S+e-30\d \(/);
    expect((await run([], times(1e300))).printed).toMatch(/level +\d\.\d{3}e\+30[12] before/);
    expect((await run([], times(1000))).printed).toMatch(/level +\d{2,3},\d{3} before/);
  });

  it('gives no verdict where nothing could be tested', async () => {
    const values = YEARS.map((year) => `${year},${year < 2005 ? 1e308 : -1e308}`);
    const { printed } = await run([], table(values));
    expect(printed).toContain('Nothing was tested.');
    expect(printed).not.toContain('was detected');
    const alike = YEARS.map((year) => `${year},${year % 3 ? '1' : '1.0000000000000002'}`);
    expect(await refusalOf(table(alike))).toContain('invalid series: every value is 1');
  });

  it('chooses columns by name, and knows no others', async () => {
    const text = table(
      PLAIN.map((row) => `${row},7`),
      'year,arrivals,flat',
    );
    expect((await run(['-', '--value', 'arrivals'], text)).printed).toContain('Values are “arrivals”');
    expect(await refusalOf(text, ['--value', 'nothing'])).toContain('unknown column: nothing');
  });

  it('keeps what a hostile file says away from the terminal', async () => {
    const complained = await refusalOf(table([...PLAIN, '2020,\u001b[31mred']));
    expect(complained).not.toContain('\u001b');
  });

  it('says how it is used when it is not understood', async () => {
    expect((await run(['--frobnicate'])).code).toBe(2);
    expect((await run(['--scale', 'cubic'])).complained).toContain('unknown scale: cubic');
    expect((await run(['--per-year', '0'])).code).toBe(2);
    expect((await run(['--help'])).printed).toContain('Usage: npm run trend');
    expect((await run(['--help'])).printed).toContain('npm run -s trend -- FILE.csv --json');
  });
});
