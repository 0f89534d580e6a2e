'use client';
import { type RefObject, useEffect, useRef } from 'react';

interface LinkActions {
  /** The explorer stands in a frame: what leaves it opens beside it. */
  readonly embed: boolean;
  /** Opens an event. False when it is not one of this strip's: the link is then followed. */
  readonly selectId: (id: string) => boolean;
  /** Moves the strip to a range, in days. */
  readonly goToRange: (from: number, to: number) => void;
}

const isPlainClick = (click: MouseEvent): boolean =>
  click.button === 0 && !click.metaKey && !click.ctrlKey && !click.shiftKey && !click.altKey;

function rangeOf(link: HTMLElement): readonly [number, number] | undefined {
  const { spanFrom, spanTo } = link.dataset;
  if (!spanFrom || !spanTo) return undefined;
  const from = Number(spanFrom);
  const to = Number(spanTo);
  return Number.isFinite(from) && Number.isFinite(to) && from < to ? [from, to] : undefined;
}

/** A source number points within the same event: the address must keep the event, so only the focus moves. */
function focusTarget(root: HTMLElement, hash: string): boolean {
  const target = root.querySelector<HTMLElement>(`#${CSS.escape(decodeURIComponent(hash.slice(1)))}`);
  target?.scrollIntoView({ block: 'nearest' });
  target?.focus({ preventScroll: true });
  return target !== null;
}

function follow(root: HTMLElement, link: HTMLElement, actions: LinkActions): boolean {
  const range = rangeOf(link);
  const href = link.getAttribute('href') ?? '';
  const id = link.dataset['event'] ?? link.closest('[data-timeline="list"] article')?.id; // an entry of the list names its event once
  if (id) return actions.selectId(id);
  if (range) actions.goToRange(...range);
  else return href.startsWith('#') && focusTarget(root, href);
  return true;
}

/** The click goes on to follow the link, now in a tab of its own. */
function leaveFrame(link: HTMLElement): void {
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noreferrer');
}

/**
 * Links to events and ranges, in the list, the panel and the narratives, drive the strip instead of leaving the page.
 * They stay real links: opened in a new tab, or without JavaScript, they lead to a page.
 */
export function useExplorerLinks(root: RefObject<HTMLElement | null>, actions: LinkActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const click = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[href]') : null;
      if (!link || event.defaultPrevented || !isPlainClick(event)) return;
      if (follow(element, link, latest.current)) event.preventDefault();
      else if (latest.current.embed) leaveFrame(link);
    };
    element.addEventListener('click', click);
    return () => element.removeEventListener('click', click);
  }, [root]);
}
