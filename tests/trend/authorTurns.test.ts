import { describe, expect, it } from 'vitest';
import type { SeriesInput } from '@/lib/model/record';
import { modelSays, turnNotes } from '@/lib/trend/authorTurns';
import { exportMetadata, exportPackage, exportSvg, exportTurns } from '@/lib/trend/exportFiles';
import { analyseTrend } from '@/lib/trend/inflections/analyseTrend';
import type { Inflection, TrendAnalysis } from '@/lib/trend/inflections/trendAnalysis';
import { runTrend } from '@/lib/trend/runTrend';
import type { AuthorTurn } from '@/lib/trend/trendLine';
import { turnSeries } from '@/lib/trend/turnSeries';
import { parseTrendView } from '@/lib/view/trendView';
import { makeSeries } from '@/tests/series/makeSeries';
import { makeTrend, run } from '@/tests/trend/makeTrend';

/** Up by 20 from 2010 on. */
const ROWS = Array.from({ length: 24 }, (_, index) => ({
  period: String(2000 + index),
  value: String(50 + (index % 3) + (index >= 10 ? 20 : 0)),
}));
const TURNS: NonNullable<SeriesInput['turns']> = [
  { at: '2017', status: 'rejected', reason: 'A guess of ours.' },
  { at: '2010-03', status: 'confirmed', reason: 'A law came into force.', events: ['law'], sources: ['ministry'] },
  { at: '1950', status: 'confirmed', reason: 'Before the first row.' },
];
const data = makeTrend({
  series: [makeSeries({ sources: ['ministry'], turns: TURNS }, ROWS)],
  events: [{ id: 'law', date: '2010-03', title: 'The law', significance: '5', added: '2026-03-04' }],
});
const exported = (search = '') => {
  const view = parseTrendView(search, '');
  const result = runTrend(data, view);
  const line = result.lines[0]!;
  const series = turnSeries(line, { bin: result.bin, scale: result.scale, picked: undefined });
  const analysis = analyseTrend(series.values, { periodsPerYear: 1, simulations: 39 });
  return { data, view, result, address: 'https://example.org/', found: { line, series, analysis } };
};

describe('what the author of a record says of turns', () => {
  it('is there for turns at which the line has a point, in order of time, in the bins of the view', () => {
    const [line] = run(data, {}).lines;
    expect(line!.turns.map(({ at, bins }) => [at, ...bins])).toEqual([
      ['2010-03', 2010, 2010],
      ['2017', 2017, 2017],
    ]);
    const decades = run(data, { bin: 'decade' }).lines[0]!.turns;
    expect(decades.map(({ bins }) => bins)).toEqual([
      [201, 201],
      [201, 201],
    ]);
  });

  it('is kept where a change means the same, and left out with a word where it does not', () => {
    for (const transform of ['none', 'index'] as const)
      expect(run(data, { transform }).lines[0]!.turns).toHaveLength(2);
    for (const transform of ['change', 'percent', 'cumulative'] as const) {
      const line = run(data, { transform }).lines[0]!;
      expect(line.turns).toEqual([]);
      expect(line.notes.join(' ')).toContain('is said of the values themselves');
    }
  });

  it('is not known of on a date in the past', () => {
    const dated = makeTrend({
      series: [
        makeSeries(
          { turns: TURNS },
          ROWS.map((row) => ({ ...row, published: String(Number(row.period) + 1) })),
        ),
      ],
    });
    const [line] = run(dated, {}, '?known=2020').lines;
    expect(line!.points.length).toBeGreaterThan(15);
    expect(line!.turns).toEqual([]);
  });

  it('near an end of what was tested is not told to be found nowhere', () => {
    const bins = Array.from({ length: 20 }, (_, index) => 2000 + index);
    const flat = analyseTrend(
      bins.map((year) => 50 + (year % 3)),
      { simulations: 19 },
    );
    const saysOf = (year: number): string => {
      const turn: AuthorTurn = {
        at: String(year),
        status: 'confirmed',
        reason: 'So.',
        bins: [year, year],
        events: [],
        sources: [],
      };
      return modelSays(turn, [turn], { bins, step: 1 }, flat).is;
    };
    expect([2002, 2003, 2004, 2016, 2017, 2030].map(saysOf)).toEqual([
      'near an end',
      'near an end',
      'not found',
      'not found',
      'near an end',
      'not tested',
    ]);
  });

  it('is told once for lines of one series, with its name where there are several', () => {
    const turn: AuthorTurn = {
      at: '2010-03',
      status: 'confirmed',
      reason: 'A law came into force.',
      bins: [2010, 2010],
      events: [],
      sources: [],
    };
    const words = 'Turn at March 2010, confirmed by the record’s author: A law came into force.';
    expect(turnNotes([{ title: 'Arrivals', turns: [turn] }]).map((note) => note.words)).toEqual([words]);
    const both = [
      { title: 'Arrivals: women', turns: [turn] },
      { title: 'Arrivals: men', turns: [turn] },
    ];
    expect(turnNotes(both).map((note) => note.words)).toEqual([`Arrivals: ${words}`]);
  });

  it('is in the picture, the metadata and the file of turns, with what the models say', async () => {
    const out = exported();
    expect(exportSvg(out)).toContain('Turn at March 2010, confirmed by the record’s author: A law came into force.');
    expect(JSON.parse(exportMetadata(out)).lines[0].turns[0]).toEqual({
      at: '2010-03',
      status: 'confirmed',
      reason: 'A law came into force.',
      events: ['law'],
      sources: [{ id: 'ministry', name: 'ministry' }],
    });
    const turns = JSON.parse(exportTurns(out)!);
    expect(turns.changes[0]).toMatchObject({ period: '2010', kind: 'step' });
    expect(turns.author.map(({ models }: { models: unknown }) => models)).toEqual([
      { say: 'found', period: '2010' },
      { say: 'not found' },
    ]);
    expect(turns.tested.values).toHaveLength(24);
    const zip = new TextDecoder().decode(await exportPackage(out));
    expect(zip).toContain('"path": "turns.json"');
    expect(exportTurns({ ...out, found: undefined })).toBeUndefined();
  });
});

