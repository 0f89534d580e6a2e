import { describe, expect, it } from 'vitest';
import { placeScene } from '@/lib/layout/scene';
import { measureStrip } from '@/lib/layout/sceneFrame';
import { createStripIndex } from '@/lib/layout/stripIndex';
import { loadSiteOnce } from '@/lib/load/loadSite';
import { materialOf } from '@/lib/segment/recordMaterial';
import { scopedStrip } from '@/lib/segment/scopedStrip';

/** Width of the picture, as it is drawn. */
const STILL_WIDTH_PX = 1200;

describe('the picture of a published segment', async () => {
  const { records } = await loadSiteOnce('timeline');
  const segments = records.flatMap((record) => record.segments.map((segment) => ({ record, segment })));

  for (const { record, segment } of segments)
    it(`of ${segment.slug} cuts no title at its end`, () => {
      const { strip, window } = scopedStrip(materialOf(record, segment), segment);
      const { head, marks } = strip;
      const index = createStripIndex(marks, { row: marks.row, scale: marks.scale });
      const frame = measureStrip(head, { widthPx: STILL_WIDTH_PX, heightPx: 0 }, 'horizontal');
      const { events } = placeScene({ head, index, window, frame });
      expect(events.length).toBeGreaterThan(0);
      for (const { labelAlong, labelWidth } of events)
        expect(labelAlong + labelWidth).toBeLessThanOrEqual(frame.lengthPx);
    });
});
