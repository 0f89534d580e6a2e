import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  arrivalsIn,
  CHANCE,
  PLAIN,
  read,
  refusalOf,
  runCommand,
  table,
  YEARS,
} from '@/tests/trend/inflections/trendCommandRun';

const whole = (year: number): number => Math.round(arrivalsIn(year));

describe('quotes', () => {
  const notes = (quoted: Readonly<Record<number, string>>): string =>
    table(
      YEARS.map((year) => `${year},${quoted[year] ?? 'n'},${whole(year)}`),
      'year,note,value',
    );

  it('that never close are refused at their place, with the line mended', async () => {
    expect(await refusalOf(notes({ 2000: '"n' }))).toBe(`standard input:12:6  invalid quote: "n,${whole(2000)}
    expected: a quote that closes in its cell: this one runs on to the end of the file. A quote that is meant as text is written twice, in a cell within quotes
    fix: 2000,n,${whole(2000)}`);
    expect(await refusalOf(`${notes({})}2020,n,"5`)).toContain('standard input:32:8  invalid quote: "5');
  });

  it('that close on a later line are refused where they took in rows of the table', async () => {
    const far = await refusalOf(notes({ 1995: '"5 in', 2010: '"6 in' }));
    expect(far).toContain('standard input:7:6  invalid quote: "5 in');
    expect(far).toContain('runs on to line 22, over what look like rows of the table');
    expect(await refusalOf(notes({ 1995: '"5 in', 1996: '6"' }))).toContain('runs on to line 8');
    const short = table(
      ['1990,"a', 'b,7"', ...PLAIN.slice(1).map((row) => row.replace(',', ',n,'))],
      'year,note,value',
    );
    expect(await refusalOf(short)).toContain('standard input:2:6  invalid quote: "a');
  });

  it('may hold line ends of a text, on which the lines are counted', async () => {
    const { values, lines } = read(notes({ 1995: '"one, ""two""\r\nthree"', 1997: '"a\rb"' }));
    expect(values).toEqual(YEARS.map(whole));
    expect([lines[5], lines[6], lines[7], lines[8]]).toEqual([7, 9, 10, 12]);
  });
});

describe('cells', () => {
  it('of decimals that a comma cut off are refused without a header, and told with one', async () => {
    const cut = YEARS.map((year) => `${year},${whole(year)},${year % 100}`);
    expect(await refusalOf(cut.join('\n'))).toContain(`standard input:1  ambiguous cells: ${whole(1990)},90`);
    expect(read(cut.join('\n'), { value: '2' }).values).toEqual(YEARS.map(whole));
    const { notes } = read(table(cut, 'year,value,note'));
    expect(notes).toContain('Not used, though of numbers as well: “note” (--value note).');
    expect(notes).toContain(
      `If “note” holds the decimals of “value”, write the numbers in quotes, as "${whole(1990)},90".`,
    );
    expect(
      read(
        table(
          PLAIN.map((row) => `${row},7`),
          'year,value,n',
        ),
      ).notes.join(),
    ).not.toContain('decimals');
  });

  it('of a first row that begins with a period like those below make no header of it', async () => {
    const months = (first: string): string =>
      YEARS.map((year, i) => `${2000 + Math.floor(i / 12)}-${(i % 12) + 1},${i === 0 ? first : arrivalsIn(year)}`).join(
        '\n',
      );
    expect(await refusalOf(months('inf'))).toContain('standard input:1  invalid number: inf');
    expect(read(months('n/a')).notes).toContain(
      'No value for 2000-1 (line 1): left out, and its neighbours count as next to each other.',
    );
  });

  it('such as E10 are names and no numbers', () => {
    expect(read(table(PLAIN, 'year,E10')).notes).toEqual(['Values are “E10”, periods are “year”.']);
    expect(read(table(PLAIN.map((row) => `${row}e1`))).values[0]).toBeCloseTo(10 * arrivalsIn(1990), 9);
  });

  it('of three digits after every point are read as decimals, and told with the way to the other reading', async () => {
    const cells = YEARS.map((year) => `${year};${arrivalsIn(year).toFixed(3)}`);
    const points = table(cells, 'year;value').replaceAll(/;0\./g, ';1.');
    expect(read(points).notes.at(-1)).toBe(
      `Points are decimal points, though each has three digits after it: “${arrivalsIn(1990).toFixed(3)}” is ${arrivalsIn(1990)}; --decimal comma reads it as ${Math.round(1000 * arrivalsIn(1990))}.`,
    );
    expect(read(points, { decimal: 'comma' }).values[0]).toBe(Math.round(1000 * arrivalsIn(1990)));
    expect(read(points, { decimal: 'point' }).notes.join()).not.toContain('three digits');
    const commas = points.replaceAll('.', ',');
    expect(await refusalOf(commas)).toContain('or --decimal point, which reads 9');
    expect(read(commas, { decimal: 'comma' }).values[0]).toBeCloseTo(arrivalsIn(1990), 9);
    expect((await runCommand(['--decimal', 'dot'])).complained).toContain('unknown decimal mark: dot');
  });
});

