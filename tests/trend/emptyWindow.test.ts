import { describe, expect, it } from 'vitest';
import { emptyWindow } from '@/lib/trend/emptyWindow';
import { viewDrawing, viewWindow } from '@/lib/trend/viewDrawing';
import { parseTrendView } from '@/lib/view/trendView';
import { makeSeries } from '@/tests/series/makeSeries';
import { makeTrend, run } from '@/tests/trend/makeTrend';

const rows = [
  { period: '2001', value: '5' },
  { period: '2009', value: '7' },
];
const data = makeTrend({
  series: [makeSeries({}, rows), makeSeries({ id: 'men', title: 'Men' }, rows)],
  events: [{ id: 'a', date: '2001' }],
});
const drawn = (search: string) => {
  const view = parseTrendView(search, '');
  const result = run(data, view.choice, search);
  const { shapes } = viewDrawing({ data, view, result, widthPx: 390, bands: [], events: [] });
  return {
    words: emptyWindow(result, viewWindow(data, result, view))?.join(' '),
    texts: shapes.flatMap((shape) => (shape.is === 'text' && shape.role === 'note' ? [shape.text] : [])),
  };
};

describe('a window in which no line has a point', () => {
  it('says so, in the picture too', () => {
    const { words, texts } = drawn('?from=2300&to=2400');
    expect(words).toBe('Nothing of this line lies between 2300 and 2400');
    expect(texts).toEqual(expect.arrayContaining(['Nothing of this line lies', 'between 2300 and 2400']));
    expect(drawn('?from=2300&to=2400&lines=arrivals,men').words).toBe(
      'Nothing of these lines lies between 2300 and 2400',
    );
    expect(drawn('?from=2003-02&to=2003-05').words).toBe(
      'Nothing of this line lies between 1 February 2003 and 31 May 2003',
    );
  });

  it('is none where a part of a period is in it, or no line is drawn', () => {
    expect(drawn('').words).toBeUndefined();
    expect(drawn('?from=2009-11&to=2011').words).toBeUndefined();
    expect(drawn('?from=2300&to=2400&lines=none')).toMatchObject({ words: undefined });
    expect(drawn('').texts.some((text) => text.startsWith('Nothing'))).toBe(false);
  });
});
