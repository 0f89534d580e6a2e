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

/** Whether what is dated to a day comes round evenly, and how often. */
export interface Rhythm {
  /** Days from one to the next, weekends and the like included. */
  readonly daysEach: number;
}

/** Fewer say nothing of how often they come. */
const LEAST_DATED = 5;
/** So many of the distances are the usual one, within a tenth: the working days of a week, months of 28 to 31 days. */
const EVEN = { share: 0.75, within: 0.1 } as const;
/** A distance of so many usual ones is a hole, and no part of the rhythm. */
const HOLE = 4;

/** How often a series has a day; undefined where it comes as things happen. */
export function rhythmOf(observations: readonly Observation[]): Rhythm | undefined {
  const dated = observations.filter((each) => lengthOf(each) <= DAY);
  if (dated.length < LEAST_DATED) return undefined;
  const steps = dated.slice(1).map(({ from }, index) => from - dated[index]!.from);
  const usual = lowerMiddleOf(steps);
  const even = steps.filter((step) => Math.abs(step - usual) <= usual * EVEN.within);
  if (usual === 0 || even.length < steps.length * EVEN.share) return undefined;
  const near = steps.filter((step) => step < usual * HOLE);
  return { daysEach: near.reduce((sum, step) => sum + step, 0) / near.length };
}

/** Of the days that a bin should have, so many are enough: there are holidays. */
const ENOUGH = 0.85;

interface Usual {
  readonly isAtATime: boolean;
  /** Observations of most bins. */
  readonly count: number;
  readonly rhythm: Rhythm | undefined;
}

/**
 * Whether a part of the bin is missing. Counts and shares must fill it, but for those dated to a day, which are of that day and not of a stretch: of them, as
 * many must be there as come in such a time. A number at a time fills nothing: of it, fewer than usual are too few.
 */
export function isShort(counted: readonly Observation[], span: BinSpan, { isAtATime, count, rhythm }: Usual): boolean {
  const isDated = counted.every((each) => lengthOf(each) <= DAY);
  if (isDated && rhythm) return counted.length < Math.floor(lengthOf(span) / rhythm.daysEach) * ENOUGH;
  if (isAtATime) return counted.length < count;
  return !isDated && unionOf(counted) < lengthOf(span);
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
  return lowerMiddleOf(groups.map(({ length }) => length));
}

/** The lower of two in the middle; 0 of none. */
const lowerMiddleOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
