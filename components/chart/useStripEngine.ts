import { type RefObject, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react';
import type { LabelLayer } from '@/components/chart/labelLayer';
import { StripEngine } from '@/components/chart/stripEngine';
import type { StripProps } from '@/components/chart/stripProps';
import type { Theme } from '@/components/chart/theme';
import type { StripFrame } from '@/lib/layout/sceneFrame';
import type { TimeWindow, WindowLimits } from '@/lib/view/window';

export interface EngineSetting {
  readonly props: StripProps;
  readonly surface: RefObject<HTMLElement | null>;
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly frame: StripFrame | undefined;
  readonly theme: Theme | undefined;
  readonly labels: LabelLayer | undefined;
  readonly limits: WindowLimits;
  readonly current: number | undefined;
}

/** An address keeps a window only to the precision it can show, so a window that comes back may be off by less than a pixel. */
function isNearly(a: TimeWindow, b: TimeWindow, lengthPx: number): boolean {
  const pxPerDay = lengthPx / (b.to - b.from);
  return Math.abs(a.from - b.from) * pxPerDay < 1 && Math.abs(a.to - b.to) * pxPerDay < 1;
}

function dimmer(dimmed: StripProps['dimmed']): (event: number) => boolean {
  if (dimmed === undefined) return () => false;
  return typeof dimmed === 'function' ? dimmed : (event) => dimmed.has(event);
}

/** Draws again when titles arrive, and tells React when one could not be had. */
function useTexts({ texts }: StripProps, engine: StripEngine | undefined): void {
  const [, refresh] = useReducer((count: number) => count + 1, 0);
  useEffect(
    () =>
      texts.subscribe(() => {
        engine?.draw();
        if (texts.hasFailed()) refresh();
      }),
    [texts, engine],
  );
}

/** The engine of a strip, fed with what React knows. Undefined until the strip is mounted. */
export function useStripEngine(setting: EngineSetting): StripEngine | undefined {
  const { props, surface, canvas, frame, theme, labels, limits, current } = setting;
  const { head, index, texts, window, selected, highlighted, dimmed, busy = false } = props;
  const [engine, setEngine] = useState<StripEngine>();
  const callbacks = useRef(props);
  useLayoutEffect(() => {
    callbacks.current = props;
  });
  useEffect(() => {
    const hosts = { surface: surface.current!, canvas: canvas.current! };
    const made = new StripEngine(hosts, callbacks.current.window, (moved, phase) =>
      callbacks.current.onWindow(moved, phase),
    );
    setEngine(made);
    return () => made.dispose();
  }, [surface, canvas]);
  useEffect(() => {
    if (!engine || !frame || !theme || !labels) return;
    const emphasis = { selected, highlighted, current, isDimmed: dimmer(dimmed) };
    engine.update({ head, index, texts, frame, limits, theme, emphasis, labels, isBusy: busy });
  }, [engine, head, index, texts, frame, limits, theme, labels, selected, highlighted, current, dimmed, busy]);
  const lengthPx = frame?.lengthPx;
  useEffect(() => {
    if (!engine || lengthPx === undefined || engine.isHeldByHand()) return;
    if (!isNearly(window, engine.targetWindow(), lengthPx)) engine.goTo(window);
  }, [engine, window, lengthPx]);
  useTexts(props, engine);
  return engine;
}
