import { describe, expect, it } from 'vitest';
import { eventColumnBytes, readEventColumns } from '@/lib/trend/eventColumns';
import { largestChanges } from '@/lib/trend/largestChanges';
import { lineOffers } from '@/lib/trend/lineOffers';
import { readTrendFile } from '@/lib/trend/trendData';
import { trendFile } from '@/lib/trend/trendFile';
import { makeRecord } from '@/tests/query/makeRecord';
import { makeSeries } from '@/tests/series/makeSeries';
import { makeTrend, run, valuesOf } from '@/tests/trend/makeTrend';

const yearly = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([period, value]) => ({ period, value }));

const arrivals = makeSeries({ breaks: [{ at: '2004', what: 'Counted anew' }] }, [
  { period: '1999/2001', value: '900' },
  ...yearly({ '2001': '100', '2002': '150', '2003': '0', '2004': '400', '2005': '200' }),
  { period: '2006', value: '50', published: '2006-09' },
  { period: '2007', value: '80', status: 'provisional' },
]);
const stock = makeSeries(
  { id: 'camps', measure: 'stock', title: 'Camps' },
  yearly({ '2001-01': '10', '2001-07': '30', '2002-01': '20' }),
);
const rating = makeSeries(
  { id: 'tiers', measure: 'rating', form: 'bands', unit: 'tier', levels: [{ id: 'low', label: 'Low' }] },
  [{ period: '2001', level: 'low' }],
);
const people = makeSeries(
  { id: 'people', measure: 'stock', title: 'People' },
  yearly({ '2001': '200000', '2002': '100000' }),
);
const data = makeTrend({ series: [arrivals, stock, rating, people] });
const statesOf = (result: ReturnType<typeof run>): readonly string[] =>
  result.lines[0]!.points.map(({ state }) => state);
const why = (result: ReturnType<typeof run>): string =>
  result.refusals.map(({ title, why: reason }) => `${title}: ${reason}`).join(' | ');

