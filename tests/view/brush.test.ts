import { describe, expect, it } from 'vitest';
import { asDay } from '@/lib/time/day';
import { brushPlace, dragBrush, windowAfterBrushKey, windowCentredAt } from '@/lib/view/brush';
import { KEY_ZOOM, windowLimits } from '@/lib/view/window';

const DOMAIN_DAYS = 10_000;
const limits = windowLimits([0, DOMAIN_DAYS]);
const domain = { from: asDay(0), to: asDay(DOMAIN_DAYS) };
const span = (from: number, to: number) => ({ from: asDay(from), to: asDay(to) });

describe('the brush of the overview', () => {
  it('stands where the window is, and can be seen however short that is', () => {
    expect(brushPlace(span(1000, 3000), domain, 500)).toEqual({ left: 50, width: 100 });
    const tiny = brushPlace(span(9999.9, 10_000), domain, 500);
    expect(tiny.width).toBeGreaterThanOrEqual(10);
    expect(tiny.left + tiny.width).toBeLessThanOrEqual(500);
  });

  it('moves whole, or by one end that never passes the other', () => {
    expect(dragBrush('body', span(100, 300), 50, limits)).toEqual(span(150, 350));
    expect(dragBrush('from', span(100, 300), 50, limits)).toEqual(span(150, 300));
    expect(dragBrush('to', span(100, 300), -50, limits)).toEqual(span(100, 250));
    const shut = dragBrush('from', span(100, 300), 5000, limits);
    expect(shut.to - shut.from).toBeCloseTo(limits.closest, 9);
  });

  it('comes to where it is pressed, at the same length', () => {
    expect(windowCentredAt(250, span(100, 300), domain, 500)).toEqual(span(4900, 5100));
  });

  it('is moved by keys: whole, by an end, to an end of the record, and closer', () => {
    const window = span(1000, 2000);
    expect(windowAfterBrushKey('body', 'ArrowRight', window, limits)).toEqual(span(1100, 2100));
    expect(windowAfterBrushKey('from', 'ArrowDown', window, limits)).toEqual(span(900, 2000));
    expect(windowAfterBrushKey('to', 'ArrowUp', window, limits)).toEqual(span(1000, 2100));
    expect(windowAfterBrushKey('to', 'Home', window, limits)!.from).toBe(limits.from);
    expect(windowAfterBrushKey('from', 'End', window, limits)!.to).toBe(limits.to);
    const closer = windowAfterBrushKey('body', '+', window, limits)!;
    expect(closer.to - closer.from).toBeCloseTo(1000 / KEY_ZOOM, 9);
    expect(windowAfterBrushKey('from', '+', window, limits)).toBeUndefined();
    expect(windowAfterBrushKey('body', 'Tab', window, limits)).toBeUndefined();
    expect(windowAfterBrushKey('to', 'ArrowLeft', span(1000, 1000 + limits.closest), limits)).toBeUndefined();
  });
});
