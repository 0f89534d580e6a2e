import { type RefObject, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { readTheme, type Theme, watchTheme } from '@/components/chart/theme';
import { measureStrip, type StripFrame } from '@/lib/layout/sceneFrame';
import type { StripHead } from '@/lib/layout/stripData';
import type { Orientation, StripIndex } from '@/lib/layout/stripIndex';

interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

function sizeOf(element: HTMLElement): Size {
  return { widthPx: Math.floor(element.clientWidth), heightPx: Math.floor(element.clientHeight) };
}

/** How many columns of labels a vertical placement used. */
function columnsOf(index: StripIndex): number {
  let most = 0;
  for (const event of index.timeEvents)
    if (index.placement.scale[event]! < Infinity) most = Math.max(most, index.placement.row[event]!);
  return most + 1;
}

/** The strip's frame, measured from its surface and kept up as that is resized. Undefined until it has a width. */
export function useStripFrame(
  surface: RefObject<HTMLElement | null>,
  head: StripHead,
  index: StripIndex,
  orientation: Orientation,
): StripFrame | undefined {
  const [size, setSize] = useState<Size>({ widthPx: 0, heightPx: 0 });
  useLayoutEffect(() => {
    const element = surface.current;
    if (!element) return;
    const measure = (): void =>
      setSize((before) => {
        const now = sizeOf(element);
        return now.widthPx === before.widthPx && now.heightPx === before.heightPx ? before : now;
      });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [surface]);
  const columns = useMemo(() => (orientation === 'vertical' ? columnsOf(index) : 1), [index, orientation]);
  const { widthPx } = size;
  const heightPx = orientation === 'vertical' ? size.heightPx : 0; // a horizontal strip is as high as its lanes: no loop with its own size
  return useMemo(
    () => (widthPx > 0 ? measureStrip(head, { widthPx, heightPx }, orientation, columns) : undefined),
    [head, widthPx, heightPx, orientation, columns],
  );
}

/** The theme's colours, read again when the theme changes, and once more when the fonts have come. */
export function useTheme(surface: RefObject<HTMLElement | null>, head: StripHead): Theme | undefined {
  const [theme, setTheme] = useState<Theme>();
  useEffect(() => {
    const element = surface.current;
    if (!element) return;
    let isGone = false;
    const read = (): void => {
      if (!isGone) setTheme(readTheme(element, head));
    };
    read();
    document.fonts.ready.then(read);
    const stop = watchTheme(read);
    return () => {
      isGone = true;
      stop();
    };
  }, [surface, head]);
  return theme;
}
