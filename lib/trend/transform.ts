import { numberWords } from '@/lib/series/valueWords';
import { binWords } from '@/lib/trend/periods';
import type { TrendLine, TrendPoint } from '@/lib/trend/trendLine';
import { stepWords, usualStep } from '@/lib/trend/usualStep';
import type { Bin, Transform } from '@/lib/view/trendView';

export interface TransformSetting {
  readonly bin: Bin;
  readonly transform: Transform;
  /** Bin that is 100 of an index; undefined where no bin is whole in every line. */
  readonly base: number | undefined;
  /** What `per` divides by. */
  readonly per: TrendLine | undefined;
  /** Periods of a rolling mean. */
  readonly rolling: number;
}

/** A line after its transform, or why it has none. */
export type Transformed =
  | { readonly ok: true; readonly line: TrendLine }
  | { readonly ok: false; readonly why: string };

type Step = (line: TrendLine, setting: TransformSetting) => Transformed;

const PER = 100_000;

const without = ({ value: _, low: _low, high: _high, spread: _spread, ...rest }: TrendPoint): TrendPoint => ({
  ...rest,
  older: [],
});

interface Bounds {
  readonly low?: number;
  readonly high?: number;
}

/** The point with a new value, and its bounds where they are worked out too; what was known of older figures was in the old unit. */
const withValue = (point: TrendPoint, value: number | undefined, bounds: Bounds = {}): TrendPoint =>
  value === undefined ? without(point) : { ...without(point), value, ...bounds };

const hasBounds = ({ points }: Pick<TrendLine, 'points'>): boolean => points.some(({ high }) => high !== undefined);

/** Ends in their order: below nought, what makes a value larger makes its high end the low one. */
const ordered = (one: number, other: number): Bounds => ({ low: Math.min(one, other), high: Math.max(one, other) });

/** Both ends as the value is converted; nothing where it has none. */
const boundsOf = ({ low, high }: TrendPoint, lowTo: (end: number) => number, highTo = lowTo): Bounds =>
  low === undefined || high === undefined ? {} : ordered(lowTo(low), highTo(high));

/** What imprecise dates may add to a period. */
const addedTo = ({ value = 0, high = value }: TrendPoint): number => high - value;

/** What they may add to several: an event that may lie in each of them is in the bounds of each, and is one. */
const addedTogether = ({ account }: TrendLine, each: number): number =>
  account ? Math.min(each, account.unplaced - account.unbounded) : each;

/** The point before, where it is as far away as is usual, and no break lies between. */
function before(points: readonly TrendPoint[], index: number, step: number): TrendPoint | undefined {
  const [previous, point] = [points[index - 1], points[index]!];
  return previous?.bin === point.bin - step && previous.segment === point.segment ? previous : undefined;
}

/** A change from or to a partial period is partial too. */
const joined = (point: TrendPoint, previous: TrendPoint | undefined): TrendPoint =>
  previous?.state === 'partial' ? { ...point, state: 'partial' } : point;

const UNBOUNDED_CHANGE =
  'Of a change, what imprecise dates may add is not shown: the same event may lie in either of the two periods.';

const differences =
  (unit: (line: TrendLine) => string, difference: (now: number, then: number) => number | undefined): Step =>
  (line) => {
    const step = usualStep(line.points);
    const points = line.points.map((point, index, all) => {
      const previous = before(all, index, step);
      const [now, then] = [point.value, previous?.value];
      const value = now === undefined || then === undefined ? undefined : difference(now, then);
      return joined(withValue(point, value), previous);
    });
    const notes = hasBounds(line) ? [...line.notes, UNBOUNDED_CHANGE] : line.notes;
    return { ok: true, line: { ...line, unit: unit(line), points, notes } };
  };

const percent: Step = (line, setting) => {
  const made = differences(
    () => '% change',
    (now, then) => (then > 0 ? (100 * (now - then)) / then : undefined),
  )(line, setting);
  const low = line.points.filter(({ value = 1 }, index, points) => value <= 0 && index + 1 < points.length);
  if (!made.ok || low.length === 0) return made;
  const note = `After ${listed(low, setting.bin)} there is no % change: the value before is ${low.every(({ value }) => value === 0) ? '0' : 'not above 0'}.`;
  return { ok: true, line: { ...made.line, notes: [...line.notes, note] } };
};

