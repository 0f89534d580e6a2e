import { type Family, STEPS } from '@/lib/trend/inflections/changeModel';
import { type FittedModel, fitModel, SEARCH_MEMORIES, SETTING } from '@/lib/trend/inflections/criterion';
import { type SegmentCost, segmentLevels } from '@/lib/trend/inflections/levelSegments';
import type { Weighed } from '@/lib/trend/inflections/regression';
import { searchChanges } from '@/lib/trend/inflections/searchChanges';

/** Models of one family, the best with 0, 1, 2 … changes. */
export interface FamilyModels {
  readonly family: Family;
  readonly byCount: readonly FittedModel[];
  readonly best: FittedModel;
}

function mostChangesIn(n: number): number {
  return Math.min(SETTING.maxChanges, Math.max(2, Math.floor(n / 6)));
}

/** The models of a family; `cost` is that of a stretch of even level, for the exact segmentation. */
export function familyModels(series: Weighed, family: Family, cost: SegmentCost): FamilyModels {
  const most = mostChangesIn(series.values.length);
  const searched = SEARCH_MEMORIES.flatMap((phi) => searchChanges(series, family, phi, most));
  const exact = family === STEPS ? exactSteps(series, cost, most) : [];
  const byCount: FittedModel[] = [];
  for (const model of [...exact, ...searched]) {
    const before = byCount[model.changes.length];
    if (before === undefined || model.criterion < before.criterion) byCount[model.changes.length] = model;
  }
  return { family, byCount, best: least(byCount) };
}

/** The exact segmentation of the level in noise without memory: each is then fitted with memory, as what a search finds is. */
function exactSteps(series: Weighed, cost: SegmentCost, most: number): readonly FittedModel[] {
  return segmentLevels(series.values.length, cost, most, SETTING.shortest).map(({ changes }) =>
    fitModel(series, STEPS, changes),
  );
}

export const least = (models: readonly FittedModel[]): FittedModel =>
  models.reduce((best, model) => (model.criterion < best.criterion ? model : best));
