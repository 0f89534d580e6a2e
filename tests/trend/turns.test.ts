import { describe, expect, it } from 'vitest';
import { dayOfYear } from '@/lib/time/day';
import { analyseTrend } from '@/lib/trend/inflections/analyseTrend';
import type { Inflection, TrendAnalysis } from '@/lib/trend/inflections/trendAnalysis';
import { testedLine } from '@/lib/trend/testedLine';
import { transformLine } from '@/lib/trend/transform';
import type { AuthorTurn, TrendLine, TrendPoint } from '@/lib/trend/trendLine';
import { placeWords, turnOverlay } from '@/lib/trend/turnOverlay';
import { isTestable, turnSeries } from '@/lib/trend/turnSeries';
import { baseRateWords, changeWords, pWords, regimeWords, verdictWords } from '@/lib/trend/turnWords';

const point = (bin: number, value: number | undefined, more: Partial<TrendPoint> = {}): TrendPoint => ({
  bin,
  ...(value === undefined ? {} : { value }),
  state: 'whole',
  segment: 0,
  older: [],
  ...more,
});
const line = (points: readonly TrendPoint[]): TrendLine => ({
  name: 'arrivals',
  title: 'Arrivals',
  unit: 'people',
  kind: 'count',
  points,
  breaks: [],
  turns: [],
  notes: [],
  sources: [],
});
const setting = { bin: 'year', scale: 'linear', picked: undefined } as const;
const series = turnSeries(line([2001, 2002, 2003, 2004].map((bin) => point(bin, bin - 2000))), setting);

const change: Inflection = {
  index: 2,
  interval: [1, 3],
  kind: 'step',
  models: ['steps'],
  verdict: 'agreed',
  p: 0.0123,
  before: { level: 12.345 },
  after: { level: 5, slope: { value: -1.5, low: -2, high: -1 } },
  jump: -7.5,
  continuation: [
    { index: 2, value: 12 },
    { index: 3, value: 12 },
  ],
};
const analysis: TrendAnalysis = {
  n: 4,
  seed: 1,
  simulations: 199,
  verdict: 'agreed',
  changes: [change],
  candidates: [],
  parts: [
    {
      from: 0,
      to: 4,
      n: 4,
      spikes: [],
      changes: [change],
      candidates: [],
      models: [],
      fit: [{ from: { index: 0, value: 12 }, to: { index: 1, value: 12 } }],
    },
  ],
  assumptions: [],
};

