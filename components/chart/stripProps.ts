import type { TextSource } from '@/components/chart/textSource';
import type { Marks, StripHead } from '@/lib/layout/stripData';
import type { Orientation, StripIndex } from '@/lib/layout/stripIndex';
import type { TimeWindow } from '@/lib/view/window';

/** `moving` while a gesture or an animation is under way; `rest` once when it has ended. */
export type WindowPhase = 'moving' | 'rest';

export type SelectHow = 'pointer' | 'key';

export interface StripProps {
  readonly head: StripHead;
  readonly marks: Marks;
  /** The events that are shown: all, or what a filter left. */
  readonly index: StripIndex;
  readonly texts: TextSource;
  /** Where the strip stands at rest. A new value moves the strip there; while a gesture is under way it is not looked at. */
  readonly window: TimeWindow;
  readonly orientation: Orientation;
  readonly selected?: number | undefined;
  /** An event pointed at elsewhere (in the list): its mark is ringed. */
  readonly highlighted?: number | undefined;
  /** Events that a search did not match: they fade, and nothing moves. */
  readonly dimmed?: ReadonlySet<number> | ((event: number) => boolean) | undefined;
  /** True while the caller still loads or lays out something; the surface is not idle then. */
  readonly busy?: boolean | undefined;
  /** What the record is called, for the strip's accessible name. */
  readonly label: string;
  readonly onWindow: (window: TimeWindow, phase: WindowPhase) => void;
  readonly onSelect: (event: number, how: SelectHow) => void;
  /** Several events under one tick, or the events of a lane that have no label here. `anchor` is what a list of them may be hung on. */
  readonly onMore: (events: readonly number[], anchor: Element) => void;
  /** Esc on the strip. */
  readonly onEscape?: (() => void) | undefined;
}

export interface StripHandle {
  /** Above 1 closer, below 1 further, about the middle. */
  zoomBy(factor: number): void;
  /** Shows the whole record. */
  fit(): void;
  goTo(window: TimeWindow, options?: { readonly animate?: boolean }): void;
  /** Makes an event the current one, brings it into view and moves the keyboard's focus to the strip. */
  focusEvent(event: number): void;
  isIdle(): boolean;
}
