import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from '@/lib/base/random';
import { analyseTrend } from '@/lib/trend/inflections/analyseTrend';
import { average, matched, scoreAgainst } from '@/scripts/trend/scoreChanges';
import { evenCounts, steppedCounts, straightCounts } from '@/scripts/trend/syntheticCounts';
import { type SyntheticSeries, syntheticSeries, wanderingSeries } from '@/scripts/trend/syntheticSeries';

/** Where the annotated series are looked for when no folder is named; their licences keep them out of this repository. */
const BESIDE = '../shared/trend-bench';
const SEED = 20161121;
const ROUNDS = 10;
/** Of the two designs that are reported and not aimed at: a rate of 10 % is then known to 4 points either way. */
const WANDERING_ROUNDS = 200;
const COUNT_ROUNDS = 200;

interface Annotated {
  readonly n: number;
  readonly annotators: Readonly<Record<string, readonly number[]>>;
}

const placesOf = (values: readonly number[]): readonly number[] =>
  analyseTrend(values).changes.map(({ index }) => index);
const three = (value: number): string => value.toFixed(3);

/** The default setting on series that people annotated, with the measures of their paper. */
function benchAnnotated(folder: string): void {
  const file = readdirSync(folder).find((name) => /^annotations.*\.json$/.test(name))!;
  const { datasets } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
    readonly datasets: Readonly<Record<string, Annotated>>;
  };
  console.log(`Annotated series of ${folder}\n\n| series | n | F1 | cover | changes |\n|---|---|---|---|---|`);
  const scores = Object.entries(datasets).flatMap(([name, { annotators }]) => {
    const path = join(folder, 'series', `${name}.json`);
    if (!existsSync(path)) return [];
    const { values } = JSON.parse(readFileSync(path, 'utf8')) as { readonly values: readonly (number | null)[] };
    const kept = values.filter((value) => value !== null);
    const places = placesOf(kept);
    const score = scoreAgainst(Object.values(annotators), places, kept.length);
    console.log(`| ${name} | ${kept.length} | ${three(score.f1)} | ${three(score.cover)} | ${places.join(', ')} |`);
    return [score];
  });
  const mean = { f1: average(scores.map(({ f1 }) => f1)), cover: average(scores.map(({ cover }) => cover)) };
  console.log(`| mean of ${scores.length} | | ${three(mean.f1)} | ${three(mean.cover)} | wanted: 0.750, 0.700 |`);
}

/** A found change of a made series counts within 2 observations, or 5 where the series is longer than 40. */
const marginOf = (n: number): number => (n <= 40 ? 2 : 5);

/** The default setting on made series whose changes are known. */
function benchSynthetic(): void {
  const counts = { hit: 0, extra: 0, missed: 0, covered: 0 };
  const alarms: Record<string, { series: number; alarmed: number }> = {};
  for (const series of syntheticSeries(SEED, ROUNDS)) {
    const { changes } = analyseTrend(series.values);
    if (series.truth.length === 0) countAlarm(alarms, series, changes.length > 0);
    const pairs = matched(
      series.truth,
      changes.map(({ index }) => index),
      marginOf(series.values.length),
    );
    counts.hit += pairs.length;
    counts.extra += series.truth.length === 0 ? 0 : changes.length - pairs.length;
    counts.missed += series.truth.length - pairs.length;
    counts.covered += pairs.filter(([truth, place]) => {
      const [first, last] = changes.find(({ index }) => index === place)!.interval;
      return first <= truth && truth <= last;
    }).length;
  }
  console.log(`\nMade series (seed ${SEED}, ${ROUNDS} rounds)\n\n| measure | found | wanted |\n|---|---|---|`);
  console.log(`| F1 | ${three((2 * counts.hit) / (2 * counts.hit + counts.extra + counts.missed))} | ≥ 0.870 |`);
  for (const [noise, { series, alarmed }] of Object.entries(alarms))
    console.log(`| false alarms, ${noise} noise | ${alarmed} of ${series} series | ≤ 5 % |`);
  console.log(`| intervals that cover the truth | ${three(counts.covered / counts.hit)} | ≥ 0.900 |`);
  const wandering: typeof alarms = {};
  for (const series of wanderingSeries(SEED, WANDERING_ROUNDS))
    countAlarm(wandering, series, placesOf(series.values).length > 0);
  for (const [noise, { series, alarmed }] of Object.entries(wandering))
    console.log(`| false alarms, ${noise} noise, 24 values | ${alarmed} of ${series} series | told, not aimed at |`);
}

function countAlarm(
  alarms: Record<string, { series: number; alarmed: number }>,
  { memory }: SyntheticSeries,
  isAlarm: boolean,
): void {
  const noise = memory === 0 ? 'white' : `AR(1) ${memory}`;
  alarms[noise] ??= { series: 0, alarmed: 0 };
  alarms[noise].series += 1;
  if (isAlarm) alarms[noise].alarmed += 1;
}

/** Made counts, tested as counts: they vary more than chance alone, and the more the higher they are. */
function benchCounts(): void {
  const share = (all: readonly SyntheticSeries[]): string => {
    const alarmed = all.filter(({ values }) => analyseTrend(values, { scale: 'count' }).changes.length > 0).length;
    return `${alarmed} of ${all.length} series | ≤ 5 % |`;
  };
  console.log(`\nMade counts (seed ${SEED}, scale count)\n\n| measure | found | wanted |\n|---|---|---|`);
  console.log(`| false alarms, mean 3 to 200, 12 to 120 values | ${share(evenCounts(SEED, COUNT_ROUNDS))}`);
  console.log(`| false alarms, along a straight line | ${share(straightCounts(SEED, COUNT_ROUNDS))}`);
  const stepped = steppedCounts(SEED, COUNT_ROUNDS).map(({ values, truth }) => {
    const places = analyseTrend(values, { scale: 'count' }).changes.map(({ index }) => index);
    return { places: places.length, hits: matched(truth, places, marginOf(values.length)).length };
  });
  const sum = (of: 'places' | 'hits'): number => stepped.reduce((all, each) => all + each[of], 0);
  console.log(`| one halving or doubling: found | ${sum('hits')} of ${stepped.length} | told |`);
  console.log(
    `| one halving or doubling: F1 | ${three((2 * sum('hits')) / (sum('places') + stepped.length))} | told |`,
  );
}

/** Processor time of one analysis, once the engine is warm. */
function benchSpeed(): void {
  console.log('\n| observations | ms | wanted |\n|---|---|---|');
  const random = randomFrom(SEED);
  for (const [n, wanted] of [
    [100, 300],
    [1000, undefined],
    [5000, 5000],
  ] as const) {
    let noise = 0;
    const values = Array.from({ length: n }, (_, t) => {
      noise = 0.4 * noise + random() - 0.5;
      return 10 * Math.abs(t / n - 0.4) + (t > 0.7 * n ? 3 : 0) + noise;
    });
    analyseTrend(values);
    const start = process.cpuUsage();
    analyseTrend(values);
    console.log(
      `| ${n} | ${Math.round(process.cpuUsage(start).user / 1000)} | ${wanted === undefined ? '' : `≤ ${wanted}`} |`,
    );
  }
}

const [folder = BESIDE] = process.argv.slice(2);
if (existsSync(join(folder, 'series'))) benchAnnotated(folder);
else console.log(`No annotated series in ${folder}: they are scored where they are found. Made series alone:`);
benchSynthetic();
benchCounts();
benchSpeed();
