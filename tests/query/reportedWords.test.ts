import { expect, it } from 'vitest';
import { reportedWords } from '@/lib/query/reportedWords';
import { parseEdtf } from '@/lib/time/parseEdtf';

const words = (text: string): string => {
  const date = parseEdtf(text);
  if (!date.ok) throw new Error(date.failure.message);
  return reportedWords(date.value);
};

it.each([
  ['2016-04-08', '8 April 2016'],
  ['../2016-07', 'by July 2016'],
  ['/2016-07-21', 'by 21 July 2016'],
  ['2016-07/2016-08', 'July–August 2016'],
])('says %s as %s', (text, expected) => {
  expect(words(text)).toBe(expected);
});
