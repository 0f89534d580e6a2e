import { readFileSync } from 'node:fs';

/*
 * What is said of arrivals, worked out once more by another route: from the formulas of docs/trends.md, every model of up to two changes in turn, by
 * plain normal equations. Nothing of lib is used, so that a fault there cannot hide here.
 */

/** Arrivals by year as the ministry's table has them now, women and men together. */
export function arrivalsByYear(): ReadonlyMap<number, number> {
  const rows = readFileSync('timeline/leaving-north-korea/series/arrivals.csv', 'utf8').trim().split(/\r?\n/);
  const totals = new Map<number, number>();
  for (const row of rows) {
    const [period = '', , value, , , source] = row.split(',');
    if (/^\d{4}$/.test(period) && source === 'mou-table')
      totals.set(Number(period), (totals.get(Number(period)) ?? 0) + Number(value));
  }
  return totals;
}

type Kind = 'bend' | 'step' | 'both';
interface Change {
  readonly at: number;
  readonly kind: Kind;
}
export interface HandModel {
  readonly family: string;
  readonly changes: readonly Change[];
  readonly memory: number;
  readonly criterion: number;
}

const SHORTEST = 4;
const MEMORIES = [-0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9];
const PRICE: Readonly<Record<Kind, number>> = { bend: 2.6, step: 5, both: 6 };

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** What is fitted: values times weights, in units of their own standard deviation. */
interface Sample {
  readonly values: readonly number[];
  readonly weights: readonly number[];
}

/** Values that vary alike, or counts, which vary by the root of their size. */
export type HandScale = 'even' | 'counts';

const usualSpread = (count: number): number => Math.sqrt(count + 3 / 8);

/** One over the deviation that is expected of each: for counts of the mean of the seven around it, fewer at the ends. */
const weightsOf = (series: readonly number[], scale: HandScale): readonly number[] =>
  series.map((_, t) => (scale === 'even' ? 1 : 1 / usualSpread(mean(series.slice(Math.max(0, t - 3), t + 4)))));

function sampleOf(series: readonly number[], scale: HandScale): Sample {
  const weights = weightsOf(series, scale);
  const squares = weights.map((weight) => weight * weight);
  const centre = mean(series.map((value, t) => squares[t]! * value)) / mean(squares);
  const deviation = Math.sqrt(mean(series.map((value, t) => squares[t]! * (value - centre) ** 2)));
  return { values: series.map((value, t) => (weights[t]! * (value - centre)) / deviation), weights };
}

const whitened = (values: readonly number[], phi: number): readonly number[] =>
  values.map((value, t) => (t === 0 ? value * Math.sqrt(1 - phi * phi) : value - phi * values[t - 1]!));

/** Solves A·x = b by Gauss's elimination with the largest pivot. */
function solve(a: readonly (readonly number[])[], b: readonly number[]): readonly number[] {
  const rows = a.map((row, i) => [...row, b[i]!]);
  const n = rows.length;
  for (let i = 0; i < n; i++) {
    const pivot = rows.reduce(
      (best, _, r) => (r > i && Math.abs(rows[r]![i]!) > Math.abs(rows[best]![i]!) ? r : best),
      i,
    );
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    for (let r = i + 1; r < n; r++) {
      const factor = rows[r]![i]! / rows[i]![i]!;
      for (let c = i; c <= n; c++) rows[r]![c]! -= factor * rows[i]![c]!;
    }
  }
  const x = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--)
    x[i] = (rows[i]![n]! - x.reduce((sum, each, c) => (c > i ? sum + rows[i]![c]! * each : sum), 0)) / rows[i]![i]!;
  return x;
}

/** Coefficients and sum of squares of what is new in each value. */
function leastSquares(values: readonly number[], columns: readonly (readonly number[])[], phi: number) {
  const y = whitened(values, phi);
  const xs = columns.map((column) => whitened(column, phi));
  const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, each, t) => sum + each * b[t]!, 0);
  const coefficients = solve(
    xs.map((one) => xs.map((other) => dot(one, other))),
    xs.map((column) => dot(column, y)),
  );
  const news = y.map((value, t) => value - coefficients.reduce((sum, each, c) => sum + each * xs[c]![t]!, 0));
  return { coefficients, news, squares: dot(news, news) };
}