describe('the pipeline', () => {
  it('opens with the first series that can be a line, by year, as it is', () => {
    const result = run(data, {});
    expect(result.chosen).toEqual(['arrivals']);
    expect(valuesOf(result)).toEqual([100, 150, 0, 400, 200, 50, 80]);
    expect(result.sentence).toBe(
      'From the newest figures, values are put into years, added up, left as they are, and drawn on a linear scale.',
    );
  });

  it('leaves out a period that no bin holds, and names it with its figure', () => {
    expect(run(data, {}).lines[0]!.notes).toEqual([
      '1 period lies in no single year and is left out: 1999–2001 (900).',
    ]);
  });

  it('marks what was published before its period was over, and what is provisional', () => {
    expect(run(data, {}).lines[0]!.points.map(({ state }) => state)).toEqual([
      'whole',
      'whole',
      'whole',
      'whole',
      'whole',
      'partial',
      'provisional',
    ]);
  });

  it('takes a figure of the last days of its period, and one that is called final, for whole', () => {
    const votes = makeTrend({
      series: [
        makeSeries({}, [
          { period: '2005', value: '88', published: '2005-12-16' },
          { period: '2006', value: '79', published: '2006-10-22' },
          { period: '2007', value: '101', published: '2007-10-22', status: 'final' },
        ]),
      ],
    });
    expect(run(votes, {}).lines[0]!.points.map(({ state }) => state)).toEqual(['whole', 'partial', 'whole']);
  });

  it('works out no change across a declared break, and none from nought', () => {
    expect(valuesOf(run(data, { transform: 'change' }))).toEqual([undefined, 50, -150, undefined, -200, -150, 30]);
    const percent = run(data, { transform: 'percent' });
    expect(valuesOf(percent)).toEqual([undefined, 50, -100, undefined, -50, -75, 60]);
    expect(percent.lines[0]!.notes.at(-1)).toBe('After 2003 there is no % change: the value before is 0.');
  });

  it('calls a change to or from a partial period partial', () => {
    expect(
      run(data, { transform: 'change' })
        .lines[0]!.points.map(({ state }) => state)
        .slice(-2),
    ).toEqual(['partial', 'partial']);
  });

  it('indexes to the first whole period, refuses a base of nought, and keeps to one side of a break', () => {
    const result = run(data, { transform: 'index' });
    expect(valuesOf(result)).toEqual([100, 150, 0, undefined, undefined, undefined, undefined]);
    expect(result.lines[0]!.unit).toBe('2001 = 100');
    expect(why(run(data, { transform: 'index', base: '2003' }))).toBe(
      'Arrivals: an index cannot rest on 0, its value in 2003; take another base',
    );
    expect(why(run(data, { transform: 'index', base: '1950' }))).toBe(
      'Arrivals: an index needs a value in its base, 1950',
    );
  });

  it('tells per 100,000 of another line, and says so where there is none', () => {
    expect(valuesOf(run(data, { transform: 'per', per: 'people' })).slice(0, 3)).toEqual([50, 150, undefined]);
    expect(why(run(data, { transform: 'per' }))).toContain('per 100,000 needs a line to divide by');
  });

  it('accumulates from each break anew, and never a stock', () => {
    expect(valuesOf(run(data, { transform: 'cumulative' }))).toEqual([100, 250, 250, 400, 600, 650, 730]);
    expect(why(run(data, { lines: ['camps'], transform: 'cumulative' }))).toBe(
      'Camps: only what adds up over time can be accumulated',
    );
  });

  it('rolls over so many periods of one side', () => {
    expect(valuesOf(run(data, { transform: 'rolling', rolling: 2 }))).toEqual([
      undefined,
      125,
      75,
      undefined,
      300,
      125,
      65,
    ]);
    expect(why(run(data, { transform: 'rolling', rolling: 24 }))).toBe('Arrivals: it has nowhere 24 periods in a row');
  });

  it('aggregates a stock by its last value, and refuses to add it up', () => {
    expect(valuesOf(run(data, { lines: ['camps'] }))).toEqual([30, 20]);
    expect(valuesOf(run(data, { lines: ['camps'], aggregate: 'mean' }))).toEqual([20, 20]);
    expect(valuesOf(run(data, { lines: ['camps'], aggregate: 'max' }))).toEqual([30, 20]);
    expect(why(run(data, { lines: ['camps'], aggregate: 'sum' }))).toBe(
      'Camps: a number at a time does not add up over time; take mean, end or max',
    );
  });

  it('never draws a rating as a line', () => {
    expect(why(run(data, { lines: ['tiers'] }))).toContain('a rating is a step');
    expect(run(data, { lines: ['tiers'] }).lines).toEqual([]);
  });

  it('refuses a log scale with values of nought, says which, and falls back', () => {
    const result = run(data, { scale: 'log' });
    expect(result.scale).toBe('linear');
    expect(why(result)).toBe(
      'Log scale: it has no place for 0: Arrivals has a value of 0 or less (2003). The scale is linear instead',
    );
    expect(run(data, { lines: ['camps'], scale: 'log' }).scale).toBe('log');
  });

  it('refuses a unit shorter than the periods, and a line that nobody knows', () => {
    expect(why(run(data, { lines: ['arrivals', 'ships'], bin: 'month' }))).toBe(
      'Arrivals: each of its periods is longer than a month, and cannot be told by months | “ships”: this record has no such line',
    );
  });

  it('puts shorter periods together, and a bin that lacks some of them is partial', () => {
    const months = makeTrend({
      series: [
        makeSeries({}, yearly({ '2001-01': '5', '2001-02': '6', '2001-03': '7', '2001-04': '8', '2001-05': '1' })),
      ],
    });
    const result = run(months, { bin: 'quarter' });
    expect(valuesOf(result)).toEqual([18, 9]);
    expect(statesOf(result)).toEqual(['whole', 'partial']);
  });

  const months = (year: string, count: number) =>
    Array.from({ length: count }, (_, month) => ({
      period: `${year}-${String(month + 1).padStart(2, '0')}`,
      value: '10',
    }));
  const ofSeries = (...of: Parameters<typeof makeSeries>) => run(makeTrend({ series: [makeSeries(...of)] }), {});

  it('calls a year of which it has one month partial, whatever is done with its values', () => {
    const rows = [...months('2001', 12), ...months('2002', 12), ...months('2003', 1)];
    for (const measure of ['flow', 'share', 'stock'] as const)
      expect(statesOf(ofSeries({ measure }, rows)), measure).toEqual(['whole', 'whole', 'partial']);
    expect(statesOf(ofSeries({}, [{ period: '2001-01/2001-08', value: '70' }]))).toEqual(['partial']);
    expect(statesOf(ofSeries({}, [{ period: '2001-12-19', value: '116' }]))).toEqual(['whole']);
  });

  it('counts no stretch of time twice: a year beside its months is the year', () => {
    const result = ofSeries({}, [{ period: '2001', value: '120' }, ...months('2001', 12), ...months('2002', 12)]);
    expect(valuesOf(result)).toEqual([120, 120]);
    expect(statesOf(result)).toEqual(['whole', 'whole']);
    expect(result.lines[0]!.notes[0]).toMatch(
      /^Left out, because a longer period holds the same time: January 2001 \(10\), /,
    );
  });

  it('adds up nothing that was counted in two ways', () => {
    const result = ofSeries({ breaks: [{ at: '2002-07', what: 'Counted anew' }] }, [
      ...months('2001', 12),
      ...months('2002', 12),
      ...months('2003', 12),
    ]);
    expect(valuesOf(result)).toEqual([120, 60, 120]);
    expect(statesOf(result)).toEqual(['whole', 'partial', 'whole']);
    expect(result.lines[0]!.notes[0]).toMatch(
      /^Where the way of counting changed within a year, what was counted before is left out: January 2002 /,
    );
  });

  it('offers no sum of shares of several groups', () => {
    const shares = makeTrend({
      series: [
        makeSeries({ measure: 'share' }, [
          { period: '2001', category: 'women', value: '70' },
          { period: '2001', category: 'men', value: '65' },
        ]),
      ],
    });
    expect(lineOffers(shares).map(({ name }) => name)).toEqual(['arrivals.women', 'arrivals.men', '.all']);
    expect(run(shares, {}).chosen).toEqual(['arrivals.women']);
  });

  it('divides by a line across no break of it, and gives no % of what is below nought', () => {
    const flow = makeSeries({}, yearly({ '2001': '10', '2002': '10', '2003': '10' }));
    const counted = makeSeries(
      { id: 'people', measure: 'stock', title: 'People', breaks: [{ at: '2002', what: 'A census' }] },
      yearly({ '2001': '100000', '2002': '50000', '2003': '50000' }),
    );
    const { lines } = run(makeTrend({ series: [flow, counted] }), { transform: 'per', per: 'people' });
    expect(lines[0]!.points.map(({ segment }) => segment)).toEqual([0, 1, 1]);
    expect(lines[0]!.breaks.map(({ what }) => what)).toEqual(['A census']);
    const balance = makeTrend({ series: [makeSeries({}, yearly({ '2001': '-10', '2002': '10' }))] });
    const change = run(balance, { transform: 'percent' });
    expect(valuesOf(change)).toEqual([undefined, undefined]);
    expect(change.lines[0]!.notes).toContain('After 2001 there is no % change: the value before is not above 0.');
    expect(largestChanges(run(balance, {}).lines[0]!)[0]).not.toHaveProperty('share');
  });
});

