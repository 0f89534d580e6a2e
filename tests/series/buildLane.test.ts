import { describe, expect, it } from 'vitest';
import { buildLane } from '@/lib/series/buildLane';
import { scaleTop } from '@/lib/series/scaleTop';
import { makeSeries } from '@/tests/series/makeSeries';

const year = (number: number): number => Date.UTC(number, 0, 1) / 86_400_000;

describe('bars', () => {
  const lane = buildLane(
    makeSeries({ breaks: [{ at: '2002', what: 'Counted year by year' }] }, [
      { period: '../1998', category: 'women', value: '116', status: 'revised' },
      { period: '../1998', category: 'men', value: '831', status: 'revised' },
      { period: '1999/2001', category: 'women', value: '480' },
      { period: '1999/2001', category: 'men', value: '563' },
      { period: '2002', category: 'women', value: '632' },
      { period: '2002', category: 'men', value: '510' },
      { period: '2003', category: 'women', value: '811' },
      { period: '2011', category: 'women', value: '1918', published: '2012', status: 'provisional' },
      { period: '2011', category: 'men', value: '819', published: '2012', status: 'provisional' },
    ]),
  );

  it('stack the categories in the order of the file', () => {
    const mark = lane.marks.find(({ from }) => from === year(2002));
    expect(mark).toMatchObject({ to: year(2003), words: '2002: 1,142 (women 632, men 510)' });
    expect(mark!.parts).toEqual([
      { tone: 0, low: 0, high: 632 },
      { tone: 1, low: 632, high: 1142 },
    ]);
    expect(lane).toMatchObject({ categories: ['women', 'men'], max: 3000, breaks: [{ at: year(2002) }] });
  });

  it('draw a total of several years at its average, and say so', () => {
    const mark = lane.marks.find(({ from, parts }) => from === year(1999) && parts);
    expect(mark!.words).toBe('1999–2001: 1,043 (women 480, men 563), drawn at its average');
    expect(mark!.parts![1]!.high).toBeCloseTo(1043 / 3, 0);
  });

  it('have no box for a period without a start: its figure stands at its end', () => {
    expect(lane.marks[0]).toEqual({
      from: year(1999),
      to: year(1999),
      figure: '947',
      words: 'Until 1998, start open: 947 (women 116, men 831; revised)',
    });
  });

  it('leave gaps, and mark what is provisional', () => {
    expect(lane.marks.map(({ from }) => from)).toEqual([1999, 1999, 2002, 2003, 2011].map(year));
    expect(lane.marks.map(({ tentative }) => tentative)).toEqual([undefined, undefined, undefined, undefined, true]);
    expect(lane.marks.at(-1)!.words).toBe('2011: 2,737 (women 1,918, men 819; provisional)');
  });

  it('are not averaged where numbers do not add up over time', () => {
    const stock = makeSeries({ measure: 'stock' }, [
      { period: '2001', value: '5' },
      { period: '2002', value: '5' },
      { period: '2003/2005', value: '6' },
    ]);
    expect(buildLane(stock).marks.at(-1)!.parts![0]!.high).toBe(6);
  });
});

it('bands join years that follow each other on one level, and no others', () => {
  const levels = [
    { id: 'tier-1', label: 'Tier 1', short: '1' },
    { id: 'tier-3', label: 'Tier 3' },
  ];
  const row = (period: string, category: string, level: string) => ({ period, category, level });
  const lane = buildLane(
    makeSeries({ form: 'bands', measure: 'rating', levels }, [
      row('2003', 'China', 'tier-3'),
      row('2004', 'China', 'tier-3'),
      row('2005', 'China', 'tier-1'),
      row('2007', 'China', 'tier-1'),
      row('2003', 'Laos', 'tier-3'),
    ]),
  );
  expect(lane.marks.map(({ words, row: at, level }) => [words, at, level])).toEqual([
    ['China, 2003 to 2004: Tier 3', 0, 1],
    ['Laos, 2003: Tier 3', 1, 1],
    ['China, 2005: Tier 1', 0, 0],
    ['China, 2007: Tier 1', 0, 0],
  ]);
  expect(lane.levels).toEqual([
    { label: 'Tier 1', short: '1' },
    { label: 'Tier 3', short: 'Tier 3' },
  ]);
});

it('ranges say which end is missing', () => {
  const lane = buildLane(
    makeSeries({ form: 'range', measure: 'stock' }, [
      { period: '2013', category: 'Institute', low: '80000', high: '120000' },
      { period: '2015-10', category: 'Rapporteur', low: '50000' },
      { period: '2015-11', high: '100000', status: 'claimed' },
      { period: '2016', value: '7' },
    ]),
  );
  expect(lane.marks.map(({ words }) => words)).toEqual([
    '2013, Institute: 80,000 to 120,000',
    'October 2015, Rapporteur: at least 50,000',
    'November 2015: at most 100,000 (claimed)',
    '2016: 7',
  ]);
  expect(lane.marks.map(({ open, tentative }) => [open, tentative])).toEqual([
    [undefined, undefined],
    ['high', undefined],
    ['low', true],
    [undefined, undefined],
  ]);
  expect(lane.max).toBe(120_000);
});

it('a scale ends on a round number that is not below the values', () => {
  expect([0, 1, 9, 11, 2914, 200_000, 0.07].map(scaleTop)).toEqual([1, 1, 10, 12, 3000, 200_000, 0.08]);
});
