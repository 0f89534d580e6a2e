import { filterPlacement } from '@/lib/layout/filterPlacement';
import { ownExtentPx } from '@/lib/layout/labelRoom';
import { LABEL_GAP_PX, MARK_SLOT_PX } from '@/lib/layout/labelSize';
import { createCounts, placeScene, type Scene } from '@/lib/layout/scene';
import { measureStrip, type StripFrame } from '@/lib/layout/sceneFrame';
import { windowWords } from '@/lib/layout/sceneWords';
import type { Marks, StripHead } from '@/lib/layout/stripData';
import { createStripIndex } from '@/lib/layout/stripIndex';
import { textWidthPx } from '@/lib/layout/textWidth';
import type { SegmentHead } from '@/lib/model/record';
import { PICTURE_PX, scopedStrip } from '@/lib/segment/scopedStrip';
import type { SegmentMaterial } from '@/lib/segment/segmentMaterial';
import type { TimeWindow } from '@/lib/view/window';

/** What is drawn of a segment. */
export interface ScopedPicture {
  readonly head: StripHead;
  readonly scene: Scene;
  /** By number of the event. */
  readonly titles: readonly string[];
  /** The range, in words. */
  readonly range: string;
}

/** A lane of more rows takes more of a sheet than its titles are worth. */
const MOST_ROWS = 8;

/** The picture of a segment, for a screen and for paper. It stands still, so its lanes have as many rows as its titles need at this one scale. */
export function scopedPicture(material: SegmentMaterial, segment: Pick<SegmentHead, 'scope'>): ScopedPicture {
  const { strip, window } = scopedStrip(material, segment);
  const { marks, titles } = fittedTitles(
    strip.marks,
    strip.order.map(({ title }) => title),
    window,
  );
  const { rows, placement } = placeAll(marks, strip.head, PICTURE_PX / (window.to - window.from));
  const head = { ...strip.head, lanes: strip.head.lanes.map((lane, at) => ({ ...lane, rows: rows[at]! })) };
  const index = createStripIndex(marks, placement);
  const frame = measureStrip(head, { widthPx: PICTURE_PX, heightPx: 0 }, 'horizontal');
  const place = (within: StripFrame): Scene => placeScene({ head, index, window, frame: within });
  const scene = place(frame);
  const isWhole = scene.events.length === marks.count;
  // Where every event has its title, ticks at the feet of lanes would say the same again, and take room of the sheet.
  const shown = isWhole ? { ...place(withoutFeet(frame)), counts: createCounts(frame) } : scene;
  return { head, scene: shown, titles, range: windowWords(window) };
}

/** Air between lanes, px. */
const AIR_PX = 4;

/** A frame whose lanes end with their last row, and a little air. */
function withoutFeet(frame: StripFrame): StripFrame {
  let saved = 0;
  const lanes = frame.lanes.map(({ start, size, rows, foot, footSize }) => {
    const [up, less] = [saved, footSize - AIR_PX];
    saved += less;
    return { start: start - up, size: size - less, rows: rows - up, foot: foot - up, footSize: AIR_PX };
  });
  return { ...frame, lanes, heightPx: frame.heightPx - saved, lanesEnd: frame.lanesEnd - saved };
}

/** Titles that would go beyond the end of the picture, cut to the room they have; their marks have the width of what is left. */
function fittedTitles(marks: Marks, titles: readonly string[], { from, to }: TimeWindow) {
  const widths = marks.widthPx.slice();
  const fitted = titles.map((title, event) => {
    const room = PICTURE_PX * (1 - (marks.start[event]! - from) / (to - from)) - LABEL_GAP_PX;
    if (ownExtentPx(widths[event]!) - LABEL_GAP_PX <= room) return title;
    const letters = [...title];
    while (letters.length > 0 && textWidthPx(`${letters.join('').trimEnd()}…`) > room - MARK_SLOT_PX) letters.pop();
    widths[event] = room;
    return `${letters.join('').trimEnd()}…`;
  });
  return { marks: { ...marks, widthPx: widths }, titles: fitted };
}

/** Rows for every title at a scale, in px a day, or as many as a lane may have: then the titles of the weightiest. */
function placeAll(marks: Marks, head: StripHead, scale: number) {
  const subset = new Uint8Array(marks.count).fill(1);
  let rows = head.lanes.map(() => 1);
  for (;;) {
    const placement = filterPlacement(marks, { subset, rowsPerLane: rows });
    const crowded = new Set([...marks.lane].filter((_, event) => placement.scale[event]! > scale));
    const more = rows.map((count, lane) => (crowded.has(lane) ? Math.min(count + 1, MOST_ROWS) : count));
    if (more.every((count, lane) => count === rows[lane])) return { rows, placement };
    rows = more;
  }
}
