'use client';
import { type RefObject, useEffect, useMemo, useState } from 'react';
import { type ListRow, planList } from '@/components/explore/listPlan';

interface ListSync {
  /** Whether an event belongs in the list as the view stands. */
  readonly shows: (event: number) => boolean;
  readonly numbers: ReadonlyMap<string, number>;
  /** Grows as titles arrive, and with it `numbers`. */
  readonly known: number;
  readonly selected: string | undefined;
}

interface ListElement {
  readonly element: HTMLElement;
  /** What is hidden with it: the item or section around it that holds nothing else. */
  readonly box: HTMLElement;
  readonly row: 'heading' | 'entry';
}

const ENTRIES = '[data-timeline="list"] article[id]';
const HEADINGS = '[data-timeline="list"] :is(h2, h3, h4):not(article *)';

function readList(root: HTMLElement): readonly ListElement[] {
  return Array.from(root.querySelectorAll<HTMLElement>(`${ENTRIES}, ${HEADINGS}`), (element) => {
    const isEntry = element.tagName === 'ARTICLE';
    const item = isEntry ? element.closest('li') : element.closest<HTMLElement>('[data-year]');
    const ownsItem = item && root.contains(item) && (!isEntry || item.querySelectorAll('article').length === 1);
    return { element, box: ownsItem ? item : element, row: isEntry ? 'entry' : 'heading' };
  });
}

/** Sets a flag only where it changes: most entries keep theirs, and each change costs the browser a restyle. */
function setHidden(element: HTMLElement, hidden: boolean): void {
  if (element.hidden !== hidden) element.hidden = hidden;
}

function markSelected(root: HTMLElement, selected: string | undefined): void {
  for (const element of root.querySelectorAll('article[aria-current]'))
    if (element.id !== selected) element.removeAttribute('aria-current');
  if (selected) root.querySelector(`article[id="${CSS.escape(selected)}"]`)?.setAttribute('aria-current', 'true');
}

/**
 * Keeps the prerendered list in step: entries out of range, filtered out or not matching are hidden (from assistive technology too),
 * and so are years that hold nothing. The list is the server's HTML, so it is changed through the DOM and never rendered again.
 */
export function useListSync(root: RefObject<HTMLElement | null>, { shows, numbers, known, selected }: ListSync): void {
  const [list, setList] = useState<readonly ListElement[]>([]);
  useEffect(() => {
    if (root.current) setList(readList(root.current));
  }, [root]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `numbers` is one growing map; `known` says that it grew
  const rows = useMemo<readonly ListRow[]>(
    () =>
      list.map(({ element, row }) =>
        row === 'entry' ? { is: 'entry', event: numbers.get(element.id) } : { is: 'heading' },
      ),
    [list, numbers, known],
  );
  useEffect(() => {
    const hidden = planList(rows, shows);
    list.forEach(({ element, box }, at) => {
      setHidden(element, hidden[at]!);
      setHidden(box, hidden[at]!);
    });
  }, [list, rows, shows]);
  useEffect(() => {
    if (root.current) markSelected(root.current, selected);
  }, [root, selected]);
}

/** The event number of the list entry that is pointed at or holds the focus. */
export function usePointedEntry(
  root: RefObject<HTMLElement | null>,
  numbers: ReadonlyMap<string, number>,
): number | undefined {
  const [pointed, setPointed] = useState<number>();
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const point = (event: Event) => {
      const entry = event.target instanceof Element ? event.target.closest('article[id]') : null;
      setPointed(entry ? numbers.get(entry.id) : undefined);
    };
    const leave = () => setPointed(undefined);
    const handlers = [
      ['pointerover', point],
      ['focusin', point],
      ['pointerleave', leave],
      ['focusout', leave],
    ] as const;
    for (const [type, handler] of handlers) element.addEventListener(type, handler);
    return () => {
      for (const [type, handler] of handlers) element.removeEventListener(type, handler);
    };
  }, [root, numbers]);
  return pointed;
}
