import { describe, expect, it } from 'vitest';
import { buildLane } from '@/lib/series/buildLane';
import { laneScale, scaleTop, scaleValues } from '@/lib/series/laneScale';
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

it('a scale has room for what is below zero, and names what does not hide each other', () => {
  const of = (low: number, high: number) => ({ from: 0, to: 1, words: '', parts: [{ tone: 0, low, high }] });
  expect(laneScale([of(5, 11)])).toEqual({ max: 12 });
  expect(laneScale([of(-11, 5), of(2, 9)])).toEqual({ max: 10, min: -12 });
  expect(laneScale([of(-40, -3)])).toEqual({ max: 0, min: -40 });
  expect(laneScale([])).toEqual({ max: 1 });
  expect(scaleValues({ max: 12 }, 84)).toEqual([12, 6, 0]);
  expect(scaleValues({ max: 10, min: -12 }, 84)).toEqual([10, 0, -12]);
  expect(scaleValues({ max: 100, min: -1 }, 84)).toEqual([100, 0]);
  expect(scaleValues({ max: 0, min: -40 }, 84)).toEqual([0, -40]);
});

describe('a period that has begun and has no end', () => {
  const rows = [
    { period: '2010', value: '5' },
    { period: '2011/..', value: '7', status: 'provisional' as const },
  ];

  it('is a bar that goes on where its number is one at a time', () => {
    const mark = buildLane(makeSeries({ measure: 'stock' }, rows)).marks.at(-1)!;
    expect(mark).toMatchObject({ from: year(2011), to: year(2011), goesOn: true, parts: [{ low: 0, high: 7 }] });
    expect(mark.words).toBe('From 2011, continuing: 7 (provisional)');
  });

  it('is a figure where its number adds up over a time that nobody knows', () => {
    const mark = buildLane(makeSeries({}, rows)).marks.at(-1)!;
    expect(mark).toMatchObject({ goesOn: true, figure: '7' });
    expect(mark.parts).toBeUndefined();
  });

  it('ends a band that does', () => {
    const levels = [{ id: 'one', label: 'One' }];
    const bands = makeSeries({ form: 'bands', measure: 'rating', levels }, [
      { period: '2010', category: 'China', level: 'one' },
      { period: '2011/..', category: 'China', level: 'one' },
    ]);
    expect(buildLane(bands).marks).toMatchObject([{ from: year(2010), goesOn: true }]);
  });
});

it('a status that not all parts of a bar have is said of the parts that have it, and hatches those alone', () => {
  const [mark] = buildLane(
    makeSeries({}, [
      { period: '2024', category: 'women', value: '210', status: 'provisional' },
      { period: '2024', category: 'men', value: '26', status: 'revised' },
    ]),
  ).marks;
  expect(mark!.words).toBe('2024: 236 (women 210 provisional, men 26 revised)');
  expect(mark!.parts!.map(({ tentative }) => tentative)).toEqual([true, undefined]);
});

it('parts stand in the order of the whole table, whichever of its rows are shown', () => {
  const series = makeSeries({}, [
    { period: '2010', category: 'women', value: '5' },
    { period: '2010', category: 'men', value: '4' },
    { period: '2011', category: 'women', value: '3' },
  ]);
  const { marks } = buildLane(series, series.rows.toReversed());
  expect(marks.map(({ parts }) => parts!.map(({ tone }) => tone))).toEqual([[0, 1], [0]]);
});
