import { expect, it } from 'vitest';
import type { SeriesRowInput } from '@/lib/model/record';
import { seriesSums } from '@/lib/series/seriesSums';
import { wordsMatch } from '@/lib/series/wordsMatch';
import { knownEnd } from '@/lib/view/knownDate';
import { makeRecord } from '@/tests/query/makeRecord';
import { makeSeries } from '@/tests/series/makeSeries';

const record = makeRecord({ events: [], sources: [{ id: 'undated' }] });
const rows: readonly SeriesRowInput[] = [
  { period: '2012', category: 'women', value: '1098', published: '2014' },
  { period: '2012', category: 'men', value: '404', published: '2014' },
  { period: '2011', category: 'women', value: '1918', published: '2012', status: 'provisional' },
  { period: '2011', category: 'women', value: '1911', published: '2026', status: 'revised' },
  { period: '2011', category: 'men', value: '819', published: '2012', status: 'provisional' },
  { period: '2013', category: 'men', value: '369', published: '2014' },
];

it('parts that make a whole are summed, the newest figure of each, from the day on which all are public', () => {
  expect(seriesSums(record, makeSeries({}, rows))).toEqual([
    { period: '2011', value: '2,730', status: 'partly provisional', since: knownEnd('2026') },
    { period: '2012', value: '1,502', since: knownEnd('2014') },
  ]);
});

it('nothing is summed that makes no whole', () => {
  expect(seriesSums(record, makeSeries({ measure: 'share' }, rows))).toEqual([]);
  expect(seriesSums(record, makeSeries({ form: 'range' }, rows))).toEqual([]);
  expect(seriesSums(record, makeSeries({}, [{ period: '2013', value: '369' }]))).toEqual([]);
});

it('a sum of which a part is nowhere dated is nowhere dated', () => {
  const [sum] = seriesSums(
    record,
    makeSeries({ sources: ['undated'] }, [
      { period: '2013', category: 'men', value: '369' },
      { period: '2013', category: 'women', value: '1145', published: '2014' },
    ]),
  );
  expect(sum).toEqual({ period: '2013', value: '1,514', since: null });
});

it('a series is found by words in any order, whatever their case and the marks on their letters', () => {
  expect(wordsMatch('Arrivals in South Korea', 'korea ARRIVALS')).toBe(true);
  expect(wordsMatch('Đặng Hữu Nghĩa', 'nghia')).toBe(true);
  expect(wordsMatch('Arrivals in South Korea', 'korea tiers')).toBe(false);
  expect(wordsMatch('Arrivals', ' ')).toBe(true);
});
