import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asDay } from '@/lib/time/day';
import { formatDay } from '@/lib/time/formatDay';
import { parseEdtf } from '@/lib/time/parseEdtf';
import { PRECISIONS } from '@/lib/time/precision';

const MS_A_DAY = 86_400_000;
const instants = fc.oneof(
  fc.double({ min: -5.2e12, max: 5.2e12, noNaN: true }).map((day) => asDay(Math.floor(day))),
  fc
    .tuple(fc.integer({ min: -4_400_000, max: 2_900_000 }), fc.integer({ min: 0, max: MS_A_DAY - 1 }))
    .map(([day, ms]) => asDay(day + ms / MS_A_DAY)),
);

it('writes a text that covers the instant when read back', () => {
  fc.assert(
    fc.property(instants, fc.constantFrom(...PRECISIONS), (instant, precision) => {
      const result = parseEdtf(formatDay(instant, precision));
      if (!result.ok) throw new Error(result.failure.message);
      expect(result.value.earliest).toBeLessThanOrEqual(instant);
      expect(result.value.latest).toBeGreaterThan(instant);
    }),
    { numRuns: 1000 },
  );
});

it('writes each precision', () => {
  const instant = asDay(16_898 + (14 * 60 + 30) / 1440);
  expect(PRECISIONS.map((precision) => formatDay(instant, precision))).toEqual([
    '2XXX',
    '20XX',
    '201X',
    '2016',
    '2016',
    '2016-34',
    '2016-04',
    '2016-04-07',
    '2016-04-07T14',
    '2016-04-07T14:30',
    '2016-04-07T14:30:00',
  ]);
});
