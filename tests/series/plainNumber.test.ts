import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainNumber } from '@/lib/series/plainNumber';
import { numberWords } from '@/lib/series/valueWords';

it('numbers of a table are written without a power of ten', () => {
  const written = [1e-15, -1.25e-7, 0.000000123456789, 1e21, 1.5e22, 0.1, 2914, -3, 0];
  expect(written.map(plainNumber)).toEqual([
    '0.000000000000001',
    '-0.000000125',
    '0.000000123456789',
    '1000000000000000000000',
    '15000000000000000000000',
    '0.1',
    '2914',
    '-3',
    '0',
  ]);
  expect(plainNumber(undefined)).toBeUndefined();
  expect(plainNumber(5e-324)).toBe('5e-324');
});

it('what is written is read back as the very same number, and plainly where a table could hold it', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(Number(plainNumber(value))).toBe(value === 0 ? 0 : value);
    }),
  );
  const held = fc.tuple(fc.nat(999_999_999), fc.integer({ min: 0, max: 15 }));
  fc.assert(
    fc.property(held, ([digits, power]) => {
      expect(plainNumber(Number(`${digits}e-${power}`))).toMatch(/^\d+(?:\.\d+)?$/);
    }),
  );
});

it('numbers that decimals would show as noughts are read with a power of ten', () => {
  expect([0.00000002, -0.0000123456, 0.00012, 0, 2914.5].map(numberWords)).toEqual([
    '2E-8',
    '-1.23E-5',
    '0.00012',
    '0',
    '2,914.5',
  ]);
});