const MOST_LISTED = 4;
function listed(points: readonly TrendPoint[], bin: Bin): string {
  const words = points.slice(0, MOST_LISTED).map((point) => binWords(point.bin, bin));
  return points.length > MOST_LISTED ? `${words.join(', ')} and ${points.length - MOST_LISTED} more` : words.join(', ');
}

const index: Step = (line, { base, bin }) => {
  if (base === undefined)
    return { ok: false, why: 'an index needs a period that is whole in every line, and there is none' };
  const at = line.points.find((point) => point.bin === base);
  if (at?.value === undefined) return { ok: false, why: `an index needs a value in its base, ${binWords(base, bin)}` };
  if (at.value === 0)
    return { ok: false, why: `an index cannot rest on 0, its value in ${binWords(base, bin)}; take another base` };
  const isComparable = ({ segment }: TrendPoint): boolean => segment === at.segment;
  const beyond = line.points.some((point) => !isComparable(point));
  const notes = beyond
    ? [...line.notes, 'What lies beyond a declared break is not comparable with the base and is left out.']
    : line.notes;
  const toIndex = (value: number): number => (100 * value) / at.value!;
  const points = line.points.map((point) =>
    point.value === undefined || !isComparable(point)
      ? without(point)
      : withValue(point, toIndex(point.value), boundsOf(point, toIndex)),
  );
  return { ok: true, line: { ...line, unit: `${binWords(base, bin)} = 100`, points, notes } };
};

const per: Step = (line, { per: divisor, bin }) => {
  if (!divisor)
    return { ok: false, why: `per ${numberWords(PER)} needs a line to divide by, such as a population; choose one` };
  const values = new Map(divisor.points.map((point) => [point.bin, point]));
  const points = line.points.map((point) => dividedBy(point, values.get(point.bin)));
  const zeros = line.points.filter(({ bin: at, value }) => value !== undefined && values.get(at)?.value === 0);
  const nought = `nothing can be divided by 0, which is ${divisor.title} in ${listed(zeros, bin)}`;
  if (points.every(({ value }) => value === undefined))
    return { ok: false, why: zeros.length > 0 ? nought : `${divisor.title} has no value in any of its periods` };
  const breaks = [...line.breaks, ...divisor.breaks].toSorted((a, b) => a.at - b.at);
  const unit = `${line.unit} per ${numberWords(PER)} ${divisor.unit}`;
  const notes = zeros.length > 0 ? [...line.notes, `Left out, since ${nought}.`] : line.notes;
  return { ok: true, line: { ...line, unit, breaks, points, notes } };
};

function dividedBy(point: TrendPoint, by: TrendPoint | undefined): TrendPoint {
  // Segments of both only grow, so their sum is new after a break of either.
  const apart = { segment: point.segment + (by?.segment ?? 0) };
  if (!by || by.value === undefined || by.value === 0 || point.value === undefined)
    return joined({ ...without(point), ...apart }, by);
  const { value: whole, low: least = whole, high: most = whole } = by;
  const share = (divisor: number) => (value: number) => (PER * value) / divisor;
  // It is least if the divisor is most, and the other way round.
  const bounds = boundsOf(
    { ...point, low: point.low ?? point.value, high: point.high ?? point.value },
    share(most),
    share(least),
  );
  const isBounded = point.high !== undefined || by.high !== undefined;
  return joined({ ...withValue(point, share(whole)(point.value), isBounded ? bounds : {}), ...apart }, by);
}

const UNTESTED_TOTAL = 'a running total keeps every chance of the past: choose the values themselves';