describe('vintages', () => {
  const revised = makeTrend({
    series: [
      makeSeries({}, [
        { period: '2009', category: 'women', value: '2252', published: '2026' },
        { period: '2009', category: 'women', value: '2261', published: '2012-01-11' },
        { period: '2009', category: 'men', value: '662', published: '2026' },
        { period: '2009', category: 'men', value: '668', published: '2012-01-11' },
        { period: '2010', category: 'women', value: '1811', published: '2026' },
      ]),
    ],
  });

  it('draw the newest, keep what was published before, and hold a total partial while a part is missing', () => {
    const [point, next] = run(revised, {}).lines[0]!.points;
    expect(point).toMatchObject({ value: 2914, older: [{ value: 2929, published: '2012-01-11' }], state: 'whole' });
    expect(next).toMatchObject({ value: 1811, state: 'partial' });
  });

  it('go back to what was public on a date', () => {
    expect(valuesOf(run(revised, {}, '?known=2013'))).toEqual([2929]);
    expect(why(run(revised, {}, '?known=2010'))).toBe(
      'Arrivals: none of its figures is recorded as public by that date',
    );
    expect(run(revised, {}, '?known=2013').sentence).toContain('From the figures that were public at the end of 2013');
  });

  it('say of periods with later figures alone that others may have been public, and name the sources that count', () => {
    const late = makeTrend({
      series: [
        makeSeries({ sources: [] }, [
          { period: '2001', value: '5', published: '2002', source: 'early' },
          { period: '2002', value: '6', published: '2020', source: 'late' },
          { period: '2003', value: '7', published: '2020', source: 'late' },
        ]),
      ],
    });
    const then = run(late, {}, '?known=2010').lines[0]!;
    expect(then.points.map(({ value }) => value)).toEqual([5]);
    expect(then.notes).toEqual([
      'Of 2 periods before that date (2002 to 2003) only figures of a later publication are recorded here: others may have been public.',
    ]);
    expect(then.sources).toEqual(['early']);
    expect(run(late, {}).lines[0]!).toMatchObject({ notes: [], sources: ['early', 'late'] });
  });

  it('tell no older figure that is the same', () => {
    const again = makeSeries({}, [
      { period: '2001', value: '5', published: '2002' },
      { period: '2001', value: '6', published: '2003' },
      { period: '2001', value: '6', published: '2004' },
    ]);
    expect(run(makeTrend({ series: [again] }), {}).lines[0]!.points[0]!.older.map(({ value }) => value)).toEqual([5]);
  });

  it('offer each category as a line of its own', () => {
    expect(
      run(revised, {})
        .offers.map(({ name }) => name)
        .slice(0, 3),
    ).toEqual(['arrivals', 'arrivals.women', 'arrivals.men']);
    expect(valuesOf(run(revised, { lines: ['arrivals.men'] }))).toEqual([662]);
  });
});

