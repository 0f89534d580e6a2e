import { dayWords, endWords } from '@/lib/layout/sceneWords';
import { binRange } from '@/lib/trend/periods';
import type { TrendResult } from '@/lib/trend/runTrend';
import type { TrendLine, TrendPoint } from '@/lib/trend/trendLine';
import { usualStep } from '@/lib/trend/usualStep';
import type { Bin } from '@/lib/view/trendView';
import type { TimeWindow } from '@/lib/view/window';

/** Whether a point of a line is in the window, or a line that joins two on either side of it. */
function isSeen({ kind, points }: TrendLine, bin: Bin, window: TimeWindow): boolean {
  const step = kind === 'estimates' ? 0 : usualStep(points);
  let before: TrendPoint | undefined;
  for (const point of points) {
    if ((point.value ?? point.low ?? point.high) === undefined) continue;
    const { from, to } = binRange(point.bin, bin);
    const isJoined = before && point.bin - before.bin <= step && point.segment === before.segment;
    const start = isJoined ? binRange(before!.bin, bin).from : from;
    if (start < window.to && to > window.from) return true;
    before = point;
  }
  return false;
}

/** What is said in place of a plot without a point, in two lines: a narrow one has no room for one. Undefined where some of a line is in view, or no line is drawn. */
export function emptyWindow(
  { lines, bin }: Pick<TrendResult, 'lines' | 'bin'>,
  window: TimeWindow,
): readonly [what: string, where: string] | undefined {
  if (lines.length === 0 || lines.some((line) => isSeen(line, bin, window))) return undefined;
  const [first, last] = [dayWords(window.from, window), endWords(window)];
  return [
    `Nothing of ${lines.length === 1 ? 'this line' : 'these lines'} lies`,
    first === last ? `in ${first}` : `between ${first} and ${last}`,
  ];
}
