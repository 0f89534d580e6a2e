import { byIndex, type Change, type ChangeKind, type Family } from '@/lib/trend/inflections/changeModel';
import { bestAddition } from '@/lib/trend/inflections/changeScan';
import { type FittedModel, fitModel, misfit, SETTING, searchPenalty } from '@/lib/trend/inflections/criterion';
import { regress, type Weighed } from '@/lib/trend/inflections/regression';

/** Rounds in which every change may move before a search settles. */
const MAX_ROUNDS = 6;
/** A search ends when this many changes more have made nothing better. */
const PATIENCE = 5;

/**
 * Models with 0, 1, 2 … changes, each grown from the one before by the best single addition, after which every change in turn is
 * taken out and put back where it fits best, until none moves.
 */
export function searchChanges(
  series: Weighed,
  family: Family,
  phi: number,
  mostChanges: number,
): readonly FittedModel[] {
  const n = series.values.length;
  const models = [fitModel(series, family, [])];
  let best = models[0]!.criterion;
  let since = 0;
  let changes: readonly Change[] = [];
  while (changes.length < mostChanges && since < PATIENCE) {
    const regression = regress(series, phi, family.hasTrend, changes);
    const addition = bestAddition(regression, family.kinds, changes, SETTING.shortest, scoreAt(n, phi));
    if (addition === undefined) break;
    changes = settle(series, family, phi, [...changes, addition.change].sort(byIndex));
    const model = fitModel(series, family, changes);
    models.push(model);
    since = model.criterion < best ? 0 : since + 1;
    best = Math.min(best, model.criterion);
  }
  return models;
}

/** How a place is judged while it is searched for, at one memory. */
export const scoreAt =
  (n: number, phi: number) =>
  (squares: number, kind: ChangeKind): number =>
    misfit(n, squares, phi) + searchPenalty(n, kind);

/** Moves changes one at a time until none fits better elsewhere; within `reach` of where they are, when it is given. */
export function settle(
  series: Weighed,
  family: Family,
  phi: number,
  start: readonly Change[],
  reach = series.values.length,
): readonly Change[] {
  const score = scoreAt(series.values.length, phi);
  let changes = start;
  let { squares } = regress(series, phi, family.hasTrend, changes);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    let moved = false;
    for (let place = 0; place < changes.length; place++) {
      const change = changes[place]!;
      const others = changes.filter((other) => other !== change);
      const regression = regress(series, phi, family.hasTrend, others);
      const range = [change.index - reach, change.index + reach] as const;
      const found = bestAddition(regression, family.kinds, others, SETTING.shortest, score, range);
      if (found === undefined || found.score >= score(squares, change.kind) - 1e-9) continue;
      changes = [...others, found.change].sort(byIndex);
      squares = regress(series, phi, family.hasTrend, changes).squares;
      moved = true;
    }
    if (!moved) break;
  }
  return changes;
}