describe('the shape of a table', () => {
  const countries = ['A', 'B', 'C', 'D'].map((name, i) => `${name},${i + 1.5},${i + 2.5}`);
  it('with periods along a line is refused, and shown turned about', async () => {
    expect(
      await refusalOf(table(countries, 'country,2000,2001')),
    ).toBe(`standard input:1  unsupported table: periods run along its line, 2000 to 2001
    expected: a row for each period, with its value: rows and columns turned about
    fix: period,A
         2000,1.5
         2001,2.5
         …`);
    const office = table(['X,XX,1,2', 'Y,YY,3,4'], 'Name,Code,2000 [YR2000],2001 [YR2001]');
    expect(await refusalOf(office)).toContain('periods run along its line, 2000 [YR2000] to 2001');
    expect(await refusalOf(`2000,2001,2002,2003\n${'5,6,7,9\n'.repeat(12)}`)).toContain('periods run along its line');
    const uneven = table(countries, 'country,2000,2005,Source').replaceAll(/,(\d\.5)\n/g, ',$1,5.5,a\n');
    expect(await refusalOf(uneven.replace('2005,', '2005,2018,'))).toContain('its line, 2000 to 2018');
    const plain = YEARS.map((year) => `x,${year},${year + 1}`).join('\n');
    expect(read(plain).values[0]).toBe(1991);
    const four = YEARS.map((year) => `${year},${year + 100},${year + 200},${year + 300}`).join('\n');
    expect(read(four).values[0]).toBe(2090);
    const months = YEARS.map((year, i) => `${arrivalsIn(year)},${CHANCE[i]},${i},${1990 + i}-06`).slice(1);
    for (const first of ['x,2000,2000,2000,1990-06', 'x,2000,2001,2000,1990-06'])
      expect(read([first, ...months.map((row) => `x,${row}`)].join('\n')).values).toContain(2000);
    expect(
      read(['1990-06,2000,2001', ...months.map((row) => row.replace(/(.*),(.*)/, '$2,$1'))].join('\n')).values.length,
    ).toBe(30);
    const worldBank = `Source,an office\n\n${table(['X,XX,1,2', 'Y,YY,3,4'], 'Name,Code,1960,1961')}`;
    expect(await refusalOf(worldBank)).toContain('standard input:3  unsupported table: periods run along its line');
    const panel = ['A', 'B'].flatMap((name) => YEARS.map((year) => `${name},${year},${year + 100}`));
    expect(await refusalOf(table(panel, 'country,year,n'))).toContain('“country” holds 2 values: A, B');
    expect(await refusalOf(panel.join('\n'))).toContain('column 1 holds 2 values: A, B');
    const wider = ['A', 'B'].flatMap((name) => YEARS.map((year) => `${name},${year},3000,4000,${year + 5000}`));
    expect(await refusalOf(table(wider, 'country,year,k,m,n'))).toContain('“country” holds 2 values: A, B');
  });

  it('may have lines above it, which are told', async () => {
    expect(read(`# Source: an office\n# Read in 2020, by hand\n${table(PLAIN)}`).notes).toEqual([
      'Lines 1–2 are no part of the table.',
      'Values are “arrivals”, periods are “year”.',
    ]);
    expect(read(`Arrivals by year\n\n${table(PLAIN)}`).notes[0]).toBe('Line 1 is no part of the table.');
    expect(read(`Title,a\nOffice,b\n\n${table(PLAIN)}`).notes[0]).toBe('Lines 1–2 are no part of the table.');
    expect(read(`# Table,2020\n${table(PLAIN)}`).notes[0]).toBe('Line 1 is no part of the table.');
    expect(read(`Arrivals\n${PLAIN.join('\n')}`).notes[0]).toBe('Line 1 is no part of the table.');
    const units = table([',persons', ...PLAIN]);
    expect(read(units).notes).toEqual([
      'Line 2 is no part of the table.',
      'Values are “arrivals”, periods are “year”.',
    ]);
    expect(read(`a,b\nyear,n\nc,d\n${PLAIN.join('\n')}`).notes[0]).toBe('Lines 1–2 are no part of the table.');
    expect(read(`# year,n\n${PLAIN.join('\n')}`).notes[0]).toBe('Values are “n”, periods are “# year”.');
  });

  it('of more than 20,000 values is refused, with a header and without', async () => {
    const rows = (n: number): string => Array.from({ length: n }, (_, i) => `${i + 10_000},${i % 7}`).join('\n');
    expect(await refusalOf(rows(20_001))).toContain('unsupported length: 20,001 rows');
    expect(await refusalOf(table([rows(20_001)]))).toContain('unsupported length: 20,001 rows');
    expect(read(table([rows(20_000)])).values.length).toBe(20_000);
  });

  it('that holds several series is refused by the column that tells them apart', async () => {
    const owid = ['Japan', 'Korea'].flatMap((name) => PLAIN.map((row) => `${name},${name.slice(0, 1)},${row}`));
    expect(
      await refusalOf(table(owid, 'Entity,Code,Year,Value')),
    ).toBe(`standard input:32  ambiguous series: “Entity” holds 2 values: Japan, Korea
    expected: one row a period: keep the rows of one value of “Entity”, as those of “Japan”`);
    const sexes = ['A,women', 'A,men', 'B,women', 'B,men'].flatMap((name) => PLAIN.map((row) => `${name},${row}`));
    expect(await refusalOf(table(sexes, 'country,sex,year,n'))).toContain(
      '“country” and “sex” hold 4 values: A women, A men, B women, B men',
    );
    const deaths = table(
      [...PLAIN, PLAIN[3]!].map((row, i) => `${row},${i}`),
      'year,births,deaths',
    );
    expect(await refusalOf(deaths)).toContain('standard input:32  duplicate period: 1993');
  });
});

