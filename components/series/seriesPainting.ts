import type { Theme } from '@/components/chart/theme';
import type { Scene } from '@/lib/layout/scene';
import type { LaneFrame } from '@/lib/series/laneFrame';
import type { LaneShape } from '@/lib/series/placeLane';
import type { SeriesLane } from '@/lib/series/seriesLane';
import type { LaneChoice } from '@/lib/series/stepChoice';

/** All that a frame of the lanes is drawn from. */
export interface SeriesPainting {
  readonly lanes: readonly SeriesLane[];
  readonly frames: readonly LaneFrame[];
  /** What of each lane is in view. */
  readonly shapes: readonly (readonly LaneShape[])[];
  readonly scene: Scene;
  readonly theme: Theme;
  readonly heightPx: number;
  readonly chosen: LaneChoice | undefined;
}
