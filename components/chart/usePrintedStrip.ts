import { type ComponentType, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { PrintedStripProps } from '@/components/chart/PrintedStrip';
import type { StripEngine } from '@/components/chart/stripEngine';
import type { TimeWindow } from '@/lib/view/window';

/** What prints is loaded this long after the strip is there: a browser waits for nothing between the command and the paper. */
const LOAD_AFTER_MS = 2_000;

interface Printed {
  readonly View: ComponentType<PrintedStripProps>;
  /** The window on the screen when printing began. */
  readonly window: TimeWindow;
}

/** What the strip prints, from just before a page is printed until after; undefined at other times. */
export function usePrintedStrip(engine: StripEngine | undefined): Printed | undefined {
  const [View, setView] = useState<ComponentType<PrintedStripProps>>();
  const [window, setWindow] = useState<TimeWindow>();
  useEffect(() => {
    const load = setTimeout(() => {
      import('@/components/chart/PrintedStrip').then(
        (module) => setView(() => module.PrintedStrip),
        () => {}, // without it the list prints alone
      );
    }, LOAD_AFTER_MS);
    return () => clearTimeout(load);
  }, []);
  useEffect(() => {
    if (!engine || !View) return;
    const media = matchMedia('print');
    const begin = (): void => flushSync(() => setWindow(engine.targetWindow()));
    const end = (): void => setWindow(undefined);
    const change = (): void => (media.matches ? begin() : end()); // some browsers tell by this alone
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    media.addEventListener('change', change);
    if (media.matches) setWindow(engine.targetWindow());
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      media.removeEventListener('change', change);
    };
  }, [engine, View]);
  return View && window ? { View, window } : undefined;
}
