import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Series, SeriesInput, SeriesRowInput } from '@/lib/model/record';
import { buildLane } from '@/lib/series/buildLane';
import { datedLane, sinceRow } from '@/lib/series/datedLane';
import { knownRows } from '@/lib/series/knownRows';
import { countsInWords, laneAsKnown, sumCounts } from '@/lib/series/laneAsKnown';
import { layoutStill } from '@/lib/series/laneStill';
import type { SeriesLane } from '@/lib/series/seriesLane';
import { knownEnd } from '@/lib/view/knownDate';
import { makeRecord } from '@/tests/query/makeRecord';
import { makeSeries } from '@/tests/series/makeSeries';

const SOURCES = [{ id: 'early', issued: '2011-06-30' }, { id: 'late', issued: '2020' }, { id: 'undated' }];
const record = makeRecord({ events: [], sources: SOURCES });
const endOf = (date: string): number => knownEnd(date)!;
const on = (series: Series, date: string) => laneAsKnown(datedLane(record, series), endOf(date));
const wordsOn = (series: Series, date: string): readonly string[] =>
  on(series, date).lane.marks.map(({ words }) => words);

const arrivals = makeSeries({ sources: ['undated'] }, [
  { period: '2011', category: 'women', value: '1918', published: '2012-01-11', status: 'provisional' },
  { period: '2011', category: 'women', value: '1911', published: '2026', status: 'revised' },
  { period: '2011', category: 'men', value: '819', published: '2012-01-11', status: 'provisional' },
  { period: '2012', category: 'women', value: '1098', source: 'late' },
  { period: '2013', category: 'women', value: '7' },
]);

describe('a lane on a date', () => {
  it('shows the vintage of then, and the one that followed from its own day', () => {
    expect(wordsOn(arrivals, '2012-01-10')).toEqual([]);
    expect(wordsOn(arrivals, '2012-01-11')).toEqual(['2011: 2,737 (women 1,918, men 819; provisional)']);
    expect(wordsOn(arrivals, '2026')).toContain('2011: 2,730 (women 1,911 revised, men 819 provisional)');
    expect(wordsOn(arrivals, '2026')).not.toContain('2011: 2,737 (women 1,918, men 819; provisional)');
  });

  it('takes a row without a date from its source, and leaves out what nobody dated', () => {
    expect(wordsOn(arrivals, '2019')).not.toContain('2012: 1,098 (women 1,098)');
    expect(wordsOn(arrivals, '2020')).toContain('2012: 1,098 (women 1,098)');
    expect(wordsOn(arrivals, '2030').join()).not.toContain('2013');
    expect(on(arrivals, '2019').counts).toEqual({ known: 2, later: 1, unrecorded: 1 });
  });

  it('is not dated by a source that came out before the period, unless it is a claim', () => {
    const since = (row: SeriesRowInput, head: Partial<SeriesInput> = {}) => {
      const series = makeSeries(head, [row]);
      return sinceRow(record, series, series.rows[0]!);
    };
    expect(since({ period: '2012', value: '5', source: 'early' })).toEqual([null, null]);
    expect(since({ period: '2012', value: '5', source: 'early', status: 'claimed' })[1]).toBe(endOf('2011-06-30'));
    expect(since({ period: '2011', value: '5', source: 'early' })[1]).toBe(endOf('2011-06-30'));
    expect(since({ period: '2012', value: '5' }, { sources: ['early', 'late'] })).toEqual([
      endOf('2020'),
      endOf('2020'),
    ]);
    expect(since({ period: '2012', value: '5' }, { sources: ['early'] })).toEqual([null, null]);
  });

  it('stands on the scale and the shades of every date', () => {
    const [early, late] = [on(arrivals, '2012-01-11').lane, on(arrivals, '2030').lane];
    expect(early.max).toBe(late.max);
    expect(early.max).toBeGreaterThanOrEqual(2737);
    expect(early.marks[0]!.parts!.map(({ tone }) => tone)).toEqual([0, 1]);
    const men = makeSeries({}, [
      { period: '2010', category: 'women', value: '5', published: '2020' },
      { period: '2010', category: 'men', value: '5', published: '2011' },
    ]);
    expect(on(men, '2012').lane.marks[0]!.parts!.map(({ tone }) => tone)).toEqual([1]);
  });

  it('stands on the axis of today, though nobody dated any of it', () => {
    const undated = makeSeries({ sources: ['undated'] }, [
      { period: '2010', value: '5' },
      { period: '2014', value: '7' },
    ]);
    const dated = datedLane(record, undated);
    const { lane } = laneAsKnown(dated, endOf('2020'));
    expect(lane.marks).toEqual([]);
    const [then, today] = [layoutStill(lane, dated.span), layoutStill(buildLane(undated))];
    expect(then.shapes).toEqual([]);
    expect(then.ticks).toEqual(today.ticks);
  });

  it('has bars as high as today, though what is usual was not public', () => {
    const long = makeSeries({}, [
      { period: '2001/2003', value: '9', published: '2005' },
      { period: '2004', value: '5', published: '2020' },
      { period: '2005', value: '5', published: '2020' },
    ]);
    const highOf = ({ marks }: SeriesLane) => marks[0]!.parts![0]!.high;
    expect(highOf(on(long, '2006').lane)).toBe(highOf(buildLane(long)));
  });

  it('does not know of a break to come', () => {
    const broken = makeSeries({ breaks: [{ at: '2016', what: 'Counted anew' }] }, [
      { period: '2010', value: '5', published: '2011' },
    ]);
    expect(on(broken, '2015').lane.breaks).toEqual([]);
    expect(on(broken, '2016').lane.breaks).toHaveLength(1);
  });

  it('is said in words, alone and together', () => {
    const counts = { known: 1, later: 1200, unrecorded: 3 };
    expect(countsInWords(counts)).toBe(
      '1 value, 1,200 published later hidden, 3 left out, for when they were published is not recorded',
    );
    expect(countsInWords(sumCounts([counts, { known: 2, later: 0, unrecorded: 0 }]))).toMatch(/^3 values, 1,200/);
    expect(countsInWords({ known: 2, later: 0, unrecorded: 0 })).toBe('2 values');
  });
});

