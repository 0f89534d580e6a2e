import { describe, expect, it } from 'vitest';
import { analyseTrend } from '@/lib/trend/inflections/analyseTrend';
import { trendReport } from '@/scripts/trend/trendReport';
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

const withPeriods = (periodOf: (i: number) => string, header = 'when,arrivals'): string =>
  table(
    YEARS.map((year, i) => `${periodOf(i)},${arrivalsIn(year)}`),
    header,
  );
const two = (number: number): string => String(number % 100).padStart(2, '0');

describe('plain numbers', () => {
  const AS_ROWS = 'are numbers of rows and no years: they begin below 10 and their column is not named for years.';

  it('that begin near 0 are those of rows, unless their column is named for years', () => {
    const named = read(withPeriods((i) => String(i + 1), 'id,arrivals'));
    expect(named.periodsPerYear).toBeUndefined();
    expect(named.notes.at(-1)).toBe(`Periods from 1 to 30 ${AS_ROWS} --per-year says how many rows make a year.`);
    expect(read(withPeriods((i) => String(i)).replace(/^.*\n/, '')).notes.at(-1)).toContain(`from 0 to 29 ${AS_ROWS}`);
    for (const name of ['year', 'Jahr', 'Year (CE)', 'fiscal_year', 'année', 'Años'])
      expect(read(withPeriods((i) => String(i + 1), `${name},n`)).periodsPerYear).toBe(1);
    for (const first of [10, -20, 1990]) expect(read(withPeriods((i) => String(first + i))).periodsPerYear).toBe(1);
    expect(read(YEARS.map(arrivalsIn).join('\n')).notes).toEqual(['Rows are numbered as periods.']);
  });

  it('give per cent a row, or a year where the rows a year are said', async () => {
    const rows = withPeriods((i) => String(i + 1));
    expect((await runCommand([], rows)).printed).toContain('per cent a row');
    expect((await runCommand(['-', '--per-year', '4'], rows)).printed).toContain('per cent a year');
  });

  it('beyond four digits are read before year 1 too, and say the limit; a slip among years is refused', async () => {
    const deep = read(withPeriods((i) => String(-65_000_000 + 1000 * i), 'year,n'));
    expect(deep.periods[0]).toBe('-65000000');
    expect(deep.notes.at(-1)).toContain('are numbers of rows and no years: a year has four digits at most here.');
    expect(read(withPeriods((i) => String(-12_000 + 1000 * i), 'year,n')).periodsPerYear).toBeUndefined();
    expect(await refusalOf(withPeriods((i) => String(i === 4 ? -19_944 : i - 999), 'year,n'))).toContain(
      'unsupported mix of periods: -19944',
    );
  });
});

describe('financial years', () => {
  it('are no months, whatever the number of the second year', async () => {
    for (const form of [
      (year: number) => `${year}-${two(year + 1)}`,
      (year: number) => `${year}/${year + 1}`,
      (year: number) => `FY${year}–${two(year + 1)}`,
    ]) {
      const { notes, periodsPerYear } = read(withPeriods((i) => form(1985 + i), 'year,n'));
      expect(periodsPerYear).toBe(1);
      expect(notes.at(-1)).toBe(
        `Periods such as “${form(1985)}” are read as financial years and no months, as each ends in the year after.`,
      );
    }
    const slip = withPeriods((i) => (i === 5 ? '2005-07' : `${2000 + i}-${two(2001 + i)}`));
    const century = withPeriods((i) => `${2000 + i}/${i === 5 ? 2106 : 2001 + i}`);
    expect(await refusalOf(century)).toContain('standard input:7  invalid period: 2005/2106');
    expect(await refusalOf(slip)).toBe(`standard input:7  invalid period: 2005-07
    expected: a financial year, as 2000-01: a year, and the one in which it ends`);
  });

  it('are not seen in months', () => {
    expect(read(withPeriods((i) => `${2000 + Math.floor(i / 12)}-${two((i % 12) + 1)}`)).periodsPerYear).toBe(12);
    expect(read(withPeriods((i) => `${2000 + i}-06`)).periodsPerYear).toBe(1);
  });
});

