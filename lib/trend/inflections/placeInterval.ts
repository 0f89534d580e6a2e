import { type Change, type ChangeKind, isRoomFor } from '@/lib/trend/inflections/changeModel';
import { ChangeScan } from '@/lib/trend/inflections/changeScan';
import { type FittedModel, misfit, SETTING } from '@/lib/trend/inflections/criterion';
import { regress, type Weighed } from '@/lib/trend/inflections/regression';

/**
 * 95 % points of the likelihood ratio. Of a jump, for its place (Hansen 2000, table 1); of a bend, for its place and its size
 * together (chi-squared with two degrees of freedom), because for the place alone one covers too little in short series.
 */
const QUANTILES: Readonly<Record<ChangeKind, number>> = { bend: 5.99, step: 7.35, 'step and bend': 7.35 };

/**
 * 95 % interval of where a change lies: every place, between the changes beside it, at which the model fits not much worse.
 */
export function placeInterval(
  series: Weighed,
  model: FittedModel,
  change: Change,
): readonly [first: number, last: number] {
  const n = series.values.length;
  const others = model.changes.filter((other) => other !== change);
  const regression = regress(series, model.phi, model.family.hasTrend, others);
  const scan = new ChangeScan(regression);
  const whole = regression.squares;
  const misfitAt = (index: number): number => misfit(n, Math.max(0, whole - scan.gain(index, change.kind)), model.phi);
  const free = Math.max(1, n - model.parameters - model.changes.length);
  const bound = (QUANTILES[change.kind] * n) / free;
  const limit = misfitAt(change.index) + bound;
  const isOpen = (index: number): boolean =>
    isRoomFor(index, change.kind, n, SETTING.shortest) &&
    others.every((other) => Math.abs(other.index - index) >= SETTING.shortest);
  const place = model.changes.indexOf(change);
  const start = (model.changes[place - 1]?.index ?? 0) + 1;
  const end = (model.changes[place + 1]?.index ?? n) - 1;
  let [first, last] = [change.index, change.index];
  for (let index = start; index <= end; index++) {
    if (!isOpen(index) || misfitAt(index) > limit) continue;
    first = Math.min(first, index);
    last = Math.max(last, index);
  }
  return [first, last];
}
