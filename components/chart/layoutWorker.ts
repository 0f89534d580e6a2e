/// <reference lib="webworker" />
import { type FilterPlacementOptions, filterPlacement, type PlacedColumns } from '@/lib/layout/filterPlacement';
import type { Placement } from '@/lib/layout/place';

/** First the columns, once; then a question at a time. */
export type LayoutQuestion =
  | { readonly is: 'columns'; readonly columns: PlacedColumns }
  | { readonly is: 'place'; readonly id: number; readonly options: FilterPlacementOptions };

export interface LayoutAnswer {
  readonly id: number;
  readonly placement: Placement;
}

declare const self: DedicatedWorkerGlobalScope;

let columns: PlacedColumns | undefined;

self.onmessage = ({ data }: MessageEvent<LayoutQuestion>) => {
  if (data.is === 'columns') {
    columns = data.columns;
    return;
  }
  if (!columns) throw new Error('missing columns: the layout worker was asked before it had any');
  const placement = filterPlacement(columns, data.options);
  const answer: LayoutAnswer = { id: data.id, placement };
  // Rows and scales that were made for this answer go over without a copy; the built ones stay here for the next question.
  const isOwn = placement.scale !== columns.scale;
  self.postMessage(answer, isOwn ? [placement.row.buffer, placement.scale.buffer] : []);
};
