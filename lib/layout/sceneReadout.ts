import type { Scene } from '@/lib/layout/scene';
import { windowWords } from '@/lib/layout/sceneWords';
import { countIn, isInView, type StripIndex } from '@/lib/layout/stripIndex';
import { asDay } from '@/lib/time/day';
import type { TimeWindow } from '@/lib/view/window';

/** The last event's own day belongs to what is said. */
const LAST_DAY = 1;

/** What a view says in figures. */
export interface SceneReadout {
  readonly lanes: readonly { readonly inView: number; readonly unlabelled: number }[];
  readonly inView: number;
  readonly earlier: number;
  readonly later: number;
  /** The unit that encloses the ticks: "April 2016" where ticks are days. */
  readonly context: string;
  /** The window in words. */
  readonly range: string;
}

/** Labelled events of each lane that are in view: a label alone may still be in view after its mark has left. */
function labelledByLane(scene: Scene, index: StripIndex): readonly number[] {
  const { marks } = index;
  const counts = scene.frame.lanes.map(() => 0);
  for (const { event, lane } of scene.events)
    if (isInView(marks, event, scene.window)) counts[lane] = counts[lane]! + 1;
  return counts;
}

/** The part of a window between the first and the last event: air beyond them is no range to speak of. */
function spokenWindow(window: TimeWindow, { timeStarts, count }: StripIndex): TimeWindow {
  const first = timeStarts[0] ?? window.from;
  const last = timeStarts[count - 1] ?? window.to;
  const from = Math.max(window.from, first);
  const to = Math.min(window.to, last + LAST_DAY);
  return from < to ? { from: asDay(from), to: asDay(to) } : window;
}

/** Counts a placed view, by lane and in all. */
export function readScene(scene: Scene, index: StripIndex): SceneReadout {
  const { window } = scene;
  const labelled = labelledByLane(scene, index);
  const lanes = labelled.map((labels, lane) => {
    const inView = lane < index.laneCount ? countIn(index, window, lane).inView : 0;
    return { inView, unlabelled: inView - labels };
  });
  const { earlier, inView, later } = countIn(index, window);
  return {
    lanes,
    inView,
    earlier,
    later,
    context: scene.ticks.context,
    range: windowWords(spokenWindow(window, index)),
  };
}
