import { firstAtLeast } from '@/lib/layout/searchSorted';
import { nearestInLane, nextInTime, previousInTime, type StripIndex } from '@/lib/layout/stripIndex';
import { asDay } from '@/lib/time/day';
import { KEY_ZOOM, panBy, type TimeWindow, type WindowLimits, zoomAbout } from '@/lib/view/window';

/** What a key asks of the strip. */
export type KeyAction =
  | 'next'
  | 'previous'
  | 'laneBefore'
  | 'laneAfter'
  | 'first'
  | 'last'
  | 'in'
  | 'out'
  | 'fit'
  | 'pageBack'
  | 'pageOn'
  | 'open'
  | 'leave';

const ACROSS: Readonly<Record<string, KeyAction>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'laneBefore',
  ArrowDown: 'laneAfter',
};
const DOWN: Readonly<Record<string, KeyAction>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  ArrowLeft: 'laneBefore',
  ArrowRight: 'laneAfter',
};
const EITHER: Readonly<Record<string, KeyAction>> = {
  Home: 'first',
  End: 'last',
  '+': 'in',
  '=': 'in', // the key that + is on, without Shift
  '-': 'out',
  _: 'out',
  '0': 'fit',
  PageUp: 'pageBack',
  PageDown: 'pageOn',
  Enter: 'open',
  ' ': 'open',
  Escape: 'leave',
};

/** The action of a key, or undefined for a key that is the browser's. */
export function keyAction(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  isDown: boolean,
): KeyAction | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  return (isDown ? DOWN : ACROSS)[event.key] ?? EITHER[event.key];
}

const PAGE_SHARE = 0.8;

/**
 * The window after a key that moves the view, or undefined when the key does not.
 * @param about the day that keeps its place in a zoom, if it is in view; else the middle does
 */
export function windowAfterKey(
  action: KeyAction,
  window: TimeWindow,
  limits: WindowLimits,
  domain: TimeWindow,
  about?: number,
): TimeWindow | undefined {
  const length = window.to - window.from;
  const isSeen = about !== undefined && about >= window.from && about < window.to;
  const middle = asDay(isSeen ? about : window.from + length / 2);
  switch (action) {
    case 'in':
      return zoomAbout(window, middle, KEY_ZOOM, limits);
    case 'out':
      return zoomAbout(window, middle, 1 / KEY_ZOOM, limits);
    case 'fit':
      return domain;
    case 'pageBack':
      return panBy(window, -length * PAGE_SHARE, limits);
    case 'pageOn':
      return panBy(window, length * PAGE_SHARE, limits);
    default:
      return undefined;
  }
}

/** The first event from the start of the window on, else the last of all. */
function firstInView(index: StripIndex, window: TimeWindow): number | undefined {
  const position = firstAtLeast(index.timeStarts, window.from, 0, index.count);
  return index.timeEvents[Math.min(position, index.count - 1)];
}

/** Lanes without an event (left by a filter) are stepped over. */
function nearestBeyond(index: StripIndex, lane: number, step: -1 | 1, day: number): number | undefined {
  for (let next = lane + step; next >= 0 && next < index.laneCount; next += step) {
    const found = nearestInLane(index, next, day);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The event a key leads to from the current one; undefined when it leads nowhere. Without a current event, the first in view.
 */
export function eventAfterKey(
  action: KeyAction,
  index: StripIndex,
  current: number | undefined,
  window: TimeWindow,
): number | undefined {
  if (action === 'first') return index.timeEvents[0];
  if (action === 'last') return index.timeEvents[index.count - 1];
  const isStep = action === 'next' || action === 'previous' || action === 'laneBefore' || action === 'laneAfter';
  if (!isStep) return undefined;
  if (current === undefined) return firstInView(index, window);
  if (action === 'next') return nextInTime(index, current);
  if (action === 'previous') return previousInTime(index, current);
  const { lane, start } = index.marks;
  return nearestBeyond(index, lane[current]!, action === 'laneBefore' ? -1 : 1, start[current]!);
}