function columnsOf(
  weights: readonly number[],
  hasTrend: boolean,
  changes: readonly Change[],
): readonly (readonly number[])[] {
  const column = (value: (t: number) => number): readonly number[] => weights.map((weight, t) => weight * value(t));
  return [
    column(() => 1),
    ...(hasTrend ? [column((t) => t)] : []),
    ...changes.flatMap(({ at, kind }) => [
      ...(kind === 'step' ? [] : [column((t) => Math.max(0, t - at))]),
      ...(kind === 'bend' ? [] : [column((t) => (t >= at ? 1 : 0))]),
    ]),
  ];
}

/** The formula under "Choice" in docs/trends.md, at the memory that fits best. */
function judge({ values, weights }: Sample, family: string, changes: readonly Change[]): HandModel {
  const n = values.length;
  const hasTrend = family !== 'steps';
  const columns = columnsOf(weights, hasTrend, changes);
  const price = changes.reduce((sum, { kind }) => sum + (hasTrend ? PRICE[kind] : 3.5), hasTrend ? 1 : 0);
  const cost = (Math.log(n) * price * n) / (n - columns.length - changes.length - 2);
  const most = changes.some(({ kind }) => kind !== 'bend') ? 0.5 : 0.9;
  const tried = MEMORIES.filter((phi) => phi <= most).map((memory) => {
    const { squares } = leastSquares(values, columns, memory);
    return { memory, criterion: n * Math.log(squares / n + 0.03 ** 2) - Math.log(1 - memory * memory) + cost };
  });
  return { family, changes, ...tried.reduce((best, each) => (each.criterion < best.criterion ? each : best)) };
}

const FAMILIES: Readonly<Record<string, readonly Kind[]>> = {
  joinpoint: ['bend'],
  steps: ['step'],
  'bends and steps': ['bend', 'step', 'both'],
};

/** The best of every family with none, one and two changes, all places tried. */
export function modelsByHand(series: readonly number[], scale: HandScale): readonly HandModel[] {
  const sample = sampleOf(series, scale);
  const n = series.length;
  const isRoom = ({ at, kind }: Change): boolean => at >= SHORTEST && at <= n - SHORTEST - (kind === 'bend' ? 1 : 0);
  return Object.entries(FAMILIES).flatMap(([family, kinds]) => {
    const single = Array.from({ length: n }, (_, at) => kinds.map((kind): Change => ({ at, kind })))
      .flat()
      .filter(isRoom);
    const pairs = single.flatMap((one) =>
      single.filter((other) => other.at - one.at >= SHORTEST).map((other) => [one, other]),
    );
    const best = (sets: readonly (readonly Change[])[]): HandModel =>
      sets
        .map((changes) => judge(sample, family, changes))
        .reduce((least, each) => (each.criterion < least.criterion ? each : least));
    return [best([[]]), best(single.map((change) => [change])), best(pairs)];
  });
}

/** Normal numbers of a generator of its own (a linear congruence and Box and Muller), the same each time. */
function createNormal(seed: number): () => number {
  let state = seed;
  const next = (): number => {
    state = (1_664_525 * state + 1_013_904_223) % 4_294_967_296;
    return (state + 0.5) / 4_294_967_296;
  };
  return () => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
}

const SIMULATIONS = 199;
/** Fewer than are tried on the series itself: each simulated one is fitted at every place. */
const QUICK_MEMORIES = [0, 0.3, 0.5, 0.7, 0.9];

/** Twice the logarithm of how much more likely the best single change makes a series, each model at its best memory. */
function gainOf({ values, weights }: Sample, kind: Kind): number {
  const n = values.length;
  const hasTrend = kind === 'bend';
  const least = (changes: readonly Change[], most: number): number =>
    Math.min(
      ...QUICK_MEMORIES.filter((phi) => phi <= most).map(
        (phi) =>
          n * Math.log(leastSquares(values, columnsOf(weights, hasTrend, changes), phi).squares) -
          Math.log(1 - phi * phi),
      ),
    );
  const last = n - SHORTEST - (kind === 'bend' ? 1 : 0);
  const places = Array.from({ length: last - SHORTEST + 1 }, (_, index) => SHORTEST + index);
  return least([], 0.9) - Math.min(...places.map((at) => least([{ at, kind }], kind === 'bend' ? 0.9 : 0.5)));
}

