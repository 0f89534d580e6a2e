import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSourceText, decodeSource } from '@/lib/load/sourceText';

const placeOf = (...bytes: readonly number[]): string => {
  const decoded = decodeSource('f', Uint8Array.from(bytes));
  return decoded.ok ? 'ok' : `${decoded.failure.line}:${decoded.failure.column} ${decoded.failure.message}`;
};
const [a, newline] = [0x61, 0x0a];

describe('decodeSource', () => {
  it('takes a byte order mark off', () => {
    const decoded = decodeSource('f', Uint8Array.from([0xef, 0xbb, 0xbf, a]));
    expect(decoded.ok && decoded.value.text).toBe('a');
  });

  it('takes off every byte order mark at the start, and none further on', () => {
    const marks = [0xef, 0xbb, 0xbf];
    const decoded = decodeSource('f', Uint8Array.from([...marks, ...marks, ...marks, a, ...marks]));
    expect(decoded.ok && decoded.value.text).toBe('a\ufeff');
  });

  it('ends lines where a carriage return stands alone', () => {
    const decoded = decodeSource('f', new TextEncoder().encode('a\rb\r\nc\r\rd\n\r'));
    expect(decoded.ok && decoded.value.text).toBe('a\nb\r\nc\n\nd\n\n');
  });

  it.each([
    [[a, 0x0d, a, 0x0d, 0x0a, a, 0xe9], '3:2 unsupported encoding: byte 0xE9'],
    [[a, newline, a, 0xe9, a], '2:2 unsupported encoding: byte 0xE9'],
    [[0xff], '1:1 unsupported encoding: UTF-16'],
    [[a, newline, 0x80], '2:1 unsupported encoding: byte 0x80'],
    [[a, 0xe2, 0x82], '1:2 unsupported encoding: byte 0xE2'],
    [[0xf0, 0x9f, 0x98, 0x80, 0xc0], '1:2 unsupported encoding: byte 0xC0'],
  ])('refuses %j at the place of its first bad byte', (bytes, expected) => {
    expect(placeOf(...bytes)).toBe(expected);
  });

  it('accepts exactly what is UTF-8', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => decodeSource('f', bytes).ok === isUtf8(bytes)),
      { numRuns: 2_000 },
    );
  });
});

describe('placeAt', () => {
  it('counts lines and characters from 1', () => {
    const { placeAt } = createSourceText('f', 'ab\n😀c\r\n\nd');
    expect([0, 2, 3, 5, 8, 9].map((offset) => `${placeAt(offset).line}:${placeAt(offset).column}`)).toEqual([
      '1:1',
      '1:3',
      '2:1',
      '2:2',
      '3:1',
      '4:1',
    ]);
  });

  it('is found at once, in whatever order, in a line of a million characters', () => {
    const { placeAt } = createSourceText('f', '😀a'.repeat(350_000));
    for (let step = 0; step < 100_000; step++) placeAt(((step * 7_919) % 350_000) * 3);
    expect(placeAt(349_999 * 3).column).toBe(699_999);
  });
});
