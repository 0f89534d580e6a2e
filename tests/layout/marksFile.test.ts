import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeMarks, encodeMarks } from '@/lib/layout/marksFile';
import { someMarks } from '@/tests/layout/randomMarks';

describe('marks.bin', () => {
  test('reads back as it was written', () => {
    fc.assert(fc.property(someMarks, (marks) => void expect(decodeMarks(encodeMarks(marks).buffer)).toEqual(marks)));
  });

  test('is views of the bytes, without copies', () => {
    const [marks] = fc.sample(someMarks, 1);
    const { buffer } = encodeMarks(marks!);
    for (const column of Object.values(decodeMarks(buffer))) {
      if (typeof column !== 'number') expect(column.buffer).toBe(buffer);
    }
  });

  test('its bytes, so that a change of format is a change of version', () => {
    const bytes = encodeMarks({
      count: 1,
      start: Float64Array.of(1),
      end: Float64Array.of(2),
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
    ).toBe(
      '544d4b53 01000000 01000000 00000000 00000000 0000f03f 00000000 00000040 00000000 0000f07f 00000000 02010102 030405',
    );
  });

  test.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ['nothing', () => new Uint8Array()],
    ['a page that is no marks', () => new TextEncoder().encode('<!doctype html><title>Not found</title>')],
    ['bytes cut short', (bytes) => bytes.slice(0, -1)],
    ['bytes too many', (bytes) => Uint8Array.of(...bytes, 0)],
    ['another version', (bytes) => bytes.with(4, 9)],
    ['another count', (bytes) => bytes.with(8, bytes[8]! + 1)],
  ])('refuses %s', (_, spoil) => {
    const [marks] = fc.sample(someMarks, { numRuns: 1, seed: 5 });
    const spoilt = spoil(encodeMarks(marks!));
    expect(() => decodeMarks(new Uint8Array(spoilt).buffer)).toThrow(/^(invalid|unsupported) marks/);
  });
});
