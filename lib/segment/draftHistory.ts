/** What was made of something, step by step. */
export interface DraftHistory<Value> {
  /** Older states, the oldest first. */
  readonly past: readonly Value[];
  readonly present: Value;
  /** States that were undone, the next to come back first. */
  readonly future: readonly Value[];
  /** What the last step was about: typing in one field is one step, however many letters it has. */
  readonly about?: string | undefined;
}

/** More steps back than anybody goes. */
const MOST_STEPS = 200;

export const startHistory = <Value>(present: Value): DraftHistory<Value> => ({ past: [], present, future: [] });

/** A change. One about the same as the last joins it; what had been undone is gone. Nothing changed is no step. */
export function changed<Value>(history: DraftHistory<Value>, next: Value, about?: string): DraftHistory<Value> {
  if (next === history.present) return history;
  const joins = about !== undefined && about === history.about && history.past.length > 0;
  const past = joins ? history.past : [...history.past, history.present].slice(-MOST_STEPS);
  return { past, present: next, future: [], about };
}

/** The state before; itself at the beginning. */
export function undone<Value>(history: DraftHistory<Value>): DraftHistory<Value> {
  const previous = history.past.at(-1);
  if (history.past.length === 0 || previous === undefined) return history;
  return { past: history.past.slice(0, -1), present: previous, future: [history.present, ...history.future] };
}

/** The state that was last undone; itself where nothing was. */
export function redone<Value>(history: DraftHistory<Value>): DraftHistory<Value> {
  const [next, ...future] = history.future;
  if (history.future.length === 0 || next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future };
}
