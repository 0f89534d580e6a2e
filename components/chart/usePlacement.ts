import { useEffect, useMemo, useRef, useState } from 'react';
import type { LayoutAnswer, LayoutQuestion } from '@/components/chart/layoutWorker';
import { type FilterPlacementOptions, filterPlacement } from '@/lib/layout/filterPlacement';
import type { Placement } from '@/lib/layout/place';
import type { Marks, StripHead } from '@/lib/layout/stripData';
import { createStripIndex, type Orientation, type StripIndex } from '@/lib/layout/stripIndex';

/** Up to this many events a layout takes a few ms: quicker than a worker's start. */
const LARGEST_AT_ONCE = 2_000;

export interface PlacementSetting {
  readonly head: StripHead;
  readonly marks: Marks;
  /** By event number: 1 takes part. Absent: all do. Keep it the same object while it says the same. */
  readonly subset?: Uint8Array | undefined;
  readonly orientation: Orientation;
}

export interface PlacedIndex {
  readonly index: StripIndex;
  /** True while a newer layout is on its way; `index` is the last one till then. */
  readonly isBusy: boolean;
}

/** A placement without any label: the strip of the first moments of a large record on a narrow screen. */
function unlabelled(marks: Marks): Placement {
  return { row: new Uint8Array(marks.count), scale: new Float64Array(marks.count).fill(Infinity) };
}

function optionsOf({ head, subset, orientation }: PlacementSetting): FilterPlacementOptions {
  const rowsPerLane = head.lanes.map((lane) => lane.rows);
  return subset ? { subset, orientation, rowsPerLane } : { orientation, rowsPerLane };
}

function indexOf({ marks, subset, orientation }: PlacementSetting, placement: Placement): StripIndex {
  return createStripIndex(marks, placement, subset ? { subset, orientation } : { orientation });
}

interface Line {
  readonly ask: (options: FilterPlacementOptions, answered: (placement: Placement) => void) => void;
  readonly close: () => void;
}

/** Turbopack makes a script of the worker; it also publishes this file as it is written, which nothing loads. */
const startWorker = (): Worker => new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' });

/** A worker that holds the marks. Only the latest question's answer is passed on. */
function openLine(marks: Marks): Line {
  const worker = startWorker();
  const post = (question: LayoutQuestion): void => worker.postMessage(question);
  const { count, start, end, flags, lane, significance, row, scale, widthPx } = marks;
  post({ is: 'columns', columns: { count, start, end, flags, lane, significance, row, scale, widthPx } });
  let latest = 0;
  let deliver: (placement: Placement) => void = () => {};
  let pending: FilterPlacementOptions | undefined;
  let hasFailed = false;
  worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
    if (data.id !== latest) return;
    pending = undefined;
    deliver(data.placement);
  };
  worker.onerror = () => {
    hasFailed = true; // its script could not be had: slower here, but not never
    if (pending) deliver(filterPlacement(marks, pending));
  };
  return {
    ask(options, answered) {
      latest += 1;
      deliver = answered;
      pending = options;
      if (hasFailed) deliver(filterPlacement(marks, options));
      else post({ is: 'place', id: latest, options });
    },
    close: () => worker.terminate(),
  };
}

/** Whether a layout is at hand: the built one, or one that takes a few ms. */
function isQuick({ marks, subset, orientation }: PlacementSetting): boolean {
  return marks.count <= LARGEST_AT_ONCE || (!subset && orientation === 'horizontal');
}

/**
 * The index of what a filter left, laid out for an orientation: at once where that is quick, in a worker where it is not.
 */
export function usePlacement({ head, marks, subset, orientation }: PlacementSetting): PlacedIndex {
  const setting = useMemo(() => ({ head, marks, subset, orientation }), [head, marks, subset, orientation]);
  const quick = useMemo(
    () => (isQuick(setting) ? indexOf(setting, filterPlacement(setting.marks, optionsOf(setting))) : undefined),
    [setting],
  );
  const [answer, setAnswer] = useState<{ readonly setting: PlacementSetting; readonly index: StripIndex }>();
  const line = useRef<{ readonly marks: Marks; readonly line: Line }>(undefined);
  useEffect(
    () => () => {
      line.current?.line.close();
      line.current = undefined;
    },
    [],
  );
  useEffect(() => {
    if (isQuick(setting)) return;
    if (line.current?.marks !== setting.marks) {
      line.current?.line.close();
      line.current = { marks: setting.marks, line: openLine(setting.marks) };
    }
    line.current.line.ask(optionsOf(setting), (placement) =>
      setAnswer({ setting, index: indexOf(setting, placement) }),
    );
  }, [setting]);
  const last = useRef<StripIndex>(undefined);
  const fresh = quick ?? (answer?.setting === setting ? answer.index : undefined);
  const usable = last.current?.marks === marks && last.current.orientation === orientation ? last.current : undefined;
  const fallback = useMemo(
    () => (fresh || usable ? undefined : indexOf(setting, unlabelled(setting.marks))),
    [fresh, usable, setting],
  );
  const index = fresh ?? usable ?? fallback!;
  useEffect(() => {
    last.current = index;
  }, [index]);
  return { index, isBusy: fresh === undefined };
}
