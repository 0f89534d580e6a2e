import { describe, expect, it } from 'vitest';
import { placeScene } from '@/lib/layout/scene';
import { measureStrip } from '@/lib/layout/sceneFrame';
import { readScene } from '@/lib/layout/sceneReadout';
import { createStripIndex } from '@/lib/layout/stripIndex';
import { asDay, dayOfCivil } from '@/lib/time/day';
import { createFixture } from '@/tests/layout/sceneFixture';

const day = (year: number, month = 1, date = 1) => dayOfCivil({ year, month, day: date });
const domain = [day(2016, 1, 20), day(2016, 7, 15)] as const;

/** What is said of a window of a record with two events: one on 1 February, one on 1 June or some day of that month. */
function rangeOf(from: number, to: number, lastMayMean: number): string {
  const { head, marks } = createFixture(1, 2);
  const start = Float64Array.of(day(2016, 2, 1), day(2016, 6, 1));
  const moved = {
    ...marks,
    start,
    end: Float64Array.of(day(2016, 2, 1), lastMayMean),
    flags: new Uint8Array(2),
    byTime: Uint32Array.of(0, 1),
  };
  const index = createStripIndex(moved, { row: moved.row, scale: moved.scale });
  const window = { from: asDay(from), to: asDay(to) };
  const frame = measureStrip(head, { widthPx: 1000, heightPx: 400 }, 'horizontal');
  return readScene(placeScene({ head, index, frame, window }), index, domain).range;
}

describe('the range that a view says', () => {
  it('is the window that was chosen, although its last event begins before its end', () => {
    expect(rangeOf(day(2016, 2), day(2016, 7), day(2016, 6, 1))).toBe('1 February 2016 to 30 June 2016');
  });

  it('leaves out the air beyond the first and the last event of the whole record', () => {
    expect(rangeOf(domain[0], domain[1], day(2016, 6, 1))).toBe('1 February 2016 to 1 June 2016');
    expect(rangeOf(domain[0] - 9, domain[1] + 9, day(2016, 6, 1))).toBe('1 February 2016 to 1 June 2016');
  });

  it('goes to the last day that the last event may mean', () => {
    expect(rangeOf(domain[0], domain[1], day(2016, 7, 1))).toBe('1 February 2016 to 30 June 2016');
  });
});