describe('what the models are given', () => {
  it('is every whole value; what is partial is left out and counted', () => {
    const { values, leftOut } = turnSeries(
      line([point(2001, 5), point(2002, 6, { state: 'provisional' }), point(2003, 7, { state: 'partial' })]),
      setting,
    );
    expect(values).toEqual([5, 6]);
    expect(leftOut).toBe(1);
  });

  it('breaks at a declared break and at a gap', () => {
    const points = [
      point(2001, 1),
      point(2002, 2, { segment: 1 }),
      point(2003, undefined, { segment: 1 }),
      point(2004, 4, { segment: 1 }),
    ];
    expect(turnSeries(line(points), setting).breaks).toEqual([1, 2]);
  });

  it('is what lies in a picked window', () => {
    const picked = { from: dayOfYear(2002), to: dayOfYear(2004), words: '' };
    expect(
      turnSeries(line([2001, 2002, 2003, 2004].map((bin) => point(bin, bin))), { ...setting, picked }).bins,
    ).toEqual([2002, 2003]);
  });

  it('is the values that a rolling mean is made of, and any other line as it is drawn', () => {
    const [drawn, plain] = [line([point(2001, 1.5)]), line([point(2001, 1)])];
    const result = { lines: [{ ...drawn, name: 'rating', kind: 'ordinal' as const }, drawn], plain: [plain] };
    expect(testedLine(result, { transform: 'rolling' })).toBe(plain);
    expect(testedLine(result, { transform: 'change' })).toBe(drawn);
    expect(testedLine(result, { transform: 'none', turns: 'rating' })).toBe(drawn);
    expect(testedLine({ lines: [], plain: [plain] }, { transform: 'rolling' })).toBeUndefined();
  });

  it('is the logarithm where the picture is logarithmic', () => {
    const log = turnSeries(line([point(2001, 10)]), { ...setting, scale: 'log' });
    expect(log.scale).toBe('log');
  });

  it('is a count where things were counted one by one, by kind, unit and values', () => {
    const counts = line([0, 3, 11].map((value, index) => point(2001 + index, value)));
    const scaleOf = (change: Partial<TrendLine>, scale: 'linear' | 'log' = 'linear') =>
      turnSeries({ ...counts, ...change }, { ...setting, scale }).scale;
    expect(scaleOf({})).toBe('count');
    expect(scaleOf({ kind: 'events', unit: 'events' })).toBe('count');
    for (const kind of ['rate', 'stock'] as const) expect(scaleOf({ kind })).toBe('level');
    for (const unit of ['thousand people', 'per cent', '% of all', 'US dollars', 'people per state', 'tonnes', '€'])
      expect(scaleOf({ unit })).toBe('level');
    for (const value of [1.5, -1, 2 ** 53])
      expect(scaleOf({ points: [...counts.points, point(2004, value)] })).toBe('level');
    // What is in no test does not matter.
    expect(scaleOf({ points: [...counts.points, point(2004, 1.5, { state: 'partial' })] })).toBe('count');
    const above = { points: counts.points.slice(1) };
    expect(scaleOf(above, 'log')).toBe('log');
    expect(scaleOf({}, 'log')).toBe('count');
  });

  it('is no count once it is worked out of counts, however whole its values are', () => {
    const doubled = line([10, 20, 40, 60].map((value, index) => point(2001 + index, value)));
    const made = { bin: 'year', base: 2001, per: line(doubled.points), rolling: 1 } as const;
    for (const transform of ['change', 'percent', 'index', 'per', 'rolling'] as const) {
      const { line: transformed } = transformLine(doubled, { ...made, transform }) as { line: TrendLine };
      expect(turnSeries(transformed, setting).scale, transform).toBe('level');
    }
    const { line: same } = transformLine(doubled, { ...made, transform: 'none' }) as { line: TrendLine };
    expect(turnSeries(same, setting).scale).toBe('count');
  });

  it('is never a rating nor estimates', () => {
    expect(isTestable({ kind: 'ordinal' })).toBe(false);
    expect(isTestable({ kind: 'estimates' })).toBe(false);
    expect(isTestable({ kind: 'events' })).toBe(true);
  });

  it('is never a running total, and the line says why', () => {
    const total = transformLine(line([point(2001, 5), point(2002, 6)]), {
      bin: 'year',
      transform: 'cumulative',
      base: undefined,
      per: undefined,
      rolling: 3,
    });
    if (!total.ok) throw new Error(total.why);
    expect(isTestable(total.line)).toBe(false);
    expect(total.line.notes.join(' ')).toContain('a running total keeps every chance of the past');
  });
});