describe('columns', () => {
  const births = YEARS.map((year) => `${year},${arrivalsIn(year)},${year}`);
  it('of numbers that are not used are told with what chooses them', () => {
    expect(read(table(births, 'year,births,deaths')).notes).toEqual([
      'Values are “births”, periods are “year”.',
      'Not used, though of numbers as well: “deaths” (--value deaths).',
    ]);
    expect(read(table(births, 'year,births,deaths'), { value: 'births' }).notes.length).toBe(1);
    const many = births.map((row) => `${row},1,2,3`);
    expect(read(table(many, 'year,births,deaths a year,c,d,e')).notes.at(-1)).toBe(
      'Not used, though of numbers as well: “deaths a year” (--value 3), “c” (--value c), “d” (--value d) and 1 more.',
    );
  });

  it('of dates are periods before those of plain numbers', () => {
    const rows = YEARS.map((year, i) => `${i},${arrivalsIn(year)},${year}-06`);
    expect(read(rows.join('\n'), { value: '2' }).periods[0]).toBe('1990-06');
  });

  it('are named in one line, as far as they have one', async () => {
    const text = table(PLAIN, '"Year\n(CE)","Arrivals\n(persons)"');
    expect(read(text).notes).toEqual(['Values are “Arrivals (persons)”, periods are “Year (CE)”.']);
    expect(await refusalOf(text, ['--value', 'x'])).toContain('one of Year (CE), Arrivals (persons)');
  });

  it('of one name are told, and chosen by number', () => {
    const text = table(births, 'year,value,value');
    expect(read(text).notes).toEqual([
      'Values are “value”, periods are “year”.',
      '2 columns are named “value”: column 2 is taken; --value 3 chooses another.',
    ]);
    expect(read(text, { value: '3' }).values[0]).toBe(1990);
  });

  it('that are not there, or asked for twice, are refused', async () => {
    expect(await refusalOf(PLAIN.join('\n'), ['--value', 'nope'])).toContain(
      'unknown column: nope\n    expected: the number of a column, 1 to 2: the table has no header',
    );
    expect(await refusalOf(PLAIN.join('\n'), ['--value', '3'])).toContain('unknown column: 3');
    expect(await refusalOf(table(PLAIN), ['--value', 'year', '--period', '1'])).toContain(
      'duplicate column: year\n    expected: one column for --period and another for --value',
    );
  });
});

describe('files that cannot be read or written', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'trend-'));
    writeFileSync(join(folder, 'good.csv'), table(PLAIN));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const shell = (command: string): string =>
    execFileSync(
      'bash',
      ['-c', `set -o pipefail; ${command.replace('TREND', 'node --import tsx scripts/trend.ts')}; echo "code $?"`],
      {
        encoding: 'utf8',
      },
    );

  it('are directories', async () => {
    const { complained } = await runCommand([folder]);
    expect(complained).toContain(`unsupported file, a directory: `);
    expect(shell(`TREND <${folder} 2>&1`)).toContain('standard input  unsupported file, a directory: standard input');
  });

  it('are pipes whose reader went away, and full disks', () => {
    const good = join(folder, 'good.csv');
    const files = Array.from({ length: 3 }, () => good).join(' ');
    const piped = shell(`{ TREND ${files} 2>&1 1>&3 | cat >${folder}/errors; } 3>&1 | true`);
    expect(piped).toContain('code 0');
    expect(execFileSync('cat', [join(folder, 'errors')], { encoding: 'utf8' })).toBe('');
    expect(shell(`TREND ${good} 2>&1 >/dev/full`)).toMatch(/^The report could not be written: ENOSPC[^\n]*\ncode 1\n$/);
  });
});
