import type { Scene } from '@/lib/layout/scene';
import { windowWords } from '@/lib/layout/sceneWords';
import type { StripHead } from '@/lib/layout/stripData';
import { countIn, isInView, type StripIndex } from '@/lib/layout/stripIndex';
import { asDay } from '@/lib/time/day';
import type { TimeWindow } from '@/lib/view/window';

type Domain = StripHead['domain'];

/** What a view says in figures; while a search is on, of its matches alone, as the list does. */
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

/** Labelled events of each lane that take part and are in view: a label alone may still be in view after its mark has left. */
function labelledByLane(scene: Scene, { marks, subset }: StripIndex): readonly number[] {
  const counts = scene.frame.lanes.map(() => 0);
  for (const { event, lane } of scene.events)
    if (subset?.[event] !== 0 && isInView(marks, event, scene.window)) counts[lane] = counts[lane]! + 1;
  return counts;
}

/**
 * A window without the air beyond the record: where it reaches the edge of the domain, what is said begins with the first event or stops
 * with the last. Any other window was chosen, and is said as it is.
 */
function spokenWindow(window: TimeWindow, { timeStarts, lastEnd, count }: StripIndex, domain: Domain): TimeWindow {
  if (count === 0) return window;
  const from = window.from <= domain[0] ? Math.max(window.from, timeStarts[0]!) : window.from;
  const to = window.to >= domain[1] ? Math.min(window.to, lastEnd) : window.to;
  return from < to ? { from: asDay(from), to: asDay(to) } : window;
}

/** Counts a placed view, by lane and in all. @param domain the record's first and last day, with its air. */
export function readScene(scene: Scene, index: StripIndex, domain: Domain): SceneReadout {
  const { window } = scene;
  const counted = index.matching ?? index;
  const labelled = labelledByLane(scene, counted);
  const lanes = labelled.map((labels, lane) => {
    const inView = lane < counted.laneCount ? countIn(counted, window, lane).inView : 0;
    return { inView, unlabelled: inView - labels };
  });
  const { earlier, inView, later } = countIn(counted, window);
  return {
    lanes,
    inView,
    earlier,
    later,
    context: scene.ticks.context,
    range: windowWords(spokenWindow(window, index, domain)),
  };
}
