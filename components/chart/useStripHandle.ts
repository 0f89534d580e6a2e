import { type ForwardedRef, useCallback, useImperativeHandle } from 'react';
import type { StripEngine } from '@/components/chart/stripEngine';
import type { StripHandle, StripProps } from '@/components/chart/stripProps';
import type { CurrentEvent } from '@/components/chart/useCurrentEvent';
import { barEnd } from '@/lib/layout/stripIndex';
import { windowBeyond } from '@/lib/layout/windowBeyond';
import { asDay } from '@/lib/time/day';
import { revealWindow } from '@/lib/view/revealWindow';
import { type WindowLimits, zoomAbout } from '@/lib/view/window';

export interface HandleSetting {
  readonly handle: ForwardedRef<StripHandle>;
  readonly engine: StripEngine | undefined;
  readonly plot: HTMLElement | null;
  readonly props: StripProps;
  readonly limits: WindowLimits;
  readonly current: CurrentEvent;
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
