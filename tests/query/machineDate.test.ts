import { expect, it } from 'vitest';
import { machineDate } from '@/lib/query/machineDate';
import { parseEdtf } from '@/lib/time/parseEdtf';

function written(text: string): string | undefined {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(text);
  return machineDate(parsed.value);
}

it.each([
  ['2016-04-07', '2016-04-07'],
  ['2016-04', '2016-04'],
  ['2016', '2016'],
  ['201X', '2010'],
  ['2015-21', '2015'],
  ['2012-12/2013-01-02', '2012-12'],
  ['2016-04-07T10:30:00', '2016-04-07'],
  ['0476', '0476'],
  ['../2015', undefined],
  ['0000', undefined],
  ['-0043', undefined],
  ['Y-13800000000', undefined],
])('%s is written %s', (text, expected) => {
  expect(written(text)).toBe(expected);
});