describe('what the models say of a judged turn', () => {
  const bins = Array.from({ length: 20 }, (_, index) => 2000 + index);
  const series = { bins, step: 1 };
  const change = (index: number, interval: readonly [number, number]): Inflection =>
    ({ index, interval }) as unknown as Inflection;
  const analysis = (part: object): TrendAnalysis =>
    ({ changes: [], candidates: [], parts: [{ from: 0, to: 20 }], ...part }) as unknown as TrendAnalysis;
  const at = (first: number, last = first): AuthorTurn => ({ bins: [first, last] }) as unknown as AuthorTurn;

  it('is the change within one period, or the nearest of those whose interval holds it', () => {
    const both = analysis({ changes: [change(4, [3, 12]), change(10, [9, 12])] });
    expect(modelSays(at(2005), [], series, both)).toEqual({ is: 'found', change: 0 });
    expect(modelSays(at(2009), [], series, both)).toEqual({ is: 'found', change: 1 });
    expect(modelSays(at(2011), [], series, both)).toEqual({ is: 'found', change: 1 });
    expect(modelSays(at(2014), [], series, both)).toEqual({ is: 'not found' });
  });

  it('of a change that may lie anywhere is told to the nearest turn alone', () => {
    const wide = analysis({ changes: [change(10, [3, 18])] });
    const judged = [at(2004), at(2012)];
    expect(judged.map((turn) => modelSays(turn, judged, series, wide).is)).toEqual(['not found', 'found']);
    const narrow = analysis({ changes: [change(10, [8, 12])] });
    const both = [at(2008), at(2012)];
    expect(both.map((turn) => modelSays(turn, both, series, narrow).is)).toEqual(['found', 'found']);
    expect(modelSays(at(2008), [at(2008), at(2010)], series, narrow).is).toBe('found');
  });

  it('is a candidate, nothing, or that nothing was tested there', () => {
    const looked = analysis({ candidates: [{ index: 6 }] });
    expect(modelSays(at(2007), [], series, looked)).toEqual({ is: 'candidate' });
    expect(modelSays(at(2009), [], series, looked)).toEqual({ is: 'not found' });
    expect(modelSays(at(1990), [], series, looked)).toEqual({ is: 'not tested' });
    const refused = analysis({
      parts: [
        { from: 0, to: 8, refused: 'too few' },
        { from: 8, to: 20 },
      ],
    });
    expect(modelSays(at(2003), [], series, refused)).toEqual({ is: 'not tested' });
  });
});
