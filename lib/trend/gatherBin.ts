import type { Observation } from '@/lib/trend/observations';

/** What of the observations of one bin counts, in order of time. */
export interface Gathered {
  readonly counted: readonly Observation[];
  /** Left out: their time is in another that counts, a month beside its whole year. */
  readonly doubled: readonly Observation[];
  /** Left out: they were counted in the way before a break within the bin. */
  readonly outdated: readonly Observation[];
}

interface BinSpan {
  readonly from: number;
  readonly to: number;
}

const NONE: readonly Observation[] = [];
const lengthOf = ({ from, to }: BinSpan): number => to - from;
const overlap = (one: BinSpan, other: BinSpan): boolean => one.from < other.to && other.from < one.to;

/** Takes what was counted in one way and, where values are put together, no stretch of time twice: the longest period that holds it counts. */
export function gatherBin(
  group: readonly Observation[],
  span: BinSpan,
  { breaks, isPutTogether }: { readonly breaks: readonly number[]; readonly isPutTogether: boolean },
): Gathered {
  if (group.length < 2) return { counted: group, doubled: NONE, outdated: NONE };
  const last = Math.max(...breaks.filter((at) => at > span.from && at < span.to));
  const isAfter = ({ from }: Observation): boolean => from >= last;
  const outdated = group.some(isAfter) ? group.filter((each) => !isAfter(each)) : [];
  const alike = group.filter((each) => !outdated.includes(each));
  const counted: Observation[] = [];
  if (isPutTogether)
    for (const each of alike.toSorted((a, b) => lengthOf(b) - lengthOf(a)))
      if (!counted.some((other) => overlap(each, other))) counted.push(each);
  const kept = isPutTogether ? alike.filter((each) => counted.includes(each)) : alike;
  return { counted: kept, doubled: alike.filter((each) => !kept.includes(each)), outdated };
}

const DAY = 1;

/**
 * Whether a part of the bin is missing. Counts and shares must fill it, but for those dated to a day, which are of that day and not of a stretch. A number
 * at a time fills nothing: of it, fewer than usual are too few.
 */
export function isShort(
  counted: readonly Observation[],
  span: BinSpan,
  { isAtATime, usual }: { readonly isAtATime: boolean; readonly usual: number },
): boolean {
  if (isAtATime) return counted.length < usual;
  if (counted.every((each) => lengthOf(each) <= DAY)) return false;
  return unionOf(counted) < lengthOf(span);
}

function unionOf(observations: readonly Observation[]): number {
  let end = Number.NEGATIVE_INFINITY;
  let days = 0;
  for (const { from, to } of observations.toSorted((a, b) => a.from - b.from)) {
    days += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return days;
}

/** The middle of how many observations the bins have: no less than half of them have as many. */
export function usualCount(groups: readonly (readonly Observation[])[]): number {
  const counts = groups.map(({ length }) => length).sort((a, b) => a - b);
  return counts[Math.floor((counts.length - 1) / 2)] ?? 0;
}
