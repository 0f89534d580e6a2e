'use client';
import { type RefObject, useEffect, useRef } from 'react';
import type { Moves } from '@/components/explore/useMoves';
import type { ViewState } from '@/lib/view/viewState';

/**
 * An address that names an event and no range opens where the event is, with the strip at the top of the screen:
 * the browser itself would have gone to the event's entry in the list.
 */
export function useDeepLink(
  root: RefObject<HTMLElement | null>,
  view: ViewState,
  selected: number | undefined,
  moves: Moves,
): void {
  const done = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as soon as the event is known; later moves are the reader's
  useEffect(() => {
    if (done.current) return;
    if (view.selected === undefined) {
      done.current = true; // the page was opened without an event
      return;
    }
    if (selected === undefined) return;
    done.current = true;
    if (!view.window) moves.reveal(selected);
    if (window.scrollY > 0) root.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, [view.selected, selected]);
}
