import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growLabels, ownExtentPx, ownWidthPx } from '@/lib/layout/labelRoom';
import { LABEL_GAP_PX, LABEL_MAX_PX } from '@/lib/layout/labelSize';

/** A label of a row, at a place, as the layout leaves it: `barPx` before the label its bar has begun. */
const labelAt = (event: number, labelAlong: number, widthPx: number, labelAcross = 0, barPx = 0) => ({
  event,
  labelAlong,
  labelAcross,
  from: labelAlong - barPx,
  labelWidth: ownWidthPx(widthPx),
});

/** Labels of two rows, each behind the extent that the one before it owns, and some air. */
const rows = fc
  .array(
    fc.record({
      widthPx: fc.integer({ min: 20, max: 700 }),
      airPx: fc.double({ min: 0, max: 400, noNaN: true }),
      barPx: fc.integer({ min: 0, max: 60 }),
      isLower: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  .map((labels) => {
    const ends = [0, 0];
    const placed = labels.map(({ widthPx, airPx, barPx, isLower }, event) => {
      const row = Number(isLower);
      const at = ends[row]! + airPx + barPx;
      ends[row] = at + ownExtentPx(widthPx);
      return labelAt(event, at, widthPx, row, barPx);
    });
    return { placed, widthPx: labels.map((label) => label.widthPx) };
  });

describe('a label whose title is cut', () => {
  it('grows to its whole title where nothing is beside it', () => {
    const [first, other] = growLabels([labelAt(0, 0, 500), labelAt(1, 100, 500, 24)], [500, 500]);
    expect([first!.labelWidth, other!.labelWidth]).toEqual([500, 500]);
  });

  it('stops before the next bar of its row', () => {
    const [first] = growLabels([labelAt(0, 0, 500), labelAt(1, 460, 40, 0, 20)], [500, 40]);
    expect(first!.labelWidth).toBe(440 - LABEL_GAP_PX);
  });

  it('never takes room from another, and keeps its own and its place', () => {
    fc.assert(
      fc.property(rows, ({ placed, widthPx }) => {
        const grown = growLabels(placed, widthPx);
        for (const [event, label] of grown.entries()) {
          expect({ ...label, labelWidth: 0 }).toEqual({ ...placed[event]!, labelWidth: 0 });
          expect(label.labelWidth).toBeGreaterThanOrEqual(ownWidthPx(widthPx[event]!));
          expect(label.labelWidth).toBeLessThanOrEqual(widthPx[event]!);
          const next = placed.find((other) => other.event > event && other.labelAcross === label.labelAcross);
          if (next && label.labelWidth > LABEL_MAX_PX)
            expect(label.labelAlong + label.labelWidth + LABEL_GAP_PX).toBeLessThanOrEqual(next.from);
        }
      }),
    );
  });
});
