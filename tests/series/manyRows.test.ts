import { describe, expect, it } from 'vitest';
import type { Series, SeriesRow } from '@/lib/model/record';
import { buildLane } from '@/lib/series/buildLane';
import { datedLane } from '@/lib/series/datedLane';
import { laneAsKnown } from '@/lib/series/laneAsKnown';
import { layoutStill } from '@/lib/series/laneStill';
import { asDay } from '@/lib/time/day';
import type { EdtfDate } from '@/lib/time/edtf';
import { formatDay } from '@/lib/time/formatDay';
import { makeRecord } from '@/tests/query/makeRecord';
import { makeSeries } from '@/tests/series/makeSeries';

/** More arguments than a function takes: 140,000 rows were enough for a "Maximum call stack size exceeded". */
const MANY = 200_000;
const record = makeRecord({ events: [] });

/** A day as parsed, without the cost of parsing so many. */
const day = (number: number): EdtfDate => ({
  is: 'date',
  text: formatDay(asDay(number + 0.5), 'day'),
  earliest: asDay(number),
  latest: asDay(number + 1),
  precision: 'day',
  uncertain: false,
  approximate: false,
});

const seriesOf = (form: Series['form'], rowOf: (number: number) => Omit<SeriesRow, 'period'> & Partial<SeriesRow>) => {
  const levels = form === 'bands' ? ['one', 'two'].map((id) => ({ id, label: id })) : [];
  const measure = form === 'bands' ? 'rating' : 'stock';
  const rows = Array.from({ length: MANY }, (_, number): SeriesRow => ({ period: day(number), ...rowOf(number) }));
  return { ...makeSeries({ form, measure, levels }, []), rows };
};
const period = makeSeries({}, [{ period: '1950', value: '1' }]).rows[0]!.period;

// Each of these ends within seconds. What is quadratic in its rows takes an hour, and the test runner's own limit ends it.
describe(`a table of ${MANY.toLocaleString('en')} rows`, () => {
  it('is drawn, whatever its form', () => {
    const category = (number: number): string => `Office ${number}`;
    for (const series of [
      seriesOf('bars', (value) => ({ value })),
      seriesOf('range', (low) => ({ low, category: category(low) })),
      seriesOf('bands', (number) => ({ level: number % 3 === 0 ? 'one' : 'two' })),
    ]) {
      const lane = buildLane(series);
      expect(layoutStill(lane).shapes.length, series.form).toBe(lane.marks.length);
    }
  });

  it('may be vintages of one period, each published on a day of its own', () => {
    const series = seriesOf('bars', (value) => ({ period, value, published: day(value) }));
    const dated = datedLane(record, series);
    expect(dated.marks).toHaveLength(MANY);
    expect(laneAsKnown(dated, 777).lane.marks).toMatchObject([{ words: '1950: 776' }]);
  });

  it('may be one band that grows by a period a day', () => {
    const series = seriesOf('bands', (number) => ({ category: 'China', level: 'one', published: day(number) }));
    const dated = datedLane(record, series);
    expect(dated.marks).toHaveLength(MANY);
    expect(laneAsKnown(dated, 777).lane.marks).toMatchObject([{ from: 0, to: 777 }]);
  });

  it('may be estimates of which each is a hand of its own', () => {
    const series = seriesOf('range', (number) => ({
      low: number,
      category: `Office ${number}`,
      published: day(number),
    }));
    expect(datedLane(record, series).marks).toHaveLength(MANY);
  });
});
