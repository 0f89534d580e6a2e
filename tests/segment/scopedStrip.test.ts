import { describe, expect, it } from 'vitest';
import { placeScene } from '@/lib/layout/scene';
import { measureStrip } from '@/lib/layout/sceneFrame';
import { createStripIndex } from '@/lib/layout/stripIndex';
import { materialOf } from '@/lib/segment/recordMaterial';
import { scopedStrip } from '@/lib/segment/scopedStrip';
import { shippedRecord } from '@/tests/record/shippedRecord';

/** Width of the picture, as it is drawn. */
const STILL_WIDTH_PX = 1200;

describe('the pictures of the published segments', () => {
  it('cut no title at their end', async () => {
    const record = await shippedRecord();
    for (const segment of record.segments) {
      const { strip, window } = scopedStrip(materialOf(record, segment), segment);
      const { head, marks } = strip;
      const index = createStripIndex(marks, { row: marks.row, scale: marks.scale });
      const frame = measureStrip(head, { widthPx: STILL_WIDTH_PX, heightPx: 0 }, 'horizontal');
      const { events } = placeScene({ head, index, window, frame });
      const ends = events.map(({ labelAlong, labelWidth }) => labelAlong + labelWidth);
      expect(ends.length, segment.slug).toBeGreaterThan(marks.count / 2);
      expect(Math.max(...ends), segment.slug).toBeLessThanOrEqual(frame.lengthPx);
    }
  });
});
