import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import type { StripEngine } from '@/components/chart/stripEngine';
import type { LaneFrame } from '@/lib/series/laneFrame';
import { type LaneShape, markAt } from '@/lib/series/placeLane';
import type { SeriesLane } from '@/lib/series/seriesLane';
import { type LaneChoice, stepChoice, viewWith } from '@/lib/series/stepChoice';

const isSame = (a: LaneChoice | undefined, b: LaneChoice | undefined): boolean =>
  a?.lane === b?.lane && a?.mark === b?.mark;

interface HeldChoice {
  readonly lanes: readonly SeriesLane[];
  readonly choice: LaneChoice | undefined;
}

/** The value that a reader points at, taps or reaches by key, and what it says. `shapes` is what was drawn last, for pointers to hit. */
export function useChosenValue(lanes: readonly SeriesLane[], engine: StripEngine, frames: readonly LaneFrame[]) {
  const [held, setHeld] = useState<HeldChoice>();
  const chosen = held?.lanes === lanes ? held.choice : undefined; // of other lanes the same numbers are another value
  const shapes = useRef<readonly (readonly LaneShape[])[]>([]);
  const choose = (choice: LaneChoice | undefined): void =>
    setHeld((before) => (before?.lanes === lanes && isSame(before.choice, choice) ? before : { lanes, choice }));
  const under = (event: MouseEvent<HTMLElement>): LaneChoice | undefined => {
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const lane = frames.findIndex(({ start, size }) => y >= start && y < start + size);
    const mark = lane === -1 ? undefined : markAt(shapes.current[lane] ?? [], x, y);
    return mark === undefined ? undefined : { lane, mark };
  };
  const said = chosen && lanes[chosen.lane];
  return {
    chosen,
    shapes,
    words: said && `${said.title} (${said.unit}). ${said.marks[chosen.mark]?.words ?? ''}`,
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (event.pointerType === 'mouse' && !engine.isHeldByHand()) choose(under(event));
    },
    onPointerLeave: (event: PointerEvent<HTMLElement>) => {
      if (event.pointerType === 'mouse') choose(undefined);
    },
    onClick: (event: MouseEvent<HTMLElement>) => choose(under(event)),
    onBlur: () => choose(undefined),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key === 'Escape') choose(undefined);
      const window = engine.targetWindow();
      const next = stepChoice(lanes, chosen, event.key, window);
      if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      choose(next);
      const moved = viewWith(lanes[next.lane]!.marks[next.mark]!, window);
      if (moved) engine.goTo(moved);
    },
  };
}
