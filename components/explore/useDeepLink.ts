'use client';
import { type RefObject, useEffect, useRef } from 'react';
import type { Moves } from '@/components/explore/useMoves';
import type { ViewState } from '@/lib/view/viewState';

/**
 * An address that names an event and no range opens where the event is, with the strip at the top of the screen: the browser itself would
 * have gone to the event's entry in the list. An event that was opened before its number was known is brought into view once it is.
 */
export function useDeepLink(
  root: RefObject<HTMLElement | null>,
  view: ViewState,
  selected: number | undefined,
  moves: Moves,
): void {
  const isOpening = useRef(true);
  const awaited = useRef<string>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each event, as soon as it is known; later moves are the reader's
  useEffect(() => {
    if (view.selected === undefined) {
      isOpening.current = false; // the page was opened without an event
      return;
    }
    if (selected === undefined) {
      awaited.current = view.selected;
      return;
    }
    const isLate = awaited.current === view.selected;
    awaited.current = undefined;
    if (isOpening.current ? !view.window : isLate) moves.reveal(selected);
    if (isOpening.current && window.scrollY > 0) root.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
    isOpening.current = false;
  }, [view.selected, selected]);
}
