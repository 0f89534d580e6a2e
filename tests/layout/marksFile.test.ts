import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeMarks, encodeMarks, upToFloat32 } from '@/lib/layout/marksFile';
import { someMarks } from '@/tests/layout/randomMarks';

describe('marks.bin', () => {
  test('reads back as it was written; a label comes no sooner, and by a hair later at most', () => {
    fc.assert(
      fc.property(someMarks, (marks) => {
        const read = decodeMarks(encodeMarks(marks).buffer);
        expect({ ...read, scale: marks.scale }).toEqual(marks);
        for (const [event, scale] of marks.scale.entries()) {
          expect(read.scale[event]).toBeGreaterThanOrEqual(scale);
          expect(read.scale[event]! === scale || read.scale[event]! <= scale * (1 + 2 ** -23)).toBe(true);
        }
      }),
    );
  });

  test('keeps days exactly: in four bytes where all are whole, in eight for hours and for deep time', () => {
    const [marks] = fc.sample(someMarks, { numRuns: 1, seed: 3 });
    const days = (from: (event: number) => number) => marks!.start.map((_, event) => from(event));
    for (const [start, dayBytes] of [
      [days((event) => event - 7), 4],
      [days((event) => event + 0.5), 8],
      [days((event) => event - 5e12), 8],
    ] as const) {
      const bytes = encodeMarks({ ...marks!, start, end: start });
      expect(bytes[12]).toBe(dayBytes);
      expect(decodeMarks(bytes.buffer).start).toEqual(start);
    }
  });

  test('its bytes, so that a change of format is a change of version', () => {
    const bytes = encodeMarks({
      count: 1,
      start: Float64Array.of(1),
      end: Float64Array.of(-2),
      scale: Float64Array.of(Infinity),
      byTime: Uint32Array.of(0),
      widthPx: Uint16Array.of(258),
      flags: Uint8Array.of(1),
      lane: Uint8Array.of(2),
      kind: Uint8Array.of(3),
      significance: Uint8Array.of(4),
      row: Uint8Array.of(5),
    });
    expect(
      Buffer.from(bytes)
        .toString('hex')
        .replace(/(.{8})/g, '$1 ')
        .trim(),
    ).toBe('544d4b53 02000000 01000000 04000000 01000000 feffffff 0000807f 02010102 030405');
  });

  test('rounds scales up, whatever their size', () => {
    for (const scale of [0, 1e-12, 0.1, 1 / 3, 12.5, 28_800 - 1e-9, 28_800, Infinity]) {
      const up = upToFloat32(scale);
      expect(Math.fround(up)).toBe(up);
      expect(up).toBeGreaterThanOrEqual(scale);
      expect(up === scale || up <= scale * (1 + 2 ** -23)).toBe(true);
    }
  });

  test.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ['nothing', () => new Uint8Array()],
    ['a page that is no marks', () => new TextEncoder().encode('<!doctype html><title>Not found</title>')],
    ['bytes cut short', (bytes) => bytes.slice(0, -1)],
    ['bytes too many', (bytes) => Uint8Array.of(...bytes, 0)],
    ['another version', (bytes) => bytes.with(4, 9)],
    ['another count', (bytes) => bytes.with(8, bytes[8]! + 1)],
    ['days of another size', (bytes) => bytes.with(12, 5)],
  ])('refuses %s', (_, spoil) => {
    const [marks] = fc.sample(someMarks, { numRuns: 1, seed: 5 });
    const spoilt = spoil(encodeMarks(marks!));
    expect(() => decodeMarks(new Uint8Array(spoilt).buffer)).toThrow(/^(invalid|unsupported) marks/);
  });
});
