import { type ForwardedRef, useCallback, useImperativeHandle } from 'react';
import type { StripEngine } from '@/components/chart/stripEngine';
import type { StripHandle, StripProps } from '@/components/chart/stripProps';
import type { CurrentEvent } from '@/components/chart/useCurrentEvent';
import { barEnd, type StripIndex } from '@/lib/layout/stripIndex';
import { asDay } from '@/lib/time/day';
import { revealWindow } from '@/lib/view/revealWindow';
import { type TimeWindow, type WindowLimits, zoomAbout } from '@/lib/view/window';

export interface HandleSetting {
  readonly handle: ForwardedRef<StripHandle>;
  readonly engine: StripEngine | undefined;
  readonly plot: HTMLElement | null;
  readonly props: StripProps;
  readonly limits: WindowLimits;
  readonly current: CurrentEvent;
}

/** The nearest event beyond an end comes to stand this far from the other end, a share of the window. */
const BEYOND_SHARE = 0.85;

/** The window moved so that the nearest event beyond one end stands near the opposite end, with as much beyond it as fits. */
export function windowBeyond(index: StripIndex, window: TimeWindow, side: 'earlier' | 'later'): TimeWindow {
  const length = window.to - window.from;
  const { timeStarts } = index;
  if (side === 'later') {
    const start = timeStarts.find((day) => day >= window.to) ?? window.to;
    const from = start - length * (1 - BEYOND_SHARE);
    return { from: asDay(from), to: asDay(from + length) };
  }
  let start = window.from as number;
  for (const day of timeStarts) {
    if (day >= window.from) break;
    start = day;
  }
  const from = start - length * BEYOND_SHARE;
  return { from: asDay(from), to: asDay(from + length) };
}

/** Fills the strip's handle; `beyond` is what the edge hints do. */
export function useStripHandle(setting: HandleSetting): { readonly beyond: (side: 'earlier' | 'later') => void } {
  const { handle, engine, plot, props, limits, current } = setting;
  const { head, index } = props;
  const { set } = current;
  useImperativeHandle(
    handle,
    (): StripHandle => ({
      zoomBy(factor) {
        if (!engine) return;
        const window = engine.targetWindow();
        engine.goTo(zoomAbout(window, asDay((window.from + window.to) / 2), factor, limits));
      },
      fit() {
        engine?.goTo({ from: asDay(head.domain[0]), to: asDay(head.domain[1]) });
      },
      goTo(window, options) {
        engine?.goTo(window, options);
      },
      focusEvent(event) {
        set(event);
        const { marks } = index;
        engine?.goTo(revealWindow(engine.targetWindow(), marks.start[event]!, barEnd(marks, event)));
        plot?.focus({ preventScroll: true });
      },
      isIdle: () => engine?.isIdle() ?? false,
    }),
    [engine, plot, head, index, limits, set],
  );
  const beyond = useCallback(
    (side: 'earlier' | 'later') => {
      if (engine) engine.goTo(windowBeyond(index, engine.targetWindow(), side));
    },
    [engine, index],
  );
  return { beyond };
}
