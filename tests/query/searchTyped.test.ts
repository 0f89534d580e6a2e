import { describe, expect, it } from 'vitest';
import { boundedRange } from '@/lib/query/boundedRange';
import { parseTypedQuery } from '@/lib/query/typedQuery';
import { type Civil, dayOfCivil } from '@/lib/time/day';

const day = (year: number, month = 1, date = 1): number => dayOfCivil({ year, month, day: date } satisfies Civil);
const DOMAIN = [day(1979), day(2025)] as const;
const typed = (text: string) => parseTypedQuery(text, DOMAIN);

describe('a typed query', () => {
  it('may be words alone', () => {
    expect(typed('  restaurant   workers ')).toEqual({ words: 'restaurant workers' });
    expect(typed('')).toEqual({ words: '' });
  });

  it('may be a date alone', () => {
    expect(typed('June 2015')).toEqual({
      words: '',
      range: { text: 'June 2015', from: day(2015, 6), to: day(2015, 7) },
    });
    expect(typed('2009-2011').range).toMatchObject({ from: day(2009), to: day(2012) });
  });

  it('may be words with a date, before or after', () => {
    expect(typed('restaurant before 1998')).toMatchObject({
      words: 'restaurant',
      range: { text: 'before 1998', to: day(1998) },
    });
    expect(typed('7 April 2016 restaurant')).toMatchObject({ words: 'restaurant', range: { from: day(2016, 4, 7) } });
  });

  it('drops the little word before a date', () => {
    expect(typed('arrivals in 2011').words).toBe('arrivals');
  });

  it('takes the longest date', () => {
    expect(typed('kaesong 10 February 2016').range).toMatchObject({ from: day(2016, 2, 10), to: day(2016, 2, 11) });
  });

  it('leaves numbers that are no years of the record', () => {
    expect(typed('resolution 2270')).toEqual({ words: 'resolution 2270' });
    expect(typed('tier 3')).toEqual({ words: 'tier 3' });
    expect(typed('13')).toEqual({ words: '13' });
    expect(typed('2914')).toEqual({ words: '2914' });
  });
});

describe('a bounded range', () => {
  it('ends with the record where it was open', () => {
    const { range } = typed('before 1998');
    expect(boundedRange(range!, DOMAIN)).toEqual({ from: DOMAIN[0], to: day(1998) });
    expect(boundedRange(typed('after 2010').range!, DOMAIN)).toMatchObject({ to: DOMAIN[1] });
  });
});
