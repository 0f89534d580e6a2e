import type { TrendResult } from '@/lib/trend/runTrend';
import type { TrendLine } from '@/lib/trend/trendLine';
import { isTestable } from '@/lib/trend/turnSeries';
import type { TrendChoice } from '@/lib/view/trendView';

/**
 * The line that is asked for turns. Of a rolling mean, the values that it is made of: neighbouring means share all but one of them, and
 * where twelve are averaged one series of mere noise in five would be told to turn.
 */
export function testedLine(
  { lines, plain }: Pick<TrendResult, 'lines' | 'plain'>,
  { turns, transform }: Pick<TrendChoice, 'turns' | 'transform'>,
): TrendLine | undefined {
  const testable = lines.filter(isTestable);
  const asked = testable.find(({ name }) => name === turns) ?? testable[0];
  return transform === 'rolling' ? plain.find(({ name }) => name === asked?.name) : asked;
}