describe('days', () => {
  const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
  const STANDS = 'Days stand for the months that they are in.';

  it('of which there is one a month stand for months, at its end or not', () => {
    const ends = read(withPeriods((i) => dayOf(new Date(Date.UTC(2000, i + 1, 0)))));
    expect(ends.periodsPerYear).toBe(12);
    expect(ends.notes.at(-1)).toBe(STANDS);
    expect(read(withPeriods((i) => dayOf(new Date(Date.UTC(2000, i, 3 + (i % 4)))))).periodsPerYear).toBe(12);
    const quarters = read(withPeriods((i) => dayOf(new Date(Date.UTC(2000, 3 * i + 3, 0)))));
    expect(quarters.periodsPerYear).toBe(4);
    expect(quarters.notes.join()).not.toContain('missing');
  });

  it('at a step of their own stay days', () => {
    for (const step of [1, 7, 28]) {
      const { periodsPerYear, notes } = read(withPeriods((i) => dayOf(new Date(Date.UTC(2001, 0, 1 + step * i)))));
      expect(periodsPerYear).toBeCloseTo(365.25 / step, 1);
      expect(notes).not.toContain(STANDS);
    }
    const fourWeeks = YEARS.slice(0, 12).map(
      (_, i) => `${dayOf(new Date(Date.UTC(2001, 0, 28 + 28 * i)))},${CHANCE[i]}`,
    );
    expect(read(table(fourWeeks)).periodsPerYear).toBeCloseTo(365.25 / 28, 1);
  });

  it('and months may be written without marks', () => {
    const months = read(withPeriods((i) => `${2000 + Math.floor(i / 12)}${two((i % 12) + 1)}`));
    expect(months.periodsPerYear).toBe(12);
    expect(months.notes.at(-1)).toBe('Periods such as “200001” are read as 2000-01.');
    expect(read(withPeriods((i) => `200101${two(i + 1)}`)).periodsPerYear).toBeCloseTo(365.25, 1);
    expect(read(withPeriods((i) => `2001${two(i + 1)}`)).periodsPerYear).toBeUndefined();
  });

  it('written with slashes are a column of periods without a name as well', () => {
    const slashed = YEARS.map((year, i) => `${i < 28 ? 2 : 3}/${(i % 28) + 1}/2001,${arrivalsIn(year)}`).join('\n');
    expect(read(slashed).periods[0]).toBe('2/1/2001');
  });
});

describe('a declared break', () => {
  const blank = table(PLAIN.map((row) => (/^(?:1990|2005|2019)/.test(row) ? row.replace(/,.*/, ',') : row)));

  it('at a period without a value is before the next that has one', async () => {
    const { printed } = await runCommand(['-', '--break', '2005'], blank);
    expect(printed).toContain('The break at 2005, which has no value, is before 2006.');
    expect(printed).toContain('1991 to 2004: ');
    expect(printed).toContain('2006 to 2018: ');
  });

  it('that parts nothing is refused', async () => {
    expect(await refusalOf(table(PLAIN), ['--break', '1990'])).toBe(`standard input  invalid break: 1990
    expected: a period with values before and after it: a break at the first value parts nothing`);
    for (const period of ['1990', '1991'])
      expect(await refusalOf(blank, ['--break', period])).toContain(`invalid break: ${period}`);
    expect(await refusalOf(blank, ['--break', '2019'])).toContain('a break at the end parts nothing');
  });
});

describe('the report', () => {
  it('names the values that were drawn in, as the file has them', async () => {
    const spiked = table(PLAIN.map((row) => (row.startsWith('1998') ? '1998,900' : row)));
    const { printed } = await runCommand([], spiked);
    expect(printed).toContain('\n\nTaken for spikes and drawn in: 1998 (900).\n\nTaken for granted:\n');
    const [object] = (await runCommand(['--json'], spiked)).printed.split('\n').map((line) => JSON.parse(line));
    expect(object.drawnIn).toEqual([{ index: 8, period: '1998', value: 900 }]);
    expect((await runCommand([], table(PLAIN))).printed).not.toContain('Taken for spikes');
  });

  it('writes what is left of a sum by rounding as 0', () => {
    const series = read(table(PLAIN));
    const analysis = analyseTrend(series.values, { simulations: 19 });
    const report = (level: number): string => {
      const changes = analysis.changes.map((change) => ({ ...change, before: { ...change.before, level } }));
      return trendReport({ file: 'f', table: series, analysis: { ...analysis, changes } });
    };
    expect(report(-8.674e-17)).toContain('level           0 before');
    expect(report(-8.674e-9)).toContain('level           -8.674e-9 before');
  });
});
