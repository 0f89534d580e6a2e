import { describe, expect, it } from 'vitest';
import { dayOfCivil, dayOfYear } from '@/lib/time/day';
import type { PlacedPoint } from '@/lib/trend/drawing';
import { pointAt, stepPoint } from '@/lib/trend/stepPoint';
import { ROWS_AT_ONCE, tableRows } from '@/lib/trend/tableRows';
import { pickedText } from '@/lib/trend/trendWindow';
import { makeSeries } from '@/tests/series/makeSeries';
import { makeTrend, run } from '@/tests/trend/makeTrend';

const at = (line: number, point: number): PlacedPoint => ({
  line,
  point,
  x: point * 10,
  y: line * 50,
  words: `${line}.${point}`,
});
const points = [at(0, 0), at(0, 1), at(0, 2), at(1, 1), at(1, 2)];
const step = (from: PlacedPoint | undefined, key: string): string | undefined => stepPoint(points, from, key)?.words;

describe('keys on a chart', () => {
  it('come to every point of a line, and stop at its ends', () => {
    const seen: (string | undefined)[] = [];
    for (
      let here = stepPoint(points, undefined, 'ArrowRight');
      seen.length < 4;
      here = stepPoint(points, here, 'ArrowRight')
    )
      seen.push(here?.words);
    expect(seen).toEqual(['0.0', '0.1', '0.2', '0.2']);
    expect(step(at(0, 0), 'ArrowLeft')).toBe('0.0');
  });

  it('change the line at about the same time, and know both ends', () => {
    expect(step(at(0, 2), 'ArrowDown')).toBe('1.2');
    expect(step(at(0, 0), 'ArrowDown')).toBe('1.1');
    expect(step(at(1, 1), 'ArrowDown')).toBe('1.1');
    expect(step(at(1, 2), 'Home')).toBe('1.1');
    expect(step(at(0, 0), 'End')).toBe('0.2');
  });

  it('are the browser’s where they mean nothing here', () => {
    expect(step(at(0, 0), 'Tab')).toBeUndefined();
    expect(stepPoint([], undefined, 'ArrowRight')).toBeUndefined();
  });

  it('a pointer means the point nearest along, and of several there the nearest across', () => {
    expect(pointAt(points, 11, 40)?.words).toBe('1.1');
    expect(pointAt(points, 11, 10)?.words).toBe('0.1');
    expect(pointAt([], 0, 0)).toBeUndefined();
  });
});

it('the table says of every point what the picture shows of it', () => {
  const data = makeTrend({
    series: [
      makeSeries({}, [
        { period: '2001', value: '5' },
        { period: '2002', value: '6', status: 'provisional', published: '2003' },
        { period: '2002', value: '7', published: '2002-12-31' },
      ]),
      makeSeries({ id: 'camps', form: 'range', measure: 'stock' }, [
        { period: '2002', category: 'one', low: '5', high: '9' },
        { period: '2002', category: 'two', high: '7' },
      ]),
    ],
  });
  const { lines, bin } = run(data, { lines: ['arrivals', 'camps'] });
  expect(tableRows(lines, bin)).toEqual({
    rows: [
      { period: '2001', cells: ['5', ''] },
      { period: '2002', cells: ['6 (provisional; also 7, published 2002-12-31)', '5 to 9 (one); at most 7 (two)'] },
    ],
    more: 0,
  });
});

it('a table of very many periods ends somewhere, and says how many there are more', () => {
  const rows = Array.from({ length: 1000 }, (_, index) => ({ period: String(1000 + index), value: String(index) }));
  const { lines, bin } = run(makeTrend({ series: [makeSeries({}, rows)] }), {});
  const table = tableRows(lines, bin);
  expect(table.rows).toHaveLength(ROWS_AT_ONCE);
  expect(table.rows[0]).toEqual({ period: '1000', cells: ['0'] });
  expect(table.more).toBe(1000 - ROWS_AT_ONCE);
  expect(tableRows(lines, bin, 1000).rows.at(-1)).toEqual({ period: '1999', cells: ['999'] });
  expect(tableRows(lines, bin, 0)).toEqual({ rows: [], more: 1000 });
});

it('a drag picks the whole periods that it touches', () => {
  const days = [dayOfCivil({ year: 2011, month: 3, day: 4 }), dayOfYear(2009)] as const;
  expect(pickedText(...days, 'year')).toBe('2009/2011');
  expect(pickedText(...days, 'quarter')).toBe('2009-01/2011-03');
  expect(pickedText(dayOfYear(2009), dayOfYear(2010), 'year')).toBe('2009/2009');
});
