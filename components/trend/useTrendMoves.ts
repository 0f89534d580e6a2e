'use client';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { bindGestures } from '@/components/trend/trendGestures';
import { type ViewProps, withChoice, withShared } from '@/components/trend/viewProps';
import { asDay } from '@/lib/time/day';
import type { Drawing, PlacedPoint } from '@/lib/trend/drawing';
import { dayAtPx, daysOfDrag, pickedText, trendLimits } from '@/lib/trend/trendWindow';
import type { Bin } from '@/lib/view/trendView';
import { isSameWindow, KEY_ZOOM, panBy, type TimeWindow, zoomAbout } from '@/lib/view/window';

interface MoveSetting extends Pick<ViewProps, 'data' | 'view' | 'onView'> {
  readonly root: { readonly current: HTMLElement | null };
  readonly bin: Bin;
  /** The window of the address. */
  readonly resting: TimeWindow;
}

export interface TrendMoves {
  /** While it moves; undefined at rest. */
  readonly window: TimeWindow | undefined;
  readonly isHeld: () => boolean;
  /** Whether the key was one that moves. */
  readonly onKey: (key: string, at: PlacedPoint | undefined) => boolean;
  readonly setDrawing: (drawing: Drawing) => void;
}

/** The view has come to rest when it has been still this long. */
const REST_MS = 250;
const PAGE_SHARE = 0.8;

/** Zoom and pan of the picture: Ctrl/Cmd + wheel and pinch zoom about the pointer, a drag moves, Shift + drag picks a window. The plain wheel is the page's. */
export function useTrendMoves({ root, data, view, bin, resting, onView }: MoveSetting): TrendMoves {
  const [moving, setMoving] = useState<TimeWindow>();
  const limits = useMemo(() => trendLimits(data), [data]);
  const drawing = useRef<Drawing>(undefined);
  const held = useRef(false);
  const latest = useRef({ view, onView, resting, bin, moving });
  useEffect(() => {
    latest.current = { view, onView, resting, bin, moving };
  });
  const timer = useRef<number>(undefined);
  const settle = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      const { moving: last, resting: before, view: now, onView: write } = latest.current;
      if (last && !isSameWindow(last, before)) write(withShared(now, { window: last }));
      setMoving(undefined);
    }, REST_MS);
  }, []);
  const move = useCallback(
    (next: (window: TimeWindow) => TimeWindow) => {
      setMoving((before) => next(before ?? latest.current.resting));
      settle();
    },
    [settle],
  );
  useEffect(() => () => window.clearTimeout(timer.current), []);
  useEffect(() => {
    const { current } = root;
    if (!current) return;
    return bindGestures(current, {
      zoom: (px, factor) =>
        move((w) => zoomAbout(w, drawing.current ? dayAtPx(drawing.current, w, px) : w.from, factor, limits)),
      pan: (px) => move((w) => panBy(w, drawing.current ? daysOfDrag(drawing.current, w, px) : 0, limits)),
      pick: (from, to) => {
        const { resting: w, view: now, onView: write, bin: unit } = latest.current;
        if (!drawing.current) return;
        const days = [dayAtPx(drawing.current, w, from), dayAtPx(drawing.current, w, to)] as const;
        write(withChoice(now, { picked: pickedText(...days, unit) }));
      },
      hold: (is) => {
        held.current = is;
      },
    });
  }, [root, limits, move]);
  const setDrawing = useCallback((next: Drawing) => {
    drawing.current = next;
  }, []);
  const onKey = (key: string, at: PlacedPoint | undefined): boolean => {
    const middle = (w: TimeWindow) =>
      at && drawing.current ? dayAtPx(drawing.current, w, at.x) : asDay((w.from + w.to) / 2);
    const page = (share: number) => move((w) => panBy(w, share * (w.to - w.from), limits));
    if (key === '+' || key === '=') move((w) => zoomAbout(w, middle(w), KEY_ZOOM, limits));
    else if (key === '-' || key === '_') move((w) => zoomAbout(w, middle(w), 1 / KEY_ZOOM, limits));
    else if (key === 'PageDown') page(PAGE_SHARE);
    else if (key === 'PageUp') page(-PAGE_SHARE);
    else if (key === '0') onView(withShared(view, { window: undefined }));
    else return false;
    return true;
  };
  return {
    window: moving,
    isHeld: () => held.current,
    onKey,
    setDrawing,
  };
}
