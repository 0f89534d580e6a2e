import { clampIndex } from '@/lib/base/clampIndex';
import type { Inflection, TrendAnalysis } from '@/lib/trend/inflections/trendAnalysis';
import { binRange, binWords } from '@/lib/trend/periods';
import type { LineOverlay } from '@/lib/trend/placeOverlay';
import type { AuthorTurn } from '@/lib/trend/trendLine';
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
  const words = (at: number): string => binWords(bins[clampIndex(at, bins.length)] ?? 0, bin);
  return first === last ? words(index) : `${words(index)} (${words(first)} to ${words(last)})`;
}

/**
 * What was found, on the chart: doubt about the place, the place, and where they are straight in it, the lines fitted before and after and the old one gone
 * on. Dashed, what no model reports: turns that the author confirms, and candidates.
 */
export function turnOverlay(
  analysis: TrendAnalysis,
  series: TurnSeries,
  bin: Bin,
  judged: readonly AuthorTurn[],
): LineOverlay {
  const { bins, name, isDrawnAsTested } = series;
  const rangeAt = (index: number) => binRange(bins[clampIndex(Math.round(index), bins.length)] ?? 0, bin);
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
        when: binWords(bins[change.index] ?? 0, bin),
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
  const unsure = unsureTurns(analysis, bins, judged).map(([at, what]): Overlaid => {
    const when = binWords(at, bin);
    return { is: 'unsure', at: binRange(at, bin).from, when, words: `${when}, ${what}` };
  });
  const places = [...found, ...unsure].filter((shape) => 'at' in shape).sort((one, other) => one.at - other.at);
  const doubts = found.filter(({ is }) => is === 'doubt');
  const goneOn = found.filter(({ is }) => is === 'continuation');
  return { name, shapes: [...doubts, ...fits, ...places, ...goneOn] };
}

/** Bins of turns that no model reports, each once, and who has them. */
function unsureTurns(
  { changes, candidates }: TrendAnalysis,
  bins: readonly number[],
  judged: readonly AuthorTurn[],
): readonly (readonly [bin: number, what: string])[] {
  const told = new Set(changes.map(({ index }) => bins[index]));
  return [
    ...judged
      .filter(({ status }) => status === 'confirmed')
      .map(({ bins: [first] }) => [first, 'by the author'] as const),
    ...candidates.flatMap(({ index }) => (bins[index] === undefined ? [] : [[bins[index], 'not sure'] as const])),
  ].filter(([at]) => !told.has(at) && told.add(at));
}
