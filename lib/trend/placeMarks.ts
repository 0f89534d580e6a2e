import { SHAPE_PATHS } from '@/lib/layout/sceneShape';
import type { Shape as MarkShape } from '@/lib/model/vocabulary';
import type { TimeScale } from '@/lib/scale/timeScale';
import { asDay } from '@/lib/time/day';
import { type PathShape, type RectShape, type Shape, tenth } from '@/lib/trend/drawing';
import { binOf, binRange, binStart } from '@/lib/trend/periods';
import { pointWords } from '@/lib/trend/summary';
import type { TrendLine, TrendPoint } from '@/lib/trend/trendLine';
import { usualStep } from '@/lib/trend/usualStep';
import type { PlacedScale } from '@/lib/trend/valueScale';
import type { Bin } from '@/lib/view/trendView';

/** Colour never stands alone: each line has a mark of its own. */
export const LINE_MARKS: readonly MarkShape[] = ['circle', 'square', 'triangle', 'diamond', 'cross', 'star'];

/** Where a line is drawn. Its places count from the corner of its plot. */
export interface PlotPlace {
  readonly line: TrendLine;
  /** Number of the line. */
  readonly tone: number;
  readonly scale: TimeScale;
  readonly values: PlacedScale;
  readonly bin: Bin;
}

/** Air between two bars, a share of their bin, and at most so many px. */
const BAR_GAP = { share: 0.2, mostPx: 6 } as const;
const STEM_PX = { least: 6, most: 16 } as const;
/** An end that nobody gave goes on for so long. */
const OPEN_PX = 12;
const OLDER_PX = 4;
/** Where points stand closer, only hollow ones and ends keep a mark. */
const LEAST_MARK_GAP_PX = 9;

export const middleX = ({ bin: number }: TrendPoint, scale: TimeScale, bin: Bin): number => {
  const { from, to } = binRange(number, bin);
  return scale.x(asDay((from + to) / 2));
};

/** @param step bins to the next value, to which a line goes on beyond the view */
const isDrawn = (point: TrendPoint, { scale, bin }: PlotPlace, step = 1): boolean => {
  const { from, to } = binRange(point.bin, bin);
  const reach = (to - from) * step;
  return reach > 0 && from < scale.window.to + reach && to > scale.window.from - reach;
};

function barShapes(point: TrendPoint, place: PlotPlace): readonly RectShape[] {
  const { value, spread = 0, high, state } = point;
  const { values, scale, bin, tone, line } = place;
  const { from, to } = binRange(point.bin, bin);
  const whole = scale.x(to) - scale.x(from);
  const gap = Math.min(BAR_GAP.mostPx, whole * BAR_GAP.share);
  const box = { x: tenth(scale.x(from) + gap / 2), width: tenth(Math.max(1, whole - gap)) };
  const title = pointWords(point, line, bin);
  const bar = (role: RectShape['role'], low: number, top: number): RectShape => {
    const [y, foot] = [tenth(values.y(Math.max(low, top))), tenth(values.y(Math.min(low, top)))];
    return { is: 'rect', role, tone, title, ...box, y, height: tenth(foot - y) };
  };
  const role = state === 'partial' ? 'partialBar' : state === 'provisional' ? 'tentativeBar' : 'bar';
  const sure = (value ?? 0) - spread;
  return [
    ...(sure === 0 ? [] : [bar(role, 0, sure)]),
    ...(spread > 0 ? [bar('spread', sure, value ?? 0)] : []),
    ...(high !== undefined && high > (value ?? 0) ? [bar('spread', value ?? 0, high)] : []),
  ];
}

/** Narrower bars cannot be told apart. */
const LEAST_BAR_PX = 1.5;

/** Bars from nought, for a single count; what is not precise enough is hatched on top. */
export function placeBars(place: PlotPlace): readonly Shape[] {
  const points = place.line.points.filter((point) => isDrawn(point, place));
  const barPx = place.scale.lengthPx / periodsIn(place);
  if (barPx < LEAST_BAR_PX) return denseBars(points, place);
  return points.flatMap((point) => [...barShapes(point, place), ...olderShapes(point, place)]);
}

const periodsIn = ({ scale: { window }, bin }: PlotPlace): number =>
  binOf(window.to, bin) - binOf(window.from, bin) + 1;

