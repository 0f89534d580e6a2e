import type { TypedRange } from '@/lib/query/typedQuery';
import type { Day } from '@/lib/time/day';

/** The range with its open ends closed by the record's domain, for a window to move to. */
export function boundedRange(
  range: Pick<TypedRange, 'from' | 'to'>,
  domain: readonly [number, number],
): { from: Day; to: Day } {
  return {
    from: (Number.isFinite(range.from) ? range.from : Math.min(domain[0], range.to)) as Day,
    to: (Number.isFinite(range.to) ? range.to : Math.max(domain[1], range.from)) as Day,
  };
}
