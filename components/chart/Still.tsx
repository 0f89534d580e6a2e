import { StillView } from '@/components/chart/StillView';
import type { Strip } from '@/lib/layout/buildStrip';
import { placeScene, type Scene } from '@/lib/layout/scene';
import { measureStrip } from '@/lib/layout/sceneFrame';
import { windowWords } from '@/lib/layout/sceneWords';
import type { StripHead, TextShard } from '@/lib/layout/stripData';
import { createStripIndex } from '@/lib/layout/stripIndex';
import { asDay } from '@/lib/time/day';
import type { TimeWindow } from '@/lib/view/window';

/** A still is drawn for this width and scales to its place; narrower than this it scrolls sideways within its frame. */
const STILL_WIDTH_PX = 1200;

export interface StillProps {
  readonly strip: Pick<Strip, 'head' | 'marks' | 'shards'>;
  /** Absent: the record's opening range. */
  readonly window?: TimeWindow;
}

/** Title of an event, from the shards in which titles are published. */
function titleOf(head: StripHead, shards: readonly TextShard[], event: number) {
  const index = head.shards.findIndex((shard) => event < shard.first + shard.count);
  const shard = shards[index];
  const at = event - (head.shards[index]?.first ?? 0);
  return shard?.titles[at];
}

function sceneOf({ head, marks }: StillProps['strip'], window: TimeWindow): Scene {
  const index = createStripIndex(marks, { row: marks.row, scale: marks.scale });
  const frame = measureStrip(head, { widthPx: STILL_WIDTH_PX, heightPx: 0 }, 'horizontal');
  return placeScene({ head, index, window, frame });
}

/** The opening view of a record as SVG: what is seen before any script has run, and without scripts. */
export function Still({ strip, window }: StillProps) {
  const { head, shards } = strip;
  const shown = window ?? { from: asDay(head.opening[0]), to: asDay(head.opening[1]) };
  const range = windowWords(shown);
  return (
    <StillView
      head={head}
      scene={sceneOf(strip, shown)}
      titleOf={(event) => titleOf(head, shards, event)}
      label={`Timeline from ${range}. The list below says the same in words.`}
    />
  );
}
