import { clampIndex } from '@/lib/base/clampIndex';
import type { LaneMark, SeriesLane } from '@/lib/series/seriesLane';
import { asDay } from '@/lib/time/day';
import type { DayRange } from '@/lib/time/dayRange';

/** One value of the lanes on the strip. */
export interface LaneChoice {
  readonly lane: number;
  readonly mark: number;
}

/** Values that the keys go along: those of a lane, or of one row of its bands. Numbers of marks, in order of time. */
interface Track {
  readonly lane: number;
  readonly marks: readonly number[];
}

const rowOf = ({ row = 0 }: LaneMark): number => row;

function tracksOf(lanes: readonly SeriesLane[]): readonly Track[] {
  return lanes.flatMap(({ marks }, lane): readonly Track[] => {
    const rows = [...new Set(marks.map(rowOf))].sort((a, b) => a - b);
    return rows.map((row) => ({
      lane,
      marks: [...marks.keys()].filter((mark) => rowOf(marks[mark]!) === row),
    }));
  });
}

const middleOf = ({ from, to }: LaneMark): number => (from + to) / 2;

/** The value of a track that is nearest to a day. */
function nearestIn(lanes: readonly SeriesLane[], { lane, marks }: Track, day: number): LaneChoice {
  const distance = (mark: number): number => Math.abs(middleOf(lanes[lane]!.marks[mark]!) - day);
  const mark = marks.reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best));
  return { lane, mark };
}

/**
 * Where a key leads: left and right to the value before and after, up and down to the row above and below at about the same time, Home and
 * End to the first and the last. With nothing chosen, any of them chooses what is nearest to the middle of the view. Undefined for other keys.
 */
export function stepChoice(
  lanes: readonly SeriesLane[],
  chosen: LaneChoice | undefined,
  key: string,
  view: DayRange,
): LaneChoice | undefined {
  if (!['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key)) return undefined;
  const tracks = tracksOf(lanes);
  if (tracks.length === 0) return undefined;
  const at = tracks.findIndex(({ lane, marks }) => lane === chosen?.lane && marks.includes(chosen.mark));
  if (chosen === undefined || at === -1) return nearestIn(lanes, tracks[0]!, (view.from + view.to) / 2);
  const { lane, marks } = tracks[at]!;
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const next = tracks[clampIndex(at + (key === 'ArrowUp' ? -1 : 1), tracks.length)]!;
    return next.lane === lane && next.marks === marks
      ? chosen
      : nearestIn(lanes, next, middleOf(lanes[lane]!.marks[chosen.mark]!));
  }
  if (key === 'Home' || key === 'End') return { lane, mark: marks.at(key === 'Home' ? 0 : -1)! };
  const step = key === 'ArrowLeft' ? -1 : 1;
  return { lane, mark: marks[clampIndex(marks.indexOf(chosen.mark) + step, marks.length)]! };
}

/** The view moved so that a value is in its middle; undefined where the value is in view already. */
export function viewWith({ from, to, goesOn }: LaneMark, view: DayRange): DayRange | undefined {
  if ((goesOn || to > view.from) && from < view.to) return undefined;
  const half = (view.to - view.from) / 2;
  const middle = (from + to) / 2;
  return { from: asDay(middle - half), to: asDay(middle + half) };
}
