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

  it('is none where a line goes through it to values on either side', () => {
    const census = [1990, 1995, 2000, 2005].map((year) => ({ period: String(year), value: '5' }));
    const stock = makeTrend({ series: [makeSeries({ measure: 'stock' }, census)] });
    const view = parseTrendView('?from=1997&to=1998', '');
    const result = run(stock, {}, '?from=1997&to=1998');
    expect(emptyWindow(result, viewWindow(stock, result, view))).toBeUndefined();
    const { shapes } = viewDrawing({ data: stock, view, result, widthPx: 390, bands: [], events: [] });
    const inside = shapes.flatMap((shape) => (shape.is === 'clip' ? shape.shapes : []));
    expect(inside.filter((shape) => shape.is === 'path' && shape.role === 'line')).toHaveLength(1);
    const scale = shapes.flatMap((shape) => (shape.is === 'text' && shape.role === 'value' ? [shape.text] : []));
    expect(scale.at(-1)).not.toBe('1');
  });

  it('has no scale of values, of which there are none', () => {
    const view = parseTrendView('?from=2300&to=2400', '');
    const { shapes } = viewDrawing({ data, view, result: run(data, {}), widthPx: 390, bands: [], events: [] });
    expect(shapes.filter((shape) => shape.is !== 'clip' && shape.role === 'grid')).toEqual([]);
  });

  it('is none where a part of a period is in it, or no line is drawn', () => {
    expect(drawn('').words).toBeUndefined();
    expect(drawn('?from=2009-11&to=2011').words).toBeUndefined();
    expect(drawn('?from=2300&to=2400&lines=none')).toMatchObject({ words: undefined });
    expect(drawn('').texts.some((text) => text.startsWith('Nothing'))).toBe(false);
  });
});
