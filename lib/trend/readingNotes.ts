import { asDay } from '@/lib/time/day';
import { readEdtf } from '@/lib/time/edtf';
import { formatDay } from '@/lib/time/formatDay';
import { formatEdtf } from '@/lib/time/words';
import type { TrendLine, TrendPoint } from '@/lib/trend/trendLine';

const dayWords = (day: number): string => {
  const read = readEdtf(formatDay(asDay(day), 'day'));
  return read.ok ? formatEdtf(read.value) : '';
};

const MARKS: readonly { readonly isThere: (point: TrendPoint) => boolean; readonly words: string }[] = [
  { isThere: ({ state }) => state === 'provisional', words: 'Dashed: provisional.' },
  { isThere: ({ state }) => state === 'partial', words: 'Hollow: not the whole period, and in no test.' },
  { isThere: ({ spread = 0 }) => spread > 0, words: 'Hatched: spread from imprecise dates.' },
  {
    isThere: ({ value, older }) => older.some((figure) => figure.value !== value),
    words: 'Short strokes: what other publications gave for the same period.',
  },
];

/** What the marks of a picture mean, of those that are in it, and its declared breaks. */
export function readingNotes(lines: readonly Pick<TrendLine, 'points' | 'breaks'>[]): readonly string[] {
  const breaks = lines.flatMap((line) =>
    line.breaks.map(({ at, what }) => `Break at ${dayWords(at)}: ${what}. No line and no test goes across it.`),
  );
  const marks = MARKS.filter(({ isThere }) => lines.some(({ points }) => points.some(isThere)));
  return [...new Set(breaks), ...marks.map(({ words }) => words)];
}
