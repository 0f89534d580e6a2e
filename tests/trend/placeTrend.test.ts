import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfYear } from '@/lib/time/day';
import { type Drawing, type PathShape, type Shape, type TextShape, widthOf } from '@/lib/trend/drawing';
import { panelsOf } from '@/lib/trend/panels';
import { runTrend } from '@/lib/trend/runTrend';
import type { TrendData } from '@/lib/trend/trendData';
import { placeScale } from '@/lib/trend/valueScale';
import { bandLanes, overlaidEvents, viewDrawing } from '@/lib/trend/viewDrawing';
import { DEFAULT_CHOICE, parseTrendView, type TrendChoice, type TrendView } from '@/lib/view/trendView';
import { makeSeries } from '@/tests/series/makeSeries';
import { makeTrend } from '@/tests/trend/makeTrend';

const years = (values: readonly number[], first = 2001) =>
  values.map((value, index) => ({ period: String(first + index), value: String(value) }));
const data = makeTrend({
  series: [
    makeSeries({ breaks: [{ at: '2004', what: 'Counted anew' }] }, [
      ...years([10, 20, 30, 40, 50]),
      { period: '2006', value: '5', published: '2006-02' },
      { period: '2008', value: '9', status: 'provisional' },
    ]),
    makeSeries({ id: 'ships', title: 'Ships' }, years([1, 2, 3])),
    makeSeries({ id: 'share', measure: 'share', unit: 'per cent', title: 'Share' }, years([40, 50, 60])),
    makeSeries({ id: 'camps', form: 'range', measure: 'stock', title: 'Camps' }, [
      { period: '2002', category: 'one', low: '5', high: '9' },
      { period: '2002', category: 'two', low: '7' },
    ]),
  ],
  events: [
    { id: 'a', date: '2002-02-03', significance: '5' },
    { id: 'b', date: '2003', significance: '1' },
  ],
});
const drawingOf = (of: TrendData, view: TrendView, widthPx: number): Drawing => {
  const result = runTrend(of, view);
  return viewDrawing({
    data: of,
    view,
    result,
    widthPx,
    bands: bandLanes(of, view),
    events: overlaidEvents(of, result, view),
  });
};
const draw = (choice: Partial<TrendChoice>, widthPx = 900, search = ''): Drawing => {
  const view = { shared: parseTrendView(search, '').shared, choice: { ...DEFAULT_CHOICE, ...choice } };
  return drawingOf(data, view, widthPx);
};
const flat = (shapes: readonly Shape[]): readonly Exclude<Shape, { is: 'clip' }>[] =>
  shapes.flatMap((shape) => (shape.is === 'clip' ? flat(shape.shapes) : [shape]));
const roles = (drawing: Drawing, role: string) => flat(drawing.shapes).filter((shape) => shape.role === role);

describe('the picture of a view', () => {
  it('draws a single count as bars from nought, hollow where partial and hatched where provisional', () => {
    const drawing = draw({});
    expect(roles(drawing, 'bar')).toHaveLength(5);
    expect(roles(drawing, 'partialBar')).toHaveLength(1);
    expect(roles(drawing, 'tentativeBar')).toHaveLength(1);
    expect(roles(drawing, 'line')).toHaveLength(0);
  });

  it('joins no points across a declared break or a gap', () => {
    const lines = roles(draw({ lines: ['arrivals', 'ships'] }), 'line').filter(({ tone }) => tone === 0);
    expect(lines.map((shape) => (shape.is === 'path' ? shape.d.match(/[ML]/g)!.length : 0))).toEqual([3, 2]);
  });

  it('marks every declared break, with its words', () => {
    expect(roles(draw({}), 'break').map(({ title }) => title)).toEqual(['Break: Counted anew']);
  });

  it('has one axis for one unit, and a panel of its own for each other', () => {
    const titles = (choice: Partial<TrendChoice>) =>
      roles(draw({ ...choice, overlay: 'none' }), 'title').map((shape) => (shape.is === 'text' ? shape.text : ''));
    expect(titles({ lines: ['arrivals', 'ships'] })).toEqual(['People a year']);
    expect(titles({ lines: ['arrivals', 'ships', 'share'] })).toEqual(['People a year', 'Share, per cent']);
    expect(titles({ lines: ['ships', 'share'], transform: 'index' })).toEqual(['2001 = 100']);
  });

  it('gives each line a colour and a mark of its own', () => {
    const markers = roles(draw({ lines: ['arrivals', 'ships'] }), 'marker');
    const shapes = new Map(markers.map((shape) => [shape.tone, shape.is === 'path' ? shape.d : '']));
    expect(new Set(shapes.values()).size).toBe(2);
  });

  it('draws estimates beside each other, joined by nothing', () => {
    const drawing = draw({ lines: ['camps'] });
    expect(roles(drawing, 'stem')).toHaveLength(2);
    expect(roles(drawing, 'line')).toHaveLength(0);
    expect(drawing.points.map(({ words }) => words)).toEqual(['2002, one: 5 to 9', '2002, two: at least 7']);
  });

  it('has a point in words for every value', () => {
    const { points } = draw({ lines: ['arrivals', 'ships'] });
    expect(points).toHaveLength(10);
    expect(points[5]!.words).toBe('2006: 5 people, not the whole period');
    expect(points[6]!.words).toBe('2008: 9 people, provisional');
  });

  it('lays over the events of the significance asked for, and those alone', () => {
    expect(roles(draw({}), 'event')).toHaveLength(1);
    expect(roles(draw({ least: 1 }), 'event')).toHaveLength(2);
    expect(roles(draw({ overlay: 'none' }), 'event')).toHaveLength(0);
    expect(roles(draw({ overlay: 'rug', least: 1 }), 'rug')).toHaveLength(2);
  });

  it('shades a picked window and says how it was chosen', () => {
    expect(roles(draw({ picked: '2002/2004' }), 'picked').map(({ title }) => title)).toEqual([
      'Window chosen after seeing the data',
    ]);
  });

  it('keeps every text within its width, from a phone to a large screen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 320, max: 1600 }), (widthPx) => {
        const drawing = draw({ lines: ['arrivals', 'ships', 'share'], least: 1 }, widthPx);
        expect(drawing.axis.start + drawing.axis.lengthPx).toBeLessThanOrEqual(widthPx);
        for (const shape of flat(drawing.shapes)) {
          if (shape.is !== 'text' || shape.role !== 'eventText') continue;
          const from = shape.anchor === 'end' ? shape.x - widthOf(shape.text) : shape.x;
          expect(from).toBeGreaterThanOrEqual(-1);
          expect(drawing.axis.start + from + widthOf(shape.text)).toBeLessThanOrEqual(widthPx + 1);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is drawn where nothing can be: an axis, and no shape that is no number', () => {
    const drawing = draw({ lines: ['ships'], bin: 'month' });
    expect(JSON.stringify(drawing)).not.toMatch(/NaN|null/);
    expect(drawing.points).toEqual([]);
  });
});

