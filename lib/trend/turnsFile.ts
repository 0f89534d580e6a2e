import { type ModelSays, modelSays } from '@/lib/trend/authorTurns';
import type { Inflection, TrendAnalysis } from '@/lib/trend/inflections/trendAnalysis';
import { BIN_WORDS, binText } from '@/lib/trend/periods';
import type { TrendData } from '@/lib/trend/trendData';
import type { TrendLine } from '@/lib/trend/trendLine';
import type { TurnSeries } from '@/lib/trend/turnSeries';
import type { Bin } from '@/lib/view/trendView';

/** What was found of a line: the line, what of it was tested, the answer. */
export interface FoundTurns {
  readonly line: TrendLine;
  readonly series: TurnSeries;
  readonly analysis: TrendAnalysis;
}

/** All of an analysis for machines, no digit left out: the same series gives the same on every machine to the last few bits. Periods are EDTF. */
export function turnsFile(
  { title, version }: Pick<TrendData, 'title' | 'version'>,
  { line, series, analysis }: FoundTurns,
  bin: Bin,
  address: string,
) {
  const { n, seed, simulations, verdict, changes, candidates, parts, assumptions } = analysis;
  const period = (index: number): string | null => {
    const number = series.bins[index];
    return number === undefined ? null : binText(number, bin);
  };
  const change = ({ index, interval, continuation, ...rest }: Inflection) => ({
    period: period(index),
    interval: interval.map(period),
    ...rest,
    continuation: continuation.map(({ index: at, value }) => ({ period: period(at), value })),
  });
  return {
    record: title,
    line: line.name,
    title: line.title,
    unit: line.unit,
    software: `Tidemark ${version}`,
    address,
    tested: {
      period: BIN_WORDS[bin].one,
      periodsEach: series.step,
      scale: series.scale,
      n,
      seed,
      simulations,
      values: series.values.map((value, index) => ({ period: period(index), value })),
      leftOut: series.leftOut,
    },
    verdict,
    changes: changes.map(change),
    candidates: candidates.map(({ index, ...rest }) => ({ period: period(index), ...rest })),
    author: line.turns.map((turn) => ({
      at: turn.at,
      status: turn.status,
      reason: turn.reason,
      events: turn.events,
      sources: turn.sources,
      models: saidOf(modelSays(turn, line.turns, series, analysis), changes, period),
    })),
    parts: parts.map(({ from, to, n: count, refused, leading, season, spikes, noise, power, models, fit }) => ({
      from: period(from),
      to: period(to - 1),
      n: count,
      refused: refused ?? null,
      leading: leading ?? null,
      season: season ?? null,
      spikesDrawnIn: spikes.map(period),
      noise: noise ?? null,
      halvingSeen: power?.halving ?? null,
      models: models.map(({ changes: places, ...row }) => ({ ...row, changes: places.map(period) })),
      fit: fit.map((segment) =>
        [segment.from, segment.to].map(({ index, value }) => ({ period: period(index), value })),
      ),
    })),
    assumptions,
  };
}

const saidOf = (
  says: ModelSays,
  changes: readonly Inflection[],
  period: (index: number) => string | null,
): { readonly say: ModelSays['is']; readonly period?: string | null } =>
  says.is === 'found' ? { say: 'found', period: period(changes[says.change]!.index) } : { say: says.is };
