import type { Inflection, TrendAnalysis } from '@/lib/trend/inflections/trendAnalysis';
import { binRange, binWords } from '@/lib/trend/periods';
import type { LineOverlay } from '@/lib/trend/placeOverlay';
import type { TurnSeries } from '@/lib/trend/turnSeries';
import type { Bin } from '@/lib/view/trendView';

type Overlaid = LineOverlay['shapes'][number];
type Indexed = { readonly index: number; readonly value: number };

/** "2009", "2009 (2008 to 2010)". */
export function placeWords(
  { index, interval: [first, last] }: Pick<Inflection, 'index' | 'interval'>,
  { bins }: TurnSeries,
  bin: Bin,
): string {
  const words = (at: number): string => binWords(bins[Math.max(0, Math.min(bins.length - 1, at))] ?? 0, bin);
  return first === last ? words(index) : `${words(index)} (${words(first)} to ${words(last)})`;
}

/** What was found, on the chart: doubt about the place, the place, and where they are straight in it, the lines fitted before and after and the old one gone on. */
export function turnOverlay(analysis: TrendAnalysis, series: TurnSeries, bin: Bin): LineOverlay {
  const { bins, name, isDrawnAsTested } = series;
  const rangeAt = (index: number) =>
    binRange(bins[Math.max(0, Math.min(bins.length - 1, Math.round(index)))] ?? 0, bin);
  const middle = (index: number): number => {
    const { from, to } = rangeAt(index);
    return (from + to) / 2;
  };
  const path = (points: readonly Indexed[]) => points.map(({ index, value }) => [middle(index), value] as const);
  const found = analysis.changes.flatMap((change): readonly Overlaid[] => {
    const isStep = change.kind !== 'bend';
    return [
      { is: 'doubt', from: rangeAt(change.interval[0]).from, to: rangeAt(change.interval[1]).to },
      {
        is: 'turn',
        at: isStep ? rangeAt(change.index).from : middle(change.index),
        words: binWords(bins[change.index] ?? 0, bin),
      },
      ...(isDrawnAsTested ? [{ is: 'continuation', points: path(change.continuation) } as const] : []),
    ];
  });
  const fits =
    analysis.changes.length === 0 || !isDrawnAsTested
      ? []
      : analysis.parts.flatMap(({ fit }) =>
          fit.map(({ from, to }): Overlaid => ({ is: 'fit', points: path([from, to]) })),
        );
  return {
    name,
    shapes: [...found.filter(({ is }) => is === 'doubt'), ...fits, ...found.filter(({ is }) => is !== 'doubt')],
  };
}