describe('counts of events', () => {
  const events = makeTrend({
    events: [
      { id: 'a', date: '2001-03-04', reported: '2002-01-01', added: '2026-01-05' },
      { id: 'b', date: '2001' },
      { id: 'c', date: '2002-05/2003-02', reported: '2003-03' },
      { id: 'd', date: '2004-01-01', status: 'withdrawn' },
      { id: 'e', date: '2003/..' },
    ],
  });
  const count = (choice: Parameters<typeof run>[1], search = '') => run(events, { lines: ['.all'], ...choice }, search);

  it('account for every event that is live', () => {
    const { account, notes } = count({}).lines[0]!;
    expect(account).toEqual({ events: 4, placed: 2, unplaced: 2, unbounded: 1 });
    expect(notes).toEqual(['2 of 4 events are not precise enough for a year: left out.']);
    expect(valuesOf(count({}))).toEqual([2, 0, 0]);
  });

  it('spread what is imprecise, or tell both bounds', () => {
    const spread = count({ imprecise: 'spread' }).lines[0]!.points;
    expect(spread[1]!.value! + spread[2]!.value!).toBeCloseTo(1, 9);
    expect(count({ imprecise: 'bounds' }).lines[0]!.points.map(({ low, high }) => [low, high])).toEqual([
      [2, 2],
      [0, 1],
      [0, 1],
    ]);
  });

  it('go by the reported clock, and count what has no report among the unplaced', () => {
    const line = count({ clock: 'reported' }).lines[0]!;
    expect(line.account).toMatchObject({ events: 4, placed: 2, unplaced: 2 });
    expect(line.notes.at(-1)).toBe('Events of which no report is dated are among them.');
  });

  it('follow the date that is asked about, and call its own period partial', () => {
    const line = count({ clock: 'reported' }, '?known=2002-06').lines[0]!;
    expect(line.account!.events).toBe(1);
    expect(line.points.map(({ state }) => state)).toEqual(['partial']);
  });

  it('say so where no report is dated', () => {
    const unreported = makeTrend({ events: [{ id: 'a', date: '2001' }] });
    const reported = { lines: ['.all'], clock: 'reported' } as const;
    expect(why(run(unreported, reported))).toBe('All events: no report of them is dated');
    const wide = makeTrend({ events: [{ id: 'a', date: '2001/..' }] });
    expect(why(run(wide, { lines: ['.all'] }))).toBe(
      'All events: none of its events has a date that a year could hold',
    );
  });

  it('are told with their thousands apart', () => {
    const dateOf = (index: number): string => (index < 1100 ? '2001/2003' : '2001');
    const many = Array.from({ length: 1200 }, (_, index) => ({ id: `e${index}`, date: dateOf(index) }));
    expect(run(makeTrend({ events: many }), { lines: ['.all'] }).lines[0]!.notes).toEqual([
      '1,100 of 1,200 events are not precise enough for a year: left out.',
    ]);
  });

  it('say so where the filters leave nothing', () => {
    expect(why(count({}, '?known=1990'))).toBe('All events: no event is left by the filters');
  });
});

describe('events.bin', () => {
  it('that is empty, or lacks events, is refused', () => {
    const { file, columns } = trendFile(
      makeRecord({
        events: [
          { id: 'one', date: '2001' },
          { id: 'two', date: '2002' },
        ],
      }),
      '0.0.0',
    );
    const bytes = eventColumnBytes(columns);
    const read = (length: number) => readTrendFile(file, readEventColumns(bytes.slice(0, length)));
    expect(read(bytes.byteLength).events.count).toBe(2);
    for (const length of [0, bytes.byteLength / 2, bytes.byteLength - 1])
      expect(() => read(length)).toThrow('invalid columns of events');
  });
});
