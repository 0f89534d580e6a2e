import { MarkLegend } from '@/components/chart/MarkLegend';
import { StillView } from '@/components/chart/StillView';
import styles from '@/components/chart/Strip.module.css';
import type { TextSource } from '@/components/chart/textSource';
import { filterPlacement } from '@/lib/layout/filterPlacement';
import { placeScene } from '@/lib/layout/scene';
import { measureStrip } from '@/lib/layout/sceneFrame';
import { readScene } from '@/lib/layout/sceneReadout';
import type { StripHead } from '@/lib/layout/stripData';
import { createStripIndex, type StripIndex } from '@/lib/layout/stripIndex';
import { withMatches } from '@/lib/layout/withMatches';
import type { TimeWindow } from '@/lib/view/window';

/** A view is printed for this width and scaled to the paper: wide enough for titles beside the lanes, narrow enough to be read on A4. */
const PRINT_WIDTH_PX = 920;

export interface PrintedStripProps {
  readonly head: StripHead;
  readonly index: StripIndex;
  readonly texts: TextSource;
  readonly window: TimeWindow;
}

/** The same events laid out across: paper is wide, whatever the screen was. */
function indexAcross(head: StripHead, index: StripIndex): StripIndex {
  if (index.orientation === 'horizontal') return index;
  const matching = index.matching && new Set(index.matching.timeEvents);
  return withMatches(layAcross(head, index), matching && ((event) => !matching.has(event)));
}

function layAcross(head: StripHead, index: StripIndex): StripIndex {
  const { marks } = index;
  const rowsPerLane = head.lanes.map((lane) => lane.rows);
  if (index.count === marks.count) return createStripIndex(marks, filterPlacement(marks, { rowsPerLane }));
  const subset = new Uint8Array(marks.count);
  for (const event of index.timeEvents) subset[event] = 1;
  return createStripIndex(marks, filterPlacement(marks, { subset, rowsPerLane }), { subset });
}

/** The view of the moment for paper: its range and figures in words, the strip as SVG, and what its signs mean. */
export function PrintedStrip({ head, index, texts, window }: PrintedStripProps) {
  const across = indexAcross(head, index);
  const frame = measureStrip(head, { widthPx: PRINT_WIDTH_PX, heightPx: 0 }, 'horizontal');
  const scene = placeScene({ head, index: across, window, frame });
  const { range, inView, earlier, later } = readScene(scene, across, head.domain);
  const words = `${range}: ${inView.toLocaleString('en')} in view, ${earlier.toLocaleString('en')} earlier, ${later.toLocaleString('en')} later.`;
  return (
    <div className={styles.printed} data-timeline="printed">
      <p>{words}</p>
      <StillView
        head={head}
        scene={scene}
        titleOf={(event) => texts.text(event)?.title}
        label={`Timeline from ${range}. The list below says the same in words.`}
      />
      <MarkLegend head={head} />
    </div>
  );
}
