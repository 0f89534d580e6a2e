import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { randomFrom } from '@/lib/base/random';
import { modelSays } from '@/lib/trend/authorTurns';
import { analyseTrend } from '@/lib/trend/inflections/analyseTrend';
import { type Change, FAMILIES, type Family, STEPS } from '@/lib/trend/inflections/changeModel';
import { fitModel } from '@/lib/trend/inflections/criterion';
import { prepareSeries } from '@/lib/trend/inflections/prepare';
import { alike, type Weighed } from '@/lib/trend/inflections/regression';
import { SCALES } from '@/lib/trend/inflections/scales';
import { changeP } from '@/lib/trend/inflections/significance';
import { testSample } from '@/lib/trend/inflections/testSample';
import type { TrendAnalysis } from '@/lib/trend/inflections/trendAnalysis';
import { runTrend, type TrendResult } from '@/lib/trend/runTrend';
import { readTrendFile } from '@/lib/trend/trendData';
import { trendFile } from '@/lib/trend/trendFile';
import { type TurnSeries, turnSeries } from '@/lib/trend/turnSeries';
import { verdictWords } from '@/lib/trend/turnWords';
import { parseTrendView } from '@/lib/view/trendView';
import { shippedRecord } from '@/tests/record/shippedRecord';
import {
  arrivalsByYear,
  chanceByHand,
  type HandModel,
  memoryWithout,
  modelsByHand,
  powerByHand,
} from '@/tests/trend/arrivalsByHand';

/* docs/trends-arrivals.md holds what the panel says of arrivals against a second route. Every figure in it that comes of code is worked out here anew. */

const told = readFileSync('docs/trends-arrivals.md', 'utf8').replace(/\s+/g, ' ');
const FIRST = 2002;
const byYear = arrivalsByYear();
const values = [...byYear.values()];
const logs = values.map(Math.log);
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

interface Panel {
  readonly result: TrendResult;
  readonly series: TurnSeries;
  readonly analysis: TrendAnalysis;
}
let panels: Readonly<Record<'count' | 'log', Panel>>;

beforeAll(async () => {
  const { file, columns } = trendFile(await shippedRecord(), '0.0.0');
  const data = readTrendFile(file, columns);
  const ask = (search: string): Panel => {
    const result = runTrend(data, parseTrendView(search, ''));
    const series = turnSeries(result.lines[0]!, { bin: result.bin, scale: result.scale, picked: undefined });
    const { breaks, scale, periodsPerYear } = series;
    return { result, series, analysis: analyseTrend(series.values, { breaks, scale, periodsPerYear }) };
  };
  panels = { count: ask('?lines=arrivals'), log: ask('?lines=arrivals&scale=log') };
});

const yearsOf = (indices: readonly number[]): string => indices.map((index) => FIRST + index).join(', ') || 'none';
/** A row of the table of models, as the document has it. */
const row = (model: string, changes: readonly number[], memory: number, excess: number): string =>
  `| ${model} | ${yearsOf(changes)} | ${memory} | ${excess.toFixed(2)} |`;

function handRows(models: readonly HandModel[]): readonly string[] {
  const least = Math.min(...models.map(({ criterion }) => criterion));
  return models
    .filter(({ family }) => family !== 'bends and steps')
    .map(({ family, changes, memory, criterion }) =>
      row(
        family,
        changes.map(({ at }) => at),
        memory,
        criterion - least,
      ),
    );
}

/** Of the panel, the rows that the second route goes through as well. */
const panelRows = ({ analysis }: Panel): readonly string[] =>
  analysis.parts[0]!.models.filter(({ model, changes }) => model !== 'bends and steps' && changes.length <= 2).map(
    ({ model, changes, memory, excess }) => row(model, changes, memory, excess),
  );

const hundredth = (share: number): string => share.toFixed(2);
const perCent = (share: number): string => `${Math.round(100 * share)} %`;

