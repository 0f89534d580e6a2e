import { unitWords } from '@/lib/trend/summary';
import type { TrendLine } from '@/lib/trend/trendLine';
import type { Bin, Transform, ValueScale } from '@/lib/view/trendView';

/** Lines of one unit on one axis. Lines of several units are panels one under the other, never two axes in one. */
export interface Panel {
  readonly unit: string;
  readonly members: readonly { readonly line: TrendLine; readonly tone: number }[];
  /** A single count is drawn as bars from nought. */
  readonly isBars: boolean;
}

export function panelsOf(
  lines: readonly TrendLine[],
  bin: Bin,
  transform: Transform,
  scale: ValueScale,
): readonly Panel[] {
  const units = new Map<string, { line: TrendLine; tone: number }[]>();
  lines.forEach((line, tone) => {
    const unit = unitWords(line, bin);
    const group = units.get(unit);
    if (group) group.push({ line, tone });
    else units.set(unit, [{ line, tone }]);
  });
  return [...units].map(([unit, members]) => {
    const [only, ...others] = members;
    const isCount = only?.line.kind === 'count' || only?.line.kind === 'events';
    return { unit, members, isBars: others.length === 0 && isCount && transform === 'none' && scale === 'linear' };
  });
}
