import { describe, expect, it } from 'vitest';
import { MOST_QR_CHARACTERS, qrPath } from '@/lib/segment/qrPath';
import { decodeQr } from '@/tests/segment/decodeQr';

const ADDRESS = 'https://example.org/leaving-north-korea/segments/one/';

describe('a QR code', () => {
  it('says the address, whatever its length', () => {
    for (const length of [30, 60, 90, 120, 150, 200]) {
      const address = ADDRESS.padEnd(length, 'x');
      const code = qrPath(address)!;
      expect(decodeQr(code.path, code.side)).toBe(address);
    }
  });

  it('has a quiet zone', () => {
    const { path, side } = qrPath(ADDRESS)!;
    const places = [...path.matchAll(/M(\d+),(\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
    expect(Math.min(...places)).toBe(4);
    expect(Math.max(...places)).toBe(side - 5);
  });

  it('is withheld where it would be too fine to print', () => {
    expect(qrPath(ADDRESS.padEnd(MOST_QR_CHARACTERS, 'x'))).toBeDefined();
    expect(qrPath(ADDRESS.padEnd(MOST_QR_CHARACTERS + 1, 'x'))).toBeUndefined();
  });
});
