import type { Scene } from '@/lib/layout/scene';
import { countIn, type StripIndex, unlabelledIn } from '@/lib/layout/stripIndex';

/** What a view says in figures. */
export interface SceneReadout {
  readonly lanes: readonly { readonly inView: number; readonly unlabelled: number }[];
  readonly inView: number;
  readonly earlier: number;
  readonly later: number;
  /** The unit that encloses the ticks: "April 2016" where ticks are days. */
  readonly context: string;
}

/** Counts a placed view, by lane and in all. */
export function readScene(scene: Scene, index: StripIndex): SceneReadout {
  const { window, pxPerDay, frame } = scene;
  const none = { inView: 0, unlabelled: 0 };
  const lanes = frame.lanes.map((_, lane) =>
    lane < index.laneCount
      ? {
          inView: countIn(index, window, lane).inView,
          unlabelled: unlabelledIn(index, window, pxPerDay, 0, lane).count,
        }
      : none,
  );
  const { earlier, inView, later } = countIn(index, window);
  return { lanes, inView, earlier, later, context: scene.ticks.context };
}
