/** What can happen at a change: the slope changes and the line stays whole, the level jumps, or both. */
export type ChangeKind = 'bend' | 'step' | 'step and bend';

export interface Change {
  /** First observation of the new regime, 0-based; of a bend, the observation at the knot. */
  readonly index: number;
  readonly kind: ChangeKind;
}

export type FamilyName = 'steps' | 'joinpoint' | 'bends and steps';

/** A family of models: whether a straight trend runs through all of it, and which changes it knows. */
export interface Family {
  readonly name: FamilyName;
  readonly hasTrend: boolean;
  readonly kinds: readonly ChangeKind[];
}

export const STEPS: Family = { name: 'steps', hasTrend: false, kinds: ['step'] };
const JOINPOINT: Family = { name: 'joinpoint', hasTrend: true, kinds: ['bend'] };
const BENDS_AND_STEPS: Family = {
  name: 'bends and steps',
  hasTrend: true,
  kinds: ['bend', 'step', 'step and bend'],
};
export const FAMILIES: readonly Family[] = [JOINPOINT, STEPS, BENDS_AND_STEPS];

/** Regressors a kind of change adds: one for a slope or a level, two for both. */
export const regressorsOf = (kind: ChangeKind): number => (kind === 'step and bend' ? 2 : 1);
export const hasBend = (kind: ChangeKind): boolean => kind !== 'step';
export const hasStep = (kind: ChangeKind): boolean => kind !== 'bend';

export const byIndex = (a: Change, b: Change): number => a.index - b.index;

/** Whether every stretch keeps enough observations of its own: `shortest` before, between and after changes. */
export function isRoomFor(index: number, kind: ChangeKind, n: number, shortest: number): boolean {
  // The knot of a bend belongs to both sides, so that time reversed gives the same places mirrored.
  return index >= shortest && index <= (kind === 'bend' ? n - 1 - shortest : n - shortest);
}
