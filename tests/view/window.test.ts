import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asDay } from '@/lib/time/day';
import {
  clampWindow,
  fitWindow,
  interpolateWindow,
  panBy,
  type TimeWindow,
  windowLimits,
  zoomAbout,
} from '@/lib/view/window';
import { uniform } from '@/tests/layout/uniform';

const WIDTH_PX = 1200;
const HOUR = 1 / 24;
const everything = windowLimits([-5.04e12, 30_000]);
const limitsLength = everything.to - everything.from;

const windowOf = (from: number, length: number): TimeWindow => ({ from: asDay(from), to: asDay(from + length) });
const lengthOf = (window: TimeWindow): number => window.to - window.from;
/** Px from the window's start, and how many px the nearest float64 days lie apart there: finer than that no day can be named. */
const pxOf = (window: TimeWindow, day: number): number => ((day - window.from) / lengthOf(window)) * WIDTH_PX;
const grainPx = (window: TimeWindow): number =>
  (Math.max(Math.abs(window.from), Math.abs(window.to)) * 2 ** -51 * WIDTH_PX) / lengthOf(window);

const someLength = uniform(Math.log10(HOUR), 12).map((power) => 10 ** power);
/** Windows well inside the limits: in living memory, in deep time, and between. */
const someWindow = fc
  .record({
    middle: fc.oneof(uniform(-1e5, 2e4), uniform(-3e12, 0)),
    length: someLength,
  })
  .map(({ middle, length }) => clampWindow(windowOf(middle - length / 2, length), everything));
const someShare = uniform(0, 1);
const someFactor = uniform(0.02, 50);

const isFree = (window: TimeWindow): boolean =>
  window.from > everything.from && window.to < everything.to && lengthOf(window) > everything.closest * 1.001;

describe('zoomAbout', () => {
  test('keeps the day under the pointer in its place, to a hundredth of a pixel or what float64 can tell', () => {
    fc.assert(
      fc.property(someWindow, someShare, someFactor, (window, share, factor) => {
        const at = asDay(window.from + share * lengthOf(window));
        const zoomed = zoomAbout(window, at, factor, everything);
        fc.pre(isFree(zoomed));
        const slack = 0.01 + 4 * (grainPx(window) + grainPx(zoomed));
        expect(Math.abs(pxOf(zoomed, at) - pxOf(window, at))).toBeLessThanOrEqual(slack);
      }),
      { numRuns: 1000 },
    );
  });

  test('zooming in and out again returns', () => {
    fc.assert(
      fc.property(someWindow, someShare, someFactor, (window, share, factor) => {
        const at = asDay(window.from + share * lengthOf(window));
        const there = zoomAbout(window, at, factor, everything);
        fc.pre(isFree(there) && isFree(window) && lengthOf(window) / factor > everything.closest);
        const back = zoomAbout(there, at, 1 / factor, everything);
        const slack = 0.01 + 4 * (grainPx(window) + grainPx(there)) * Math.max(1, 1 / factor);
        expect(Math.abs(pxOf(window, back.from))).toBeLessThanOrEqual(slack);
        expect(Math.abs(pxOf(window, back.to) - WIDTH_PX)).toBeLessThanOrEqual(slack);
      }),
      { numRuns: 1000 },
    );
  });

  test('a thousand steps down to an hour and up again still hold the anchor', () => {
    const at = asDay(16_898.4375);
    let window: TimeWindow = { from: everything.from, to: everything.to };
    for (let step = 0; step < 500; step++) window = zoomAbout(window, at, 1.2, everything);
    expect(lengthOf(window)).toBeCloseTo(HOUR, 9);
    expect(at).toBeGreaterThanOrEqual(window.from);
    expect(at).toBeLessThan(window.to);
    for (let step = 0; step < 500; step++) window = zoomAbout(window, at, 1 / 1.2, everything);
    expect(window).toEqual({ from: everything.from, to: everything.to });
  });

  test('never leaves the limits', () => {
    fc.assert(
      fc.property(someWindow, uniform(-6e12, 1e12), someFactor, (window, at, factor) => {
        const { from, to } = zoomAbout(window, asDay(at), factor, everything);
        expect(from).toBeGreaterThanOrEqual(everything.from);
        expect(to).toBeLessThanOrEqual(everything.to);
        expect(to).toBeGreaterThan(from);
      }),
    );
  });
});

describe('clampWindow and panBy', () => {
  test('a window inside the limits is left as it is', () => {
    fc.assert(
      fc.property(someWindow, (window) => {
        fc.pre(isFree(window));
        expect(clampWindow(window, everything)).toEqual(window);
      }),
    );
  });

  test('panning beyond the end stops there with the length unchanged', () => {
    const limits = windowLimits([0, 1000]);
    expect(panBy(windowOf(400, 100), 5000, limits)).toEqual(windowOf(1000, 100));
    expect(panBy(windowOf(400, 100), -5000, limits)).toEqual(windowOf(-100, 100));
    expect(panBy(windowOf(400, 100), 30, limits)).toEqual(windowOf(430, 100));
  });

  test('what is too long becomes the whole, what is too short an hour about its middle', () => {
    const limits = windowLimits([0, 1000]);
    expect(clampWindow(windowOf(-1e6, 2e6), limits)).toEqual({ from: -100, to: 1100 });
    expect(clampWindow(windowOf(500, 0), limits)).toEqual(windowOf(500 - HOUR / 2, HOUR));
  });

  test('a record shorter than an hour is shown whole', () => {
    expect(clampWindow(windowOf(0, 1), windowLimits([0, 0.01]))).toEqual({ from: -0.001, to: 0.011 });
  });
});

describe('fitWindow', () => {
  test('pads both sides by a share of the length', () => {
    expect(fitWindow(asDay(0), asDay(100), 0.1)).toEqual({ from: -10, to: 110 });
  });

  test('gives an instant a day', () => {
    expect(fitWindow(asDay(10), asDay(10), 0)).toEqual({ from: 9.5, to: 10.5 });
  });
});

describe('interpolateWindow', () => {
  test('begins and ends exactly, and changes its length by equal ratios', () => {
    fc.assert(
      fc.property(someWindow, someWindow, (a, b) => {
        expect(interpolateWindow(a, b, 0)).toBe(a);
        expect(interpolateWindow(a, b, 1)).toBe(b);
        const half = lengthOf(interpolateWindow(a, b, 0.5));
        const slack = 1e-9 + (limitsLength * 2 ** -50) / half;
        expect(Math.abs(half / Math.sqrt(lengthOf(a) * lengthOf(b)) - 1)).toBeLessThanOrEqual(slack);
      }),
    );
  });

  test('a zoom about a day keeps that day in place all the way', () => {
    fc.assert(
      fc.property(someWindow, someShare, someFactor, someShare, (a, share, factor, t) => {
        const at = asDay(a.from + share * lengthOf(a));
        const b = zoomAbout(a, at, factor, everything);
        fc.pre(isFree(b));
        const between = interpolateWindow(a, b, t);
        // A change of length near nothing magnifies the grain of its ends.
        const slack = 0.01 + (4 * (grainPx(a) + grainPx(b))) / Math.min(1, Math.abs(factor - 1));
        expect(Math.abs(pxOf(between, at) - pxOf(a, at))).toBeLessThanOrEqual(slack);
      }),
      { numRuns: 500 },
    );
  });

  test('windows of one length slide', () => {
    expect(interpolateWindow(windowOf(0, 10), windowOf(100, 10), 0.25)).toEqual(windowOf(25, 10));
  });
});
