import { dayWords, endWords } from '@/lib/layout/sceneWords';
import { binRange } from '@/lib/trend/periods';
import type { TrendResult } from '@/lib/trend/runTrend';
import type { TimeWindow } from '@/lib/view/window';

/** What is said in place of a plot without a point, in two lines: a narrow one has no room for one. Undefined where a point is in view, or no line is drawn. */
export function emptyWindow(
  { lines, bin }: Pick<TrendResult, 'lines' | 'bin'>,
  window: TimeWindow,
): readonly [what: string, where: string] | undefined {
  const isSeen = lines.some(({ points }) =>
    points.some(({ bin: number, value, low, high }) => {
      const { from, to } = binRange(number, bin);
      return (value ?? low ?? high) !== undefined && from < window.to && to > window.from;
    }),
  );
  if (isSeen || lines.length === 0) return undefined;
  const [first, last] = [dayWords(window.from, window), endWords(window)];
  return [
    `Nothing of ${lines.length === 1 ? 'this line' : 'these lines'} lies`,
    first === last ? `in ${first}` : `between ${first} and ${last}`,
  ];
}
