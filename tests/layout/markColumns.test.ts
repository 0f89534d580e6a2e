import { describe, expect, test } from 'vitest';
import { markTime, openingRange, recordDomain } from '@/lib/layout/markColumns';
import { MARK_FLAGS } from '@/lib/layout/stripData';
import { dayOfCivil } from '@/lib/time/day';
import type { Edtf } from '@/lib/time/edtf';
import { parseEdtf } from '@/lib/time/parseEdtf';
import { recordOf } from '@/tests/layout/recordOf';

const DOMAIN = [-100_000, 100_000] as const;
const day = (year: number, month: number, date: number): number => dayOfCivil({ year, month, day: date });

function edtf(text: string): Edtf {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.failure.message);
  return parsed.value;
}

function flagNames(flags: number): string {
  return Object.entries(MARK_FLAGS)
    .filter(([, bit]) => (flags & bit) !== 0)
    .map(([name]) => name)
    .join(' ');
}

const y = (year: number): number => day(year, 1, 1);

describe('markTime', () => {
  test.each<[string, number, number, string]>([
    ['2016-04-07', day(2016, 4, 7), day(2016, 4, 7), ''],
    ['2016-04-07T12:00', day(2016, 4, 7) + 0.5, day(2016, 4, 7) + 0.5, ''],
    ['2016-04-07~', day(2016, 4, 7), day(2016, 4, 7), 'imprecise'],
    ['2016-04', day(2016, 4, 1), day(2016, 5, 1), 'imprecise'],
    ['2016?', y(2016), y(2017), 'imprecise uncertain'],
    ['201X', y(2010), y(2020), 'imprecise'],
    ['2015-21', y(2015), y(2016), 'imprecise'],
    [
      'Y-66000000',
      dayOfCivil({ year: -66_000_000, month: 1, day: 1 }),
      dayOfCivil({ year: -65_999_999, month: 1, day: 1 }),
      'imprecise',
    ],
    ['2016-04-07/2016-04-09', day(2016, 4, 7), day(2016, 4, 10), 'span'],
    ['2015-06/2016', day(2015, 6, 1), y(2017), 'span softStart softEnd'],
    ['2015-06-01/2016~', day(2015, 6, 1), y(2017), 'span softEnd'],
    ['2015-06-01/..', day(2015, 6, 1), DOMAIN[1], 'span openEnd'],
    ['../2015-06-01', DOMAIN[0], day(2015, 6, 2), 'span openStart'],
    ['2015-06-01/', day(2015, 6, 1), day(2015, 6, 1), 'softEnd'],
    ['/2015-06-01', day(2015, 6, 1), day(2015, 6, 1), 'softStart'],
    ['/2015', y(2015), y(2016), 'softStart softEnd imprecise'],
  ])('%s', (text, start, end, flags) => {
    const time = markTime(edtf(text), DOMAIN);
    expect({ ...time, flags: flagNames(time.flags) }).toEqual({ start, end, flags });
  });
});

describe('recordDomain and openingRange', () => {
  test('the domain holds every finite end, the opening range and some air', () => {
    const { header, events } = recordOf({
      header: { opening: { from: '1990', to: '1999' } },
      events: [
        { id: 'a', date: '1995/..' },
        { id: 'b', date: '2001-03' },
      ],
    });
    const [from, to] = recordDomain(header, events);
    const air = (day(2001, 4, 1) - y(1990)) * 0.03;
    expect(from).toBeCloseTo(y(1990) - air, 6);
    expect(to).toBeCloseTo(day(2001, 4, 1) + air, 6);
    expect(openingRange(header, [from, to])).toEqual([y(1990), y(2000)]);
  });

  test('without an opening range the strip opens on everything', () => {
    const { header, events } = recordOf({ events: [{ id: 'a', date: '2001-03-05' }] });
    const domain = recordDomain(header, events);
    expect(domain).toEqual([day(2001, 3, 4), day(2001, 3, 7)]);
    expect(openingRange(header, domain)).toBe(domain);
  });

  test('a record without events still has an axis', () => {
    const { header } = recordOf({ events: [] });
    const [from, to] = recordDomain(header, []);
    expect(to).toBeGreaterThan(from);
  });
});