/** Bars of which several share a px: each px has its largest, all in two paths. */
function denseBars(points: readonly TrendPoint[], { values, scale, bin, tone }: PlotPlace): readonly Shape[] {
  const columns = new Map<number, { sure: number; most: number }>();
  for (const { bin: number, value = 0, spread = 0, high } of points) {
    const x = Math.floor(scale.x(binStart(number, bin)));
    const column = columns.get(x) ?? { sure: 0, most: 0 };
    column.sure = Math.max(column.sure, value - spread);
    column.most = Math.max(column.most, value, high ?? 0);
    columns.set(x, column);
  }
  const path = (low: (column: { sure: number; most: number }) => number, top: 'sure' | 'most'): string =>
    [...columns]
      .filter(([, column]) => column[top] > low(column))
      .map(
        ([x, column]) =>
          `M${x},${tenth(values.y(low(column)))}V${tenth(values.y(column[top]))}h1V${tenth(values.y(low(column)))}z`,
      )
      .join('');
  const drawn = (role: PathShape['role'], d: string): readonly PathShape[] =>
    d === '' ? [] : [{ is: 'path', role, tone, d }];
  return [
    ...drawn(
      'bar',
      path(() => 0, 'sure'),
    ),
    ...drawn(
      'spread',
      path(({ sure }) => sure, 'most'),
    ),
  ];
}

/** Figures that newer ones have replaced: short strokes at their height. */
function olderShapes(point: TrendPoint, { scale, values, bin, tone }: PlotPlace): readonly Shape[] {
  const x = tenth(middleX(point, scale, bin));
  return point.older
    .filter(({ value }) => value !== point.value)
    .map(({ value }) => ({
      is: 'path',
      role: 'older',
      tone,
      d: `M${x - OLDER_PX},${tenth(values.y(value))}h${2 * OLDER_PX}`,
    }));
}

interface At {
  readonly point: TrendPoint;
  readonly x: number;
  readonly y: number;
}

/** Runs of values no farther apart than is usual, on one side of every break: what a line may join. */
function runsOf(points: readonly TrendPoint[], step: number): readonly (readonly TrendPoint[])[] {
  const runs: TrendPoint[][] = [];
  let last: TrendPoint | undefined;
  for (const point of points) {
    if (point.value === undefined) continue;
    const isNext = last && point.bin - last.bin <= step && last.segment === point.segment;
    if (isNext) runs.at(-1)!.push(point);
    else runs.push([point]);
    last = point;
  }
  return runs;
}

/** Points of one px column beyond these are not seen: a line enters it, goes to its top and its foot, and leaves it. */
const SEEN_A_COLUMN = 4;

/** Of many points in a px column the first, the highest, the lowest and the last, in their order: the line looks as with all of them (M4: Jugel et al. 2014). */
function seenOf(run: readonly At[]): readonly At[] {
  const widthPx = run.length > 0 ? run.at(-1)!.x - run[0]!.x : 0;
  if (run.length <= SEEN_A_COLUMN * Math.max(1, widthPx)) return run;
  const columns: { first: number; low: number; high: number; last: number; px: number }[] = [];
  run.forEach(({ x, y }, index) => {
    const px = Math.floor(x);
    const column = columns.at(-1);
    if (column?.px !== px) columns.push({ first: index, low: index, high: index, last: index, px });
    else {
      column.last = index;
      if (y < run[column.high]!.y) column.high = index;
      if (y > run[column.low]!.y) column.low = index;
    }
  });
  const seen = columns.flatMap(({ first, low, high, last }) => [first, Math.min(low, high), Math.max(low, high), last]);
  return [...new Set(seen)].map((index) => run[index]!);
}