const cumulative: Step = (line) => {
  if (line.kind === 'stock' || line.kind === 'rate')
    return { ok: false, why: 'only what adds up over time can be accumulated' };
  let sum = 0;
  let added = 0;
  let isPartial = false;
  const step = usualStep(line.points);
  const isBounded = hasBounds(line);
  const points = line.points.map((point, at, all) => {
    const hasGap = before(all, at, step) === undefined;
    sum = (hasGap ? 0 : sum) + (point.value ?? 0);
    added = (hasGap ? 0 : added) + addedTo(point);
    isPartial = point.state === 'partial' || (!hasGap && isPartial);
    const bounds = isBounded ? { low: sum, high: sum + addedTogether(line, added) } : {};
    return { ...withValue(point, sum, bounds), ...(isPartial ? ({ state: 'partial' } as const) : {}) };
  });
  const restarts = points.some((_, at) => at > 0 && before(line.points, at, step) === undefined);
  const notes = [
    ...line.notes,
    ...(restarts ? ['The running total begins anew after a gap or a declared break.'] : []),
    `No change is looked for: ${UNTESTED_TOTAL}.`,
  ];
  return { ok: true, line: { ...line, unit: `${line.unit}, running total`, points, notes, untested: UNTESTED_TOTAL } };
};

const rolling: Step = (line, { rolling: k }) => {
  const step = usualStep(line.points);
  const isBounded = hasBounds(line);
  const points = line.points.map((point, at, all) => {
    const window = all.slice(Math.max(0, at - k + 1), at + 1);
    const isWhole =
      window.length === k &&
      window.every(
        ({ value, segment, bin }, i) =>
          value !== undefined && segment === point.segment && bin === point.bin - (k - 1 - i) * step,
      );
    const sum = window.reduce((total, { value = 0 }) => total + value, 0);
    const added = window.reduce((total, each) => total + addedTo(each), 0);
    const bounds = isBounded ? { low: sum / k, high: (sum + addedTogether(line, added)) / k } : {};
    const made = withValue(point, isWhole ? sum / k : undefined, bounds);
    return window.some(({ state }) => state === 'partial') ? { ...made, state: 'partial' as const } : made;
  });
  if (points.every(({ value }) => value === undefined))
    return { ok: false, why: `it has nowhere ${k} periods in a row` };
  return { ok: true, line: { ...line, unit: `${line.unit}, mean of ${k}`, points } };
};

const STEPS: Readonly<Record<Exclude<Transform, 'none'>, Step>> = {
  change: differences(
    ({ unit }) => `${unit}, change`,
    (now, then) => now - then,
  ),
  percent,
  index,
  per,
  cumulative,
  rolling,
};

/** Where a turn of the values is no turn of what is drawn: of a level there is a spike of its change, and a bend of its total. */
const OTHER_CHANGES: readonly Transform[] = ['change', 'percent', 'cumulative'];

/** What is worked out of neighbouring values, and so of values that are farther apart than a bin where that is usual. */
const OF_NEIGHBOURS: readonly Transform[] = ['change', 'percent', 'cumulative', 'rolling'];

function stepNotes({ points }: TrendLine, { transform, bin }: TransformSetting): readonly string[] {
  const step = usualStep(points);
  if (step === 1 || !OF_NEIGHBOURS.includes(transform)) return [];
  return [`It has one value ${stepWords(step, bin)}: each counts as next to the one before.`];
}

/** A line transformed. Nothing is worked out across a gap or a declared break. */
export function transformLine(line: TrendLine, setting: TransformSetting): Transformed {
  if (setting.transform === 'none') return { ok: true, line };
  if (line.kind === 'estimates')
    return { ok: false, why: 'estimates of several hands are not one series: they are shown as they are' };
  const made = STEPS[setting.transform](line, setting);
  if (!made.ok) return made;
  const notes = [...made.line.notes, ...stepNotes(line, setting)];
  const transformed: TrendLine = { ...made.line, notes, isTransformed: true };
  if (line.turns.length === 0 || !OTHER_CHANGES.includes(setting.transform)) return { ok: true, line: transformed };
  const note = 'What the record’s author says of turns is said of the values themselves, and is left out here.';
  return { ok: true, line: { ...transformed, turns: [], notes: [...transformed.notes, note] } };
}

/** The first bin in which every line has a whole value that is not 0, or the bin that was asked for. */
export function baseBin(lines: readonly TrendLine[], asked: number | undefined): number | undefined {
  if (asked !== undefined) return asked;
  const [first, ...rest] = lines
    .filter(({ kind }) => kind !== 'estimates')
    .map(
      ({ points }) =>
        new Set(
          points
            .filter(({ value, state }) => value !== undefined && value !== 0 && state === 'whole')
            .map(({ bin }) => bin),
        ),
    );
  return [...(first ?? [])].find((bin) => rest.every((bins) => bins.has(bin)));
}
