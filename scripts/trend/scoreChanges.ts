/** What one annotator marked, or what was predicted: first observations of new regimes. */
export type Places = readonly number[];

export interface Score {
  readonly f1: number;
  readonly cover: number;
}

/** Places this far apart still count as the same, in the measure of van den Burg and Williams. */
const MARGIN = 5;

/** Marks that a prediction within `margin` can claim, each prediction once, the nearest first. */
export function matched(marks: Places, predicted: Places, margin: number): readonly (readonly [number, number])[] {
  const free = new Set(predicted);
  const pairs: (readonly [number, number])[] = [];
  for (const mark of [...new Set(marks)].sort((a, b) => a - b)) {
    const near = [...free].filter((place) => Math.abs(place - mark) <= margin);
    near.sort((a, b) => Math.abs(a - mark) - Math.abs(b - mark) || a - b);
    if (near[0] === undefined) continue;
    pairs.push([mark, near[0]]);
    free.delete(near[0]);
  }
  return pairs;
}

/**
 * F1 with margin and segmentation cover, over several annotators, as van den Burg and Williams define them ("An evaluation of change
 * point detection algorithms", 2020): the start of the series is a mark of everybody.
 */
export function scoreAgainst(annotators: readonly Places[], predicted: Places, n: number): Score {
  const withStart = (places: Places): Places => [...new Set([0, ...places])];
  const found = withStart(predicted);
  const precision = matched(withStart(annotators.flat()), found, MARGIN).length / found.length;
  const recalls = annotators.map((marks) => matched(withStart(marks), found, MARGIN).length / withStart(marks).length);
  const recall = average(recalls);
  return {
    f1: (2 * precision * recall) / (precision + recall),
    cover: average(annotators.map((marks) => cover(segments(marks, n), segments(predicted, n), n))),
  };
}

export const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

type Segment = readonly [start: number, end: number];

function segments(places: Places, n: number): readonly Segment[] {
  const bounds = [0, ...[...new Set(places)].filter((at) => at > 0 && at < n).sort((a, b) => a - b), n];
  return bounds.slice(1).map((end, i) => [bounds[i]!, end]);
}

/** Each true segment's best overlap with a predicted one (intersection over union), weighted by its length. */
function cover(truth: readonly Segment[], predicted: readonly Segment[], n: number): number {
  const overlap = ([a, b]: Segment, [c, d]: Segment): number =>
    Math.max(0, Math.min(b, d) - Math.max(a, c)) / (Math.max(b, d) - Math.min(a, c));
  return truth.reduce(
    (sum, segment) =>
      sum + ((segment[1] - segment[0]) / n) * Math.max(...predicted.map((other) => overlap(segment, other))),
    0,
  );
}
