import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { randomFrom } from '@/lib/base/random';
import { modelSays } from '@/lib/trend/authorTurns';
import { analyseTrend } from '@/lib/trend/inflections/analyseTrend';
import { FAMILIES, STEPS } from '@/lib/trend/inflections/changeModel';
import { fitModel } from '@/lib/trend/inflections/criterion';
import { prepareSeries } from '@/lib/trend/inflections/prepare';
import { changeP } from '@/lib/trend/inflections/significance';
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
let panels: Readonly<Record<'level' | 'log', Panel>>;

beforeAll(async () => {
  const { file, columns } = trendFile(await shippedRecord(), '0.0.0');
  const data = readTrendFile(file, columns);
  const ask = (search: string): Panel => {
    const result = runTrend(data, parseTrendView(search, ''));
    const series = turnSeries(result.lines[0]!, { bin: result.bin, scale: result.scale, picked: undefined });
    const { breaks, scale, periodsPerYear } = series;
    return { result, series, analysis: analyseTrend(series.values, { breaks, scale, periodsPerYear }) };
  };
  panels = { level: ask('?lines=arrivals'), log: ask('?lines=arrivals&scale=log') };
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
    expect(panels.level.series.values).toEqual(values);
    expect(panels.level.series.bins[0]).toBe(FIRST);
    expect(told).toContain(values.map((value) => value.toLocaleString('en')).join(' · '));
    const [before, after] = [mean(values.slice(0, 18)), mean(values.slice(18))];
    expect(told).toContain(`${Math.round(before).toLocaleString('en')} people a year from 2002 to 2019`);
    expect(told).toContain(`${Math.round(after)} from 2020 to 2025`);
    expect(told).toContain(`a fall by ${perCent(1 - after / before)}`);
  });

  for (const scale of ['level', 'log'] as const)
    it(`have the same models in the same order on the ${scale} scale, to the hundredth`, () => {
      const hand = handRows(modelsByHand(scale === 'log' ? logs : values));
      expect([...panelRows(panels[scale])].sort()).toEqual([...hand].sort());
      for (const line of hand) expect(told).toContain(line);
    });

  it('turn nowhere that the panel would report, and where it looked is told', () => {
    for (const scale of ['level', 'log'] as const) {
      const { analysis } = panels[scale];
      expect(verdictWords(analysis)).toBe('No change was detected. That is no proof that nothing changed.');
      expect(analysis.parts[0]!.spikes).toEqual([]);
    }
    const looked = (scale: 'level' | 'log'): string =>
      panels[scale].analysis.candidates.map(({ index, kind, models }) => `${kind} ${FIRST + index} (${models})`).join();
    expect(looked('level')).toBe('bend 2008 (joinpoint)');
    expect(looked('log')).toBe('step 2020 (steps)');
  });

  it('have the chances that the document gives, by noise of its own and by the record’s', () => {
    const level = prepareSeries(values).values;
    const log = prepareSeries(logs).values;
    const bend = fitModel(level, FAMILIES.find(({ name }) => name === 'joinpoint')!, [{ index: 6, kind: 'bend' }]);
    const step = fitModel(log, STEPS, [{ index: 18, kind: 'step' }]);
    const shuffled = (of: Float64Array, model: typeof bend): string =>
      hundredth(changeP(of, model, model.changes[0]!, 999, randomFrom(1)));
    expect([memoryWithout(values, 'bend'), memoryWithout(logs, 'step')]).toEqual([0.8, 0.9]);
    expect(told).toContain(
      `| bend 2008, level | ${shuffled(level, bend)} | ${hundredth(chanceByHand(values, 'bend', 0.8))} with 0.8, ${hundredth(chanceByHand(values, 'bend', 0.9))} with 0.9 |`,
    );
    expect(told).toContain(
      `| step 2020, log | ${shuffled(log, step)} | ${chanceByHand(logs, 'step', 0.9).toFixed(3)} with 0.9 |`,
    );
  });

  it('had the power that the document gives', () => {
    const panel = (scale: 'level' | 'log'): string => {
      const { seen, tries, halving } = panels[scale].analysis.parts[0]!.power!;
      return `${perCent(halving)}, ${seen} of ${tries}`;
    };
    expect(told).toContain(`| level | ${panel('level')} | ${perCent(powerByHand(values, mean(values) / 2, 'bend'))} |`);
    expect(told).toContain(`| log | ${panel('log')} | ${perCent(powerByHand(logs, Math.log(2), 'step'))} |`);
  });

  it('have two turns that the author confirms, which no model reports', () => {
    const { result, series, analysis } = panels.level;
    const { turns } = result.lines[0]!;
    const says = (panel: Panel): readonly string[] =>
      turns.map((turn) => `${turn.at} ${turn.status}: ${modelSays(turn, turns, series, panel.analysis).is}`);
    expect(analysis.changes).toEqual([]);
    expect(says(panels.level)).toEqual(['2012 confirmed: not found', '2020 confirmed: not found']);
    expect(says(panels.log)).toEqual(['2012 confirmed: not found', '2020 confirmed: candidate']);
  });
});