describe('arrivals in South Korea, 2002 to 2025, checked by hand', () => {
  it('are the same numbers by both routes, and those of the document', () => {
    expect([...byYear.keys()]).toEqual(Array.from({ length: 24 }, (_, index) => FIRST + index));
    expect(panels.count.series.values).toEqual(values);
    expect(panels.count.series.bins[0]).toBe(FIRST);
    expect(told).toContain(values.map((value) => value.toLocaleString('en')).join(' · '));
    const [before, after] = [mean(values.slice(0, 18)), mean(values.slice(18))];
    expect(told).toContain(`${Math.round(before).toLocaleString('en')} people a year from 2002 to 2019`);
    expect(told).toContain(`${Math.round(after)} from 2020 to 2025`);
    expect(told).toContain(`a fall by ${perCent(1 - after / before)}`);
    const stride = (year: number): string => Math.abs(byYear.get(year)! - byYear.get(year - 1)!).toLocaleString('en');
    expect(told).toContain(
      `from 2011 to 2012 arrivals fell by ${stride(2012)} and from 2003 to 2004 they rose by ${stride(2004)}`,
    );
    expect(told).toContain(`2020 brought a fall by ${stride(2020)}`);
  });

  for (const scale of ['count', 'log'] as const)
    it(`have the same models in the same order on the ${scale} scale, to the hundredth`, () => {
      const hand = handRows(scale === 'log' ? modelsByHand(logs, 'even') : modelsByHand(values, 'counts'));
      expect([...panelRows(panels[scale])].sort()).toEqual([...hand].sort());
      for (const line of hand) expect(told).toContain(line);
    });

  it('have another best single change in the third family by each route, which neither comes near to reporting', () => {
    const [, hand] = modelsByHand(values, 'counts').filter(({ family }) => family === 'bends and steps');
    expect(hand!.changes).toEqual([{ at: 6, kind: 'bend' }]);
    const rows = panels.count.analysis.parts[0]!.models.filter(({ model }) => model === 'bends and steps');
    expect(rows.map(({ changes }) => yearsOf(changes)).slice(0, 2)).toEqual(['none', '2020']);
    expect(rows[1]!.excess).toBeGreaterThan(8);
  });

  it('turn nowhere that the panel would report, and where it looked is told', () => {
    for (const scale of ['count', 'log'] as const) {
      const { analysis } = panels[scale];
      expect(verdictWords(analysis)).toBe('No change was detected. That is no proof that nothing changed.');
      expect(analysis.parts[0]!.spikes).toEqual([]);
    }
    const looked = ({ candidates }: TrendAnalysis): string =>
      candidates.map(({ index, kind, models }) => `${kind} ${FIRST + index} (${models})`).join();
    expect(panels.count.series.scale).toBe('count');
    expect(looked(panels.count.analysis)).toBe('');
    expect(looked(panels.log.analysis)).toBe('step 2020 (steps)');
    // What the document says of plain values, beside.
    expect(looked(analyseTrend(values))).toBe('bend 2008 (joinpoint)');
  });

  it('have the chances that the document gives, by noise of its own and by the record’s', () => {
    const counts = testSample(Float64Array.from(values, SCALES.count.forward), SCALES.count);
    const log = alike(prepareSeries(logs).values);
    const plain = alike(prepareSeries(values).values);
    const joinpoint = FAMILIES.find(({ name }) => name === 'joinpoint')!;
    const shuffled = (of: Weighed, family: Family, change: Change): string =>
      hundredth(changeP(of, fitModel(of, family, [change]), change, 999, randomFrom(1)));
    const bend: Change = { index: 6, kind: 'bend' };
    const step: Change = { index: 18, kind: 'step' };
    const byHand = (kind: 'bend' | 'step', memory: number): string =>
      `${hundredth(chanceByHand(values, kind, memory, 'counts'))} with ${memory}`;
    expect([memoryWithout(values, 'bend', 'counts'), memoryWithout(values, 'step', 'counts')]).toEqual([0.85, 0.9]);
    expect(memoryWithout(logs, 'step', 'even')).toBe(0.9);
    expect(told).toContain(
      `| bend 2008, count | ${shuffled(counts, joinpoint, bend)} | ${byHand('bend', 0.85)}, ${byHand('bend', 0.9)} |`,
    );
    expect(told).toContain(`| step 2020, count | ${shuffled(counts, STEPS, step)} | ${byHand('step', 0.9)} |`);
    expect(told).toContain(
      `| step 2020, log | ${shuffled(log, STEPS, step)} | ${chanceByHand(logs, 'step', 0.9, 'even').toFixed(3)} with 0.9 |`,
    );
    expect(told).toContain(`that bend would lead, with a p of ${shuffled(plain, joinpoint, bend)}`);
  });

  it('had the power that the document gives', () => {
    const panel = (scale: 'count' | 'log'): string => {
      const { seen, tries, halving } = panels[scale].analysis.parts[0]!.power!;
      return `${perCent(halving)}, ${seen} of ${tries}`;
    };
    const level = mean(values);
    const counts = powerByHand(values, [level, level / 2], 'step', 'counts');
    expect(told).toContain(`| count | ${panel('count')} | ${perCent(counts)} |`);
    expect(told).toContain(
      `| log | ${panel('log')} | ${perCent(powerByHand(logs, [Math.log(2), 0], 'step', 'even'))} |`,
    );
  });

  it('have two turns that the author confirms, which no model reports', () => {
    const { result, series, analysis } = panels.count;
    const { turns } = result.lines[0]!;
    const says = (panel: Panel): readonly string[] =>
      turns.map((turn) => `${turn.at} ${turn.status}: ${modelSays(turn, turns, series, panel.analysis).is}`);
    expect(analysis.changes).toEqual([]);
    expect(says(panels.count)).toEqual(['2012 confirmed: not found', '2020 confirmed: not found']);
    expect(says(panels.log)).toEqual(['2012 confirmed: not found', '2020 confirmed: candidate']);
  });
});
