import { type FittedModel, fitModel, SETTING } from '@/lib/trend/inflections/criterion';
import type { Weighed } from '@/lib/trend/inflections/regression';
import { settle } from '@/lib/trend/inflections/searchChanges';
import { changeP } from '@/lib/trend/inflections/significance';

export interface SignificantModel {
  readonly model: FittedModel;
  /** p of each of its changes. */
  readonly significances: readonly number[];
  /** What was taken out, and the p for which it was. */
  readonly takenOut: readonly TakenOut[];
}

export interface TakenOut {
  readonly index: number;
  readonly p: number;
}

interface Shuffles {
  readonly simulations: number;
  readonly random: () => number;
  /** Told the share of a model's changes that are tested. */
  readonly onChange?: (share: number) => void;
}

/** Takes out the least significant change and fits the others again, until every p is small enough. */
export function keepSignificant(
  series: Weighed,
  best: FittedModel,
  { simulations, random, onChange }: Shuffles,
): SignificantModel {
  let model = best;
  const takenOut: TakenOut[] = [];
  for (;;) {
    const significances = model.changes.map((change, place) => {
      onChange?.(place / model.changes.length);
      return changeP(series, model, change, simulations, random);
    });
    const largest = Math.max(0, ...significances);
    if (largest <= SETTING.largestP) return { model, significances, takenOut };
    const place = significances.indexOf(largest);
    takenOut.push({ index: model.changes[place]!.index, p: largest });
    const rest = model.changes.toSpliced(place, 1);
    model = fitModel(series, model.family, settle(series, model.family, model.phi, rest));
  }
}