describe('the scale of values', () => {
  it('covers all values with few round lines, and begins at nought where they do', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 20 }),
        (values) => {
          const { ticks, y } = placeScale(values, 'linear', 100);
          expect(ticks.length).toBeLessThanOrEqual(8);
          for (const value of values) {
            expect(y(value)).toBeGreaterThanOrEqual(-1e-6);
            expect(y(value)).toBeLessThanOrEqual(100 + 1e-6);
          }
          expect(ticks.some((tick) => tick === 0)).toBe(true);
        },
      ),
    );
  });

  it('covers all values above nought on a log scale', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 20 }),
        (values) => {
          const { y, ticks } = placeScale(values, 'log', 100);
          expect(ticks.length).toBeLessThanOrEqual(10);
          for (const value of values) {
            expect(y(value)).toBeGreaterThanOrEqual(-1e-6);
            expect(y(value)).toBeLessThanOrEqual(100 + 1e-6);
          }
        },
      ),
    );
  });
});

it('a row of very many events has marks as far as there is room, and no more', () => {
  const crowded = makeTrend({
    events: Array.from({ length: 1500 }, (_, index) => ({
      id: `e${index}`,
      date: `20${10 + (index % 10)}-0${1 + (index % 9)}-${10 + (index % 18)}`,
      significance: '5',
    })),
  });
  for (const overlay of ['points', 'rug'] as const) {
    const view = { shared: parseTrendView('', '').shared, choice: { ...DEFAULT_CHOICE, overlay } };
    const drawing = drawingOf(crowded, view, 900);
    const marks = flat(drawing.shapes).filter(({ event }) => event !== undefined);
    expect(marks.length).toBeGreaterThan(20);
    expect(marks.length).toBeLessThan(900);
  }
});