/** Noise with a memory, and a deviation of 1 of what is new. */
function wandering(n: number, phi: number, normal: () => number): readonly number[] {
  const noise = [normal() / Math.sqrt(1 - phi * phi)];
  while (noise.length < n) noise.push(phi * noise.at(-1)! + normal());
  return noise;
}

/** Memory of the best model without a change. */
export function memoryWithout(series: readonly number[], kind: Kind, scale: HandScale): number {
  const family = kind === 'bend' ? 'joinpoint' : 'steps';
  return judge(sampleOf(series, scale), family, []).memory;
}

/** How many in a hundred series of mere noise, with such a memory, have a change as strong somewhere. */
export function chanceByHand(series: readonly number[], kind: Kind, memory: number, scale: HandScale): number {
  const sample = sampleOf(series, scale);
  const observed = gainOf(sample, kind);
  const normal = createNormal(20_201_122);
  const asStrong = Array.from({ length: SIMULATIONS }, () =>
    gainOf({ ...sample, values: wandering(series.length, memory, normal) }, kind),
  );
  return (1 + asStrong.filter((gain) => gain >= observed).length) / (SIMULATIONS + 1);
}

/** What a fit without a change falls short of its memory on average (Kendall 1954), with 2 regressors where there is a trend and 1 where not. */
function likelyMemory(series: readonly number[], kind: Kind, scale: HandScale): number {
  const memory = memoryWithout(series, kind, scale);
  const more = kind === 'bend' ? 1 + memory : 0;
  return Math.min(0.9, memory + (1 + 3 * memory + more) / series.length);
}

/** Series with a fall that are judged for the power, and series of mere noise that each is held against: 2 as strong are the most that pass. */
const FALLS = 99;
const RIVALS = 59;

/** Whether the full rule reports a change within two years of the middle: the criterion over both plain families, then chance. */
function isReported(series: readonly number[], normal: () => number, scale: HandScale): boolean {
  const sample = sampleOf(series, scale);
  const n = series.length;
  const models = (['bend', 'step'] as const).flatMap((kind) => {
    const family = kind === 'bend' ? 'joinpoint' : 'steps';
    const last = n - SHORTEST - (kind === 'bend' ? 1 : 0);
    const places = Array.from({ length: last - SHORTEST + 1 }, (_, index) => SHORTEST + index);
    return [[], ...places.map((at): readonly Change[] => [{ at, kind }])].map((each) => judge(sample, family, each));
  });
  const [change] = models.reduce((least, each) => (each.criterion < least.criterion ? each : least)).changes;
  if (!change || Math.abs(change.at - n / 2) > 2) return false;
  const observed = gainOf(sample, change.kind);
  const memory = likelyMemory(series, change.kind, scale);
  const asStrong = Array.from({ length: RIVALS }, () =>
    gainOf({ ...sample, values: wandering(n, memory, normal) }, change.kind),
  );
  return (1 + asStrong.filter((gain) => gain >= observed).length) / (RIVALS + 1) <= 0.05;
}

/** The share of series with noise like that of the fit, and a level that falls in the middle, of which the fall is reported. */
export function powerByHand(
  series: readonly number[],
  [before, after]: readonly [number, number],
  kind: Kind,
  scale: HandScale,
): number {
  const n = series.length;
  const memory = likelyMemory(series, kind, scale);
  const weights = weightsOf(series, scale);
  const columns = columnsOf(weights, kind === 'bend', []);
  const weighed = series.map((value, t) => weights[t]! * value);
  const deviation = Math.sqrt(leastSquares(weighed, columns, memory).squares / (n - columns.length));
  const normal = createNormal(7);
  const falls = Array.from({ length: FALLS }, () =>
    wandering(n, memory, normal).map((value, t) => {
      const usual = t >= n / 2 ? after : before;
      const noise = deviation * value;
      return scale === 'even' ? usual + noise : Math.max(0, usual + noise * usualSpread(usual));
    }),
  );
  return falls.filter((fall) => isReported(fall, normal, scale)).length / FALLS;
}