describe('the rows of a table on a date', () => {
  it('have the newest that was public first, and the older ones as others', () => {
    const rows = [
      { since: 30, isOther: false },
      { since: 10, isOther: true },
      { since: 5, isOther: true },
      { since: undefined, isOther: false },
      { since: 5, isOther: true },
    ];
    expect(knownRows(rows, 12)).toEqual([
      { isShown: false, isOther: false },
      { isShown: true, isOther: false },
      { isShown: true, isOther: true },
      { isShown: false, isOther: false },
      { isShown: true, isOther: false },
    ]);
    expect(knownRows(rows.slice(0, 3), 99).map(({ isOther }) => isOther)).toEqual([false, true, true]);
  });
});

const day = fc.date({ min: new Date('2008-01-01'), max: new Date('2024-01-01'), noInvalidDate: true }).chain((when) => {
  const iso = when.toISOString();
  return fc.constantFrom(iso.slice(0, 4), iso.slice(0, 7), iso.slice(0, 10));
});
const someRow = fc.record({
  period: fc.constantFrom('2007', '2008', '2009', '2010'),
  category: fc.constantFrom('women', 'men'),
  number: fc.integer({ min: 1, max: 900 }),
  published: fc.option(day, { nil: undefined, freq: 4 }),
  source: fc.constantFrom('early', 'late', 'undated'),
});
/** A number that no other row has. */
const OF_LATER = 987_654;

describe('whatever the rows and the date', () => {
  it.each(['bars', 'range', 'bands'] as const)('no point of %s is shown that was published after the date', (form) => {
    const numberOf = (value: number): Partial<SeriesRowInput> => {
      if (form === 'bands') return { level: value === OF_LATER ? 'later' : 'now' };
      return form === 'bars' ? { value: String(value) } : { low: String(value) };
    };
    const levels =
      form === 'bands'
        ? [
            { id: 'now', label: 'Now' },
            { id: 'later', label: 'OF LATER' },
          ]
        : [];
    fc.assert(
      fc.property(fc.array(someRow, { minLength: 1, maxLength: 12 }), day, (rows, date) => {
        const end = endOf(date);
        const made = (value: (row: (typeof rows)[number]) => number) =>
          makeSeries(
            { form, levels },
            rows.map(({ number: _, published, ...row }, at) => ({
              ...row,
              ...numberOf(value(rows[at]!)),
              ...(published ? { published } : {}),
            })),
          );
        const dates = made(({ number }) => number).rows.map((row) => ({
          earliest: (row.published ?? record.sources.get(row.source!)?.issued)?.earliest ?? Infinity,
        }));
        const marked = made((row) => (dates[rows.indexOf(row)]!.earliest >= end ? OF_LATER : row.number));
        const { lane, counts } = on(marked, date);
        expect(JSON.stringify(lane.marks)).not.toMatch(/987|OF LATER|"level":1/);
        const shown = marked.rows.filter((row) => (sinceRow(record, marked, row)[1] ?? Infinity) <= end);
        expect(lane.marks.map(({ words }) => words).toSorted()).toEqual(
          buildLane(marked, shown)
            .marks.map(({ words }) => words)
            .toSorted(),
        );
        expect(counts.known).toBe(new Set(shown.map(({ period, category }) => `${period.text} ${category}`)).size);
      }),
    );
  });
});
