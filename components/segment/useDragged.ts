import { type DragEvent, useRef } from 'react';

/** What the items of a list need to be dragged to each other's places. */
export function useDragged(onMove: (from: number, to: number) => void) {
  const from = useRef<number>(undefined);
  return (index: number) => ({
    onDragStart: () => {
      from.current = index;
    },
    onDragOver: (over: DragEvent) => over.preventDefault(), // a place to drop on
    onDrop: () => {
      if (from.current !== undefined) onMove(from.current, index);
      from.current = undefined;
    },
  });
}
