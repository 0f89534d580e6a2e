import { lineNames } from '@/lib/trend/lineNames';
import { unitWords } from '@/lib/trend/summary';
import type { TrendLine } from '@/lib/trend/trendLine';
import type { Bin, Transform, ValueScale } from '@/lib/view/trendView';

/** Lines of one unit on one axis. Lines of several units are panels one under the other, never two axes in one. */
export interface Panel {
  readonly unit: string;
  /** `name`: what it is called beside the others. */
  readonly members: readonly { readonly line: TrendLine; readonly tone: number; readonly name: string }[];
  /** What its lines share before the colon of their titles. */
  readonly common: string | undefined;
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
    const { common, own } = lineNames(members.map(({ line }) => line.title));
    const named = members.map((member, at) => ({ ...member, name: own[at]! }));
    return {
      unit,
      members: named,
      common,
      isBars: others.length === 0 && isCount && transform === 'none' && scale === 'linear',
    };
  });
}
