'use client';
import { type RefObject, useEffect, useRef } from 'react';
import type { StripHandle } from '@/components/chart/stripProps';
import type { Moves } from '@/components/explore/useMoves';
import type { ViewState } from '@/lib/view/viewState';

export interface Selection {
  readonly open: (id: string, event: number | undefined) => void;
  readonly close: () => void;
  /** Whether the reader opened the panel, as against a deep link. */
  readonly wasOpened: () => boolean;
}

/** Opening and closing with the focus looked after: what opened the panel gets it back. */
export function useSelection(
  root: RefObject<HTMLElement | null>,
  strip: RefObject<StripHandle | null>,
  view: ViewState,
  selected: number | undefined,
  moves: Moves,
): Selection {
  const opener = useRef<HTMLElement | null>(null);
  const opened = useRef(false);
  useEffect(() => {
    if (view.selected === undefined) opened.current = false;
  }, [view.selected]);
  return {
    open: (id, event) => {
      const active = document.activeElement;
      // Stepping on from inside the panel keeps the first opener.
      const isInside = active instanceof Element && active.closest('[data-timeline="panel"]') !== null;
      if (!isInside) opener.current = active instanceof HTMLElement && active !== document.body ? active : null;
      opened.current = true;
      moves.select(id, event);
    },
    close: () => {
      const { current } = opener;
      opener.current = null;
      moves.close();
      const isOnStrip = current?.closest('[data-timeline="surface"]') !== null; // also when nothing is known of the opener
      if (current?.isConnected && !isOnStrip && current.getClientRects().length > 0)
        current.focus({ preventScroll: true });
      else if (selected !== undefined) strip.current?.focusEvent(selected);
      else root.current?.focus({ preventScroll: true });
    },
    wasOpened: () => opened.current,
  };
}
