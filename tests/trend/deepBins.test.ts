import { describe, expect, it } from 'vitest';
import { dayOfYear } from '@/lib/time/day';
import { readEdtf } from '@/lib/time/edtf';
import { offeredBins, usualBin } from '@/lib/trend/lineOffers';
import { BIN_WORDS, binOf, binRange, binText, binWords, MONTHS } from '@/lib/trend/periods';
import { BINS, type Bin } from '@/lib/view/trendView';
import { makeSeries } from '@/tests/series/makeSeries';
import { makeTrend, run, valuesOf } from '@/tests/trend/makeTrend';

const deep = (millions: readonly number[]) =>
  makeTrend({ events: millions.map((at, index) => ({ id: `d${index}`, date: `Y-${Math.round(at * 1e6)}` })) });
const words = (year: number, bin: Bin): string => binWords(binOf(dayOfYear(year), bin), bin);

describe('units of deep time', () => {
  it('are ten times as long each, and read as they are', () => {
    const long = BINS.slice(BINS.indexOf('decade'));
    expect(long.map((bin) => MONTHS[bin] / 12)).toEqual(long.map((_, index) => 10 ** (index + 1)));
    expect(BIN_WORDS['1myr']).toEqual({ one: 'period of 1 million years', many: 'periods of 1 million years' });
  });

  it('are told by their ends, in years ago, BCE or CE', () => {
    expect(words(-66_500_000, '1myr')).toBe('67–66 million years ago');
    expect(words(-66_450_000, '100kyr')).toBe('66.5–66.4 million years ago');
    expect(words(-4_500_000_000, '1gyr')).toBe('5–4 billion years ago');
    expect(words(-105_000, '10kyr')).toBe('110,000–100,000 years ago');
    expect(words(-95_000, '10kyr')).toBe('100,000–90,000 BCE');
    expect(words(-5000, '10kyr')).toBe('10,000–1 BCE');
    expect(words(-5000, '1myr')).toBe('1,000,000–1 BCE');
    expect(words(2026, '100kyr')).toBe('1–100,000 CE');
    expect(words(12_000, '10kyr')).toBe('10,000–20,000 CE');
  });

  it('are told to machines as intervals that can be read again', () => {
    for (const bin of BINS.slice(BINS.indexOf('year'))) {
      const number = binOf(dayOfYear(-66_500_000), bin);
      const read = readEdtf(binText(number, bin));
      expect(read.ok && { from: read.value.earliest, to: read.value.latest }, bin).toEqual(binRange(number, bin));
    }
  });
});

describe('a count of events', () => {
  it('over 64 million years is one by the million', () => {
    const data = deep([64.5, 63.5, 63.2, 1]);
    const result = run(data, { lines: ['.all'] });
    expect([result.bin, result.refusals]).toEqual(['1myr', []]);
    expect(valuesOf(result).slice(0, 4)).toEqual([1, 2, 0, 0]);
    expect(result.sentence).toContain('values are put into periods of 1 million years, counted');
    expect(run(data, { lines: ['.all'], bin: 'millennium' }).refusals[0]!.why).toMatch(/; take a longer unit$/);
  });

  it('opens with the first unit that a picture can show', () => {
    const lengths = [300, 3000, 30_000, 300_000, 3e6, 30e6, 300e6, 3e9, 13.8e9];
    expect(lengths.map((years) => usualBin(deep([0.02 + years / 1e6, 0.02])))).toEqual(
      BINS.slice(BINS.indexOf('year'), BINS.indexOf('100myr') + 1),
    );
  });
});

describe('the units that are offered', () => {
  const years = (from: number, to: number) => ({ from: dayOfYear(from), to: dayOfYear(to) });

  it('go to a millennium, beyond it as far as the record does, and take in what was chosen', () => {
    const usual = BINS.slice(0, BINS.indexOf('millennium') + 1);
    expect(offeredBins(years(1950, 2026), 'year')).toEqual(usual);
    expect(offeredBins(years(-9000, 2026), 'year')).toEqual([...usual, '10kyr']);
    expect(offeredBins(years(-64_000_000, 2026), '1myr').at(-1)).toBe('10myr');
    expect(offeredBins(years(1950, 2026), '1gyr')).toEqual([...usual, '1gyr']);
  });
});

it('values a hundred thousand years apart are one line', () => {
  const rows = Array.from({ length: 30 }, (_, index) => ({ period: `Y-${65_000_000 - index * 100_000}`, value: '5' }));
  const data = makeTrend({ series: [makeSeries({ measure: 'stock' }, rows)] });
  const { lines } = run(data, { bin: 'millennium', transform: 'change' });
  expect(lines[0]!.points.map(({ value }) => value).slice(1)).toEqual(new Array(29).fill(0));
  expect(lines[0]!.notes).toEqual(['It has one value every 100 millennia: each counts as next to the one before.']);
});