describe('what was found', () => {
  it('stands on the chart: doubt, the lines fitted, the old one gone on, the place', () => {
    const overlay = turnOverlay(analysis, series, 'year', []);
    expect(overlay.shapes.map(({ is }) => is)).toEqual(['doubt', 'fit', 'turn', 'continuation']);
    expect(overlay.shapes[0]).toEqual({ is: 'doubt', from: dayOfYear(2002), to: dayOfYear(2005) });
    expect(overlay.shapes[2]).toEqual({ is: 'turn', at: dayOfYear(2003), when: '2003', words: '2003' });
  });

  it('has beside it, dashed and in order of time, what the author confirms and what is not sure, each place once', () => {
    const turn = { reason: 'So.', events: [], sources: [] };
    const judged: readonly AuthorTurn[] = [
      { ...turn, at: '2001', status: 'confirmed', bins: [2001, 2001] },
      { ...turn, at: '2002', status: 'rejected', bins: [2002, 2002] },
      { ...turn, at: '2003', status: 'confirmed', bins: [2003, 2003] },
      { ...turn, at: '2005', status: 'confirmed', bins: [2005, 2005] },
    ];
    const index = series.bins.indexOf(2004);
    const candidates: TrendAnalysis['candidates'] = [
      { index, kind: 'step', models: ['steps'], verdict: 'model-dependent' },
    ];
    const { shapes } = turnOverlay({ ...analysis, candidates }, series, 'year', judged);
    expect(shapes.flatMap((shape) => ('words' in shape ? [[shape.is, shape.words]] : []))).toEqual([
      ['unsure', '2001, by the author'],
      ['turn', '2003'],
      ['unsure', '2004, not sure'],
      ['unsure', '2005, by the author'],
    ]);
  });

  it('is nothing on the chart where nothing was found', () => {
    expect(turnOverlay({ ...analysis, changes: [] }, series, 'year', []).shapes).toEqual([]);
  });

  it('is said in words, with its interval and its unit', () => {
    expect(placeWords(change, series, 'year')).toBe('2003 (2002 to 2004)');
    expect(changeWords(change, series)).toBe('the level falls by about 7.5');
    expect(changeWords({ kind: 'step', jump: -50, after: { level: 50 } }, { scale: 'log' })).toBe(
      'the level falls by about 50 %',
    );
    expect(changeWords({ kind: 'bend', jump: 0, after: { level: 5 } }, series)).toBe('the slope changes');
    expect(regimeWords(change.before, { unit: 'people' }, series, 'year')).toBe('about 12.3 people');
    expect(regimeWords({ level: 94.4 }, { unit: '1990 = 100' }, series, 'year')).toBe('about 94.4 (1990 = 100)');
    expect(regimeWords({ level: 1.0004 }, { unit: 'events' }, series, 'year')).toBe('about 1 event');
    expect(regimeWords(change.after, { unit: 'people' }, series, 'year')).toBe(
      'about 5 people, −1.5 a year (−2 to −1)',
    );
    const low = { level: -0.144, slope: { value: 2, low: 1, high: 3 } };
    expect(regimeWords(low, { unit: 'people' }, series, 'year')).toBe('about 0 people, +2 a year (+1 to +3)');
    expect(regimeWords(low, { unit: 'people' }, { scale: 'level', step: 1 }, 'year')).toMatch(/about [-−]0.144 people/);
    expect(pWords(0.0123)).toBe('p 0.012');
    expect(pWords(0.01)).toBe('p 0.01');
    expect(pWords(1 / 200)).toBe('p ≤ 0.005');
  });

  it('is in the unit of the line on a log scale too, in words and on the chart', () => {
    const values = Array.from(
      { length: 24 },
      (_, index) => (index < 12 ? 1000 : 200) * (1 + (((index % 12) * 5) % 12) / 100),
    );
    const log = turnSeries(line(values.map((value, index) => point(2000 + index, value))), {
      ...setting,
      scale: 'log',
    });
    const found = analyseTrend(log.values, { scale: 'log', simulations: 39 });
    const [step] = found.changes;
    expect(changeWords(step!, log)).toBe('the level falls by about 80 %');
    expect(regimeWords(step!.before, { unit: 'people' }, log, 'year')).toBe('about 1,050 people');
    expect(regimeWords(step!.after, { unit: 'people' }, log, 'year')).toBe('about 211 people');
    const fits = turnOverlay(found, log, 'year', []).shapes.flatMap((shape) => ('points' in shape ? shape.points : []));
    for (const [, value] of fits) expect(Math.round(value / 10)).toBeOneOf([105, 21]);
  });

  it('has no fitted line on a log scale that values of 0 keep out of the test', () => {
    const log = turnSeries(line([2001, 2002, 2003, 2004].map((bin) => point(bin, bin - 2001))), {
      ...setting,
      scale: 'log',
    });
    expect(log.scale).toBe('count');
    expect(turnOverlay(analysis, log, 'year', []).shapes.map(({ is }) => is)).toEqual(['doubt', 'turn']);
    expect(turnOverlay(analysis, series, 'year', []).shapes.map(({ is }) => is)).toEqual([
      'doubt',
      'fit',
      'turn',
      'continuation',
    ]);
  });

  it('is summed up without more certainty than there is', () => {
    expect(verdictWords(analysis)).toBe('1 change: 1 agreed by two models.');
    expect(verdictWords({ ...analysis, changes: [{ ...change, verdict: 'model-dependent' }] })).toBe(
      '1 change: 1 that depends on the model.',
    );
    expect(verdictWords({ ...analysis, changes: [] })).toBe(
      'No change was detected. That is no proof that nothing changed.',
    );
    expect(verdictWords({ ...analysis, changes: [], parts: [{ ...analysis.parts[0]!, refused: 'too short' }] })).toBe(
      'Nothing was tested.',
    );
  });

  it('comes with how often an event is near by chance', () => {
    expect(baseRateWords({ near: 15, periods: 24, share: 0.625 }, 'year')).toBe(
      'A year taken at random has such an event within one year 63 % of the time here (15 of 24 years).',
    );
  });
});
