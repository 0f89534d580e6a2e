import fc from 'fast-check';
import { monthLength } from '@/lib/time/day';

const two = (value: number) => String(value).padStart(2, '0');
const plainYear = fc
  .integer({ min: -9999, max: 9999 })
  .map((year) => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`);
const longYear = fc
  .tuple(fc.constantFrom('', '-'), fc.integer({ min: 10_000, max: 20_000_000_000 }))
  .map(([sign, year]) => `Y${sign}${year}`);
const maskedYear = fc
  .tuple(fc.constantFrom('', '-'), fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 3 }))
  .map(
    ([sign, digits, masked]) =>
      sign +
      String(digits)
        .padStart(3, '0')
        .slice(0, 4 - masked) +
      'X'.repeat(masked),
  );
const month = fc.integer({ min: 1, max: 12 });
const day = fc.tuple(plainYear, month, fc.integer({ min: 1, max: 31 })).map(([year, of, date]) => {
  return `${year}-${two(of)}-${two(Math.min(date, monthLength(Number(year), of)))}`;
});
const monthText = fc.tuple(plainYear, month).map(([year, of]) => `${year}-${two(of)}`);
const time = fc
  .tuple(
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.integer({ min: 0, max: 59 }),
    fc.constantFrom(2, 5, 8),
    fc.constantFrom('', 'Z', '+09:00', '-11', '+05:30'),
  )
  .map(
    ([hour, minute, second, length, offset]) => `${two(hour)}:${two(minute)}:${two(second)}`.slice(0, length) + offset,
  );

const bare = fc.oneof(
  plainYear,
  longYear,
  maskedYear,
  monthText,
  day,
  plainYear.map((year) => `${year}-XX`),
  plainYear.map((year) => `${year}-XX-XX`),
  monthText.map((text) => `${text}-XX`),
  fc.tuple(plainYear, fc.constantFrom(21, 22, 23, 24, 33, 34, 35, 36)).map(([year, part]) => `${year}-${part}`),
);

/** Texts of single dates that EDTF levels 0 and 1, and quarters, allow. */
export const dateTexts = fc.oneof(
  fc.tuple(bare, fc.constantFrom('', '', '?', '~', '%')).map(([text, mark]) => text + mark),
  fc.tuple(day, time).map(([date, clock]) => `${date}T${clock}`),
);

/** Texts of dates and of intervals; of the latter, some start after they end. */
export const edtfTexts = fc.oneof(
  dateTexts,
  fc.tuple(dateTexts, dateTexts).map(([from, to]) => `${from}/${to}`),
  fc.tuple(fc.constantFrom('', '..'), dateTexts).map(([from, to]) => `${from}/${to}`),
  fc.tuple(dateTexts, fc.constantFrom('', '..')).map(([from, to]) => `${from}/${to}`),
);
