'use client';
import { useMemo, useRef } from 'react';
import type { WindowPhase } from '@/components/chart/stripProps';
import type { StripData } from '@/components/explore/useStripData';
import type { HistoryMode, SetView } from '@/components/explore/useViewState';
import type { StripHead } from '@/lib/layout/stripData';
import { barEnd } from '@/lib/layout/stripIndex';
import { asDay } from '@/lib/time/day';
import { revealWindow } from '@/lib/view/revealWindow';
import type { ViewState } from '@/lib/view/viewState';
import { clampWindow, fitWindow, isSameWindow, type TimeWindow, windowLimits } from '@/lib/view/window';

/** Everything that moves the view. Each call is one history entry at most. */
export interface Moves {
  /** Where the strip stands at rest. */
  readonly window: TimeWindow;
  readonly onWindow: (window: TimeWindow, phase: WindowPhase) => void;
  /** Days. `closes` shuts the panel as well: a sheet would hide what has moved. */
  readonly goToRange: (from: number, to: number, options?: { readonly closes?: boolean }) => void;
  /** Selects an event and brings it into view; the number may be unknown while its title is not here. */
  readonly select: (id: string, event: number | undefined) => void;
  readonly reveal: (event: number) => void;
  readonly close: () => void;
  /** Shows all events that pass. */
  readonly showAll: (passes: (event: number) => boolean) => void;
}

/** Moves that follow each other this fast are one move to the reader: a wheel's notches, a key held down. */
const ONE_MOVE_MS = 900;
const FIT_PADDING = 0.06;

function useWindow(head: StripHead, view: ViewState): { readonly window: TimeWindow; readonly opening: TimeWindow } {
  const limits = useMemo(() => windowLimits(head.domain), [head]);
  const opening = useMemo(
    () => clampWindow({ from: asDay(head.opening[0]), to: asDay(head.opening[1]) }, limits),
    [head, limits],
  );
  const window = useMemo(
    () => (view.window ? clampWindow(view.window, limits) : opening),
    [view.window, limits, opening],
  );
  return { window, opening };
}

/** The stretch from the first to the last event that passes, with air; undefined when none does. */
function stretchOf({ marks }: StripData, passes: (event: number) => boolean): TimeWindow | undefined {
  let from = Infinity;
  let to = -Infinity;
  for (let event = 0; event < marks.count; event++) {
    if (!passes(event)) continue;
    from = Math.min(from, marks.start[event]!);
    to = Math.max(to, barEnd(marks, event));
  }
  return from <= to ? fitWindow(asDay(from), asDay(to), FIT_PADDING) : undefined;
}

function unselected({ selected: _, ...view }: ViewState): ViewState {
  return view;
}

export function useMoves(data: StripData, view: ViewState, setView: SetView): Moves {
  const { head, marks } = data;
  const { window, opening } = useWindow(head, view);
  const lastMoveMs = useRef(-Infinity);
  const limits = useMemo(() => windowLimits(head.domain), [head]);

  const withWindow = (next: TimeWindow, change: Partial<ViewState> = {}): ViewState => {
    const { window: _, ...rest } = { ...view, ...change };
    return isSameWindow(next, opening) ? rest : { ...rest, window: next };
  };
  const moveTo = (next: TimeWindow, mode: HistoryMode = 'push') => setView(withWindow(clampWindow(next, limits)), mode);
  const revealed = (event: number | undefined): TimeWindow =>
    event === undefined ? window : clampWindow(revealWindow(window, marks.start[event]!, barEnd(marks, event)), limits);
  return {
    window,
    onWindow: (next, phase) => {
      if (phase !== 'rest' || isSameWindow(next, window)) return;
      const nowMs = performance.now();
      moveTo(next, nowMs - lastMoveMs.current < ONE_MOVE_MS ? 'replace' : 'push');
      lastMoveMs.current = nowMs;
    },
    goToRange: (from, to, { closes = false } = {}) => {
      const next = withWindow(clampWindow(fitWindow(asDay(from), asDay(to), 0), limits));
      setView(closes ? unselected(next) : next, 'push');
    },
    select: (id, event) => setView(withWindow(revealed(event), { selected: id }), 'push'),
    reveal: (event) => setView(withWindow(revealed(event)), 'replace'),
    close: () => setView(unselected(withWindow(window)), 'push'),
    showAll: (passes) => {
      const stretch = stretchOf(data, passes);
      if (stretch) moveTo(stretch);
    },
  };
}
