import { describe, expect, it } from 'vitest';
import { runTrend } from '@/lib/trend/runTrend';
import { parseTrendView } from '@/lib/view/trendView';
import { makeSeries } from '@/tests/series/makeSeries';
import { makeTrend } from '@/tests/trend/makeTrend';

describe('an address', () => {
  const data = makeTrend({ series: [makeSeries({}, [{ period: '2001', value: '1' }])] });

  it('that asks for what there is not is told among what is not drawn', () => {
    const { refusals } = runTrend(data, parseTrendView('?agg=bogus&turns=nope', ''));
    expect(refusals).toEqual([
      { title: 'agg=bogus of the address', why: 'it has to be one of sum, mean, end, max' },
      { title: 'turns=nope of the address', why: 'no such line is drawn' },
    ]);
    expect(runTrend(data, parseTrendView('?agg=sum&turns=arrivals', '')).refusals).toEqual([]);
    expect(runTrend(data, parseTrendView('?kind=foo,news&known=2100-45', '')).refusals).toEqual([
      { title: 'known=2100-45 of the address', why: 'it has to be a day, a month or a year, as 2016-04' },
      { title: 'kind=foo of the address', why: 'this record has no such kind' },
    ]);
  });
});
