import type { Problem } from '@/lib/base/problem';
import { checkCircles } from '@/lib/check/circles';
import { checkDates } from '@/lib/check/dates';
import { checkDuplicates } from '@/lib/check/duplicates';
import { checkClaims, checkEvents, checkNarrativeNames, checkSources } from '@/lib/check/evidence';
import { checkPrivacy } from '@/lib/check/privacy';
import { checkPrivate } from '@/lib/check/private';
import { checkReferences } from '@/lib/check/references';
import { checkRelationDates } from '@/lib/check/relationDates';
import { checkRevisions } from '@/lib/check/revisions';
import { checkSegments } from '@/lib/check/segments';
import { checkSeries } from '@/lib/check/series';
import { checkUncited } from '@/lib/check/uncited';
import type { Draft } from '@/lib/model/written';

/** What is wrong between entries that are each in order. `folder` is the timeline's path as problems name it. */
export function checkTimeline(draft: Draft, folder: string): readonly Problem[] {
  return [
    ...checkDuplicates(draft),
    ...checkReferences(draft),
    ...checkDates(draft),
    ...checkRelationDates(draft),
    ...checkRevisions(draft),
    ...checkSources(draft),
    ...checkClaims(draft),
    ...checkUncited(draft),
    ...checkNarrativeNames(draft),
    ...checkCircles(draft),
    ...checkPrivacy(draft),
    ...checkPrivate(draft),
    ...checkSeries(draft, folder),
    ...checkSegments(draft),
    ...checkEvents(draft, folder),
  ];
}
