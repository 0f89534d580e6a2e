import { describe, expect, it } from 'vitest';
import { textWidthPx } from '@/lib/layout/textWidth';
import { materialOf } from '@/lib/segment/recordMaterial';
import { scopedPicture } from '@/lib/segment/scopedPicture';
import { shippedRecord } from '@/tests/record/shippedRecord';

describe('the pictures of the published segments', () => {
  it('have the title of every event, and none beyond their end', async () => {
    const record = await shippedRecord();
    for (const segment of record.segments) {
      const { scene, titles } = scopedPicture(materialOf(record, segment), segment);
      expect(scene.events.map(({ event }) => titles[event]).length, segment.slug).toBe(segment.scope.events.length);
      const ends = scene.events.map(({ labelAlong, labelWidth }) => labelAlong + labelWidth);
      expect(Math.max(...ends), segment.slug).toBeLessThanOrEqual(scene.frame.lengthPx);
      for (const { event, labelWidth } of scene.events)
        if (titles[event]!.endsWith('…')) expect(textWidthPx(titles[event]!)).toBeLessThanOrEqual(labelWidth);
    }
  });

  it('leave most of their width to the range', async () => {
    const record = await shippedRecord();
    for (const segment of record.segments) {
      const { scene } = scopedPicture(materialOf(record, segment), segment);
      const { from, to } = segment.scope;
      const share = ((to.latest - from.earliest) * scene.pxPerDay) / scene.frame.lengthPx;
      expect(share, segment.slug).toBeGreaterThan(0.66);
    }
  });
});