it('bars narrower than a px or so are drawn as two paths, as high as the largest of each place', () => {
  const months = Array.from({ length: 4800 }, (_, index) => ({
    period: `${1600 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
    value: String(index === 2400 ? 90 : 10 + (index % 5)),
  }));
  const dense = makeTrend({ series: [makeSeries({}, months)] });
  const view = { shared: parseTrendView('', '').shared, choice: { ...DEFAULT_CHOICE, bin: 'month' as const } };
  const drawing = drawingOf(dense, view, 900);
  const bars = flat(drawing.shapes).filter(({ role }) => role === 'bar');
  expect(bars).toHaveLength(1);
  const tops = [...(bars[0] as { d: string }).d.matchAll(/M\d+,[\d.]+V([\d.]+)/g)].map(([, y]) => Number(y));
  expect(tops.length).toBeLessThan(900);
  expect(tops.filter((y) => y < 100)).toHaveLength(1);
  expect(drawing.points).toHaveLength(4800);
  expect(drawing.points[2400]!.words).toBe('January 1800: 90 people');
});

it('a line of many points a px has the first, the highest, the lowest and the last of each', () => {
  const months = Array.from({ length: 4800 }, (_, index) => ({
    period: `${1600 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
    value: String(index === 2400 ? 90 : index === 2401 ? 1 : 10 + (index % 5)),
  }));
  const dense = makeTrend({ series: [makeSeries({ measure: 'stock' }, months)] });
  const shared = parseTrendView('', '').shared;
  const view = { shared, choice: { ...DEFAULT_CHOICE, bin: 'month' as const } };
  const drawing = drawingOf(dense, view, 500);
  const line = flat(drawing.shapes).find(({ role }) => role === 'line') as PathShape;
  const drawn = [...line.d.matchAll(/[ML]([\d.]+),([\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
  expect(drawn.length).toBeLessThan(4 * 500);
  const heights = drawn.map(({ y }) => y);
  const placed = drawing.points.map(({ y }) => y);
  const range = (all: readonly number[]): number => Math.max(...all) - Math.min(...all);
  expect(range(heights)).toBeCloseTo(range(placed), 0);
  expect(drawn.every(({ x }, index) => index === 0 || x >= drawn[index - 1]!.x)).toBe(true);
  expect([drawn[0]!.x, drawn.at(-1)!.x].map(Math.round)).toEqual(
    [drawing.points[0]!, drawing.points.at(-1)!].map(({ x }) => Math.round(x - drawing.axis.start)),
  );
});

it('words of turns that lie close stand under each other, and where there is no room a line alone', () => {
  const view = { shared: parseTrendView('', '').shared, choice: DEFAULT_CHOICE };
  const turns = {
    name: 'arrivals',
    shapes: [2001, 2002, 2003, 2004, 2005].map((year) => ({
      is: 'turn' as const,
      at: dayOfYear(year) + 180,
      when: `March ${year}`,
      words: `March ${year}, by the author`,
    })),
  };
  const result = runTrend(data, view);
  for (const widthPx of [360, 900, 1400]) {
    const { shapes } = viewDrawing({ data, view, result, widthPx, bands: [], events: [], turns });
    const words = flat(shapes).filter((shape) => shape.is === 'text' && shape.role === 'turn') as TextShape[];
    const boxes = words.map(({ x, y, text, anchor }) => ({
      y,
      x: anchor === 'end' ? x - widthOf(text) : x,
      to: anchor === 'end' ? x : x + widthOf(text),
    }));
    for (const [index, one] of boxes.entries())
      for (const other of boxes.slice(index + 1))
        expect(one.y !== other.y || one.to <= other.x || other.to <= one.x).toBe(true);
    expect(words.length).toBeGreaterThan(1);
    expect(flat(shapes).filter((shape) => shape.is === 'path' && shape.role === 'turn')).toHaveLength(5);
  }
});

it('has an axis that holds every bar and line of which a part is in view', () => {
  const top = (search: string, choice: Partial<TrendChoice> = {}): number => {
    const values = roles(draw(choice, 900, search), 'value') as readonly TextShape[];
    return Math.max(...values.map(({ text }) => Number(text)));
  };
  expect(top('?from=2004-09-01&to=2005-02-01')).toBeGreaterThanOrEqual(50);
  expect(top('?from=2005-01-10&to=2005-01-20')).toBeGreaterThanOrEqual(50);
  expect(top('?from=2003-01-10&to=2003-01-20', { lines: ['ships'] })).toBeGreaterThanOrEqual(3);
});

it('words of turns stand over the plot, shortened to their dates where they would meet, and the plot is where it was before they came', () => {
  const view = { shared: parseTrendView('', '').shared, choice: DEFAULT_CHOICE };
  const result = runTrend(data, view);
  const wordsOf = (years: readonly number[]): readonly TextShape[] => {
    const at = (year: number) => ({ at: dayOfYear(year), when: String(year), words: `${year}, by the author` });
    const shapes = years.map((year) => ({ is: 'unsure' as const, ...at(year) }));
    const turns = { name: 'arrivals', shapes };
    const drawing = viewDrawing({ data, view, result, widthPx: 900, bands: [], events: [], turns });
    const without = viewDrawing({ data, view, result, widthPx: 900, bands: [], events: [] });
    expect(drawing.points.map(({ y }) => y)).toEqual(without.points.map(({ y }) => y));
    return flat(drawing.shapes).filter((shape) => shape.is === 'text' && shape.role === 'unsure') as TextShape[];
  };
  expect(wordsOf([2001, 2004]).map(({ text }) => text)).toEqual(['2001, by the author', '2004, by the author']);
  const tight = wordsOf([2001, 2002, 2003, 2004, 2005]);
  expect(tight.map(({ text }) => text)).toEqual(['2001', '2002', '2003', '2004', '2005']);
  expect(new Set(tight.map(({ y }) => y < 0))).toEqual(new Set([true]));
});

it('panels keep the number of each line, and so its colour', () => {
  const view = {
    shared: parseTrendView('', '').shared,
    choice: { ...DEFAULT_CHOICE, lines: ['arrivals', 'share', 'ships'] },
  };
  const panels = panelsOf(runTrend(data, view).lines, 'year', 'none', 'linear');
  expect(panels.map(({ members }) => members.map(({ tone }) => tone))).toEqual([[0, 2], [1]]);
});