function linePath(run: readonly At[], tone: number, role: PathShape['role']): PathShape {
  return {
    is: 'path',
    role,
    tone,
    d: seenOf(run)
      .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${tenth(x)},${tenth(y)}`)
      .join(''),
  };
}

/** A run in two strokes: solid to the last whole point, dashed to what is provisional or partial. */
function strokes(run: readonly At[], tone: number): readonly Shape[] {
  const last = run.findLastIndex(({ point }) => point.state === 'whole');
  const [solid, dashed] = [run.slice(0, last + 1), run.slice(Math.max(0, last))];
  return [
    ...(solid.length > 1 ? [linePath(solid, tone, 'line')] : []),
    ...(dashed.length > 1 ? [linePath(dashed, tone, 'tentativeLine')] : []),
  ];
}

const MARKERS = { whole: 'marker', provisional: 'tentative', partial: 'hollow' } as const;

function markersOf(run: readonly At[], { tone, line, bin }: PlotPlace): readonly Shape[] {
  const gap = run.length > 1 ? Math.abs(run[1]!.x - run[0]!.x) : Number.POSITIVE_INFINITY;
  const isRoomy = gap >= LEAST_MARK_GAP_PX;
  return run
    .filter(({ point }, index) => isRoomy || point.state !== 'whole' || index === 0 || index === run.length - 1)
    .map(({ point, x, y }) => ({
      is: 'path',
      role: MARKERS[point.state],
      tone,
      title: pointWords(point, line, bin),
      x: tenth(x),
      y: tenth(y),
      d: SHAPE_PATHS[LINE_MARKS[tone % LINE_MARKS.length]!],
    }));
}

/** Least and most of a count with imprecise dates: a stem beside its point. */
function boundShapes({ point, x }: At, { values, tone }: PlotPlace): readonly Shape[] {
  if (point.low === undefined || point.high === undefined || point.low === point.high) return [];
  return [
    { is: 'path', role: 'stem', tone, d: `M${tenth(x)},${tenth(values.y(point.low))}V${tenth(values.y(point.high))}` },
  ];
}

/** Lines with a mark at every point. Nothing joins two points with a gap or a declared break between them. */
export function placeLine(place: PlotPlace): readonly Shape[] {
  const { scale, values, bin, tone, line } = place;
  const step = usualStep(line.points);
  const runs = runsOf(line.points, step).map((run) =>
    run
      .filter((point) => isDrawn(point, place, step))
      .map((point): At => ({ point, x: middleX(point, scale, bin), y: values.y(point.value!) })),
  );
  return [
    ...runs.flatMap((run) => run.flatMap((at) => [...boundShapes(at, place), ...olderShapes(at.point, place)])),
    ...runs.flatMap((run) => strokes(run, tone)),
    ...runs.flatMap((run) => markersOf(run, place)),
  ];
}

/** Estimates of several hands: each from its low to its high end, beside each other, and joined by nothing. */
export function placeEstimates(place: PlotPlace): readonly Shape[] {
  return place.line.points.filter((point) => isDrawn(point, place)).map((point) => estimateShape(point, place));
}

/** The middle of an estimate's stem, and half of its width. */
export function estimateSlot(
  point: TrendPoint,
  { line, scale, bin }: Pick<PlotPlace, 'line' | 'scale' | 'bin'>,
): { readonly x: number; readonly halfPx: number } {
  const group = line.points.filter((each) => each.bin === point.bin);
  const { from, to } = binRange(point.bin, bin);
  const room = (scale.x(to) - scale.x(from)) / group.length;
  const step = Math.max(STEM_PX.least, Math.min(room, STEM_PX.most * 1.5));
  const x = middleX(point, scale, bin) + (group.indexOf(point) - (group.length - 1) / 2) * step;
  return { x, halfPx: Math.min(STEM_PX.most, Math.max(STEM_PX.least, room * 0.6)) / 2 };
}

function estimateShape(point: TrendPoint, place: PlotPlace): PathShape {
  const { values, tone, line, bin } = place;
  const slot = estimateSlot(point, place);
  const [x, half] = [tenth(slot.x), tenth(slot.halfPx)];
  const { low = point.high ?? 0, high = point.low ?? 0 } = point;
  const [top, foot] = [tenth(values.y(high)), tenth(values.y(low))];
  const cap = (y: number): string => `M${x - half},${y}h${2 * half}`;
  const arrow = (y: number, turn: 1 | -1): string =>
    `M${x},${y}v${-turn * OPEN_PX}m-4,${turn * 5}l4,${-turn * 5}l4,${turn * 5}`;
  const d = [
    `M${x},${top}V${foot}`,
    cap(top),
    top === foot ? '' : cap(foot),
    point.high === undefined ? arrow(top, 1) : '',
    point.low === undefined ? arrow(foot, -1) : '',
  ].join('');
  return { is: 'path', role: 'stem', tone, title: pointWords(point, line, bin), d };
}
