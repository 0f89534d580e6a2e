import { expect, it, test } from 'vitest';
import { readKnownText } from '@/components/explore/readKnownText';
import { knownEnd, knownWords } from '@/lib/view/knownDate';
import { formatView, parseView } from '@/lib/view/viewState';

it('is a day, a month or a year', () => {
  expect(knownWords('2016-04-08')).toBe('on 8 April 2016');
  expect(knownWords('2016-04')).toBe('at the end of April 2016');
  expect(knownWords('2016')).toBe('at the end of 2016');
  expect(knownEnd('2016-04')).toBe(knownEnd('2016-04-30'));
});

test.each(['', 'banana', '2016/2017', '2016?', '201X', '2016-21', '2016-04-08T12:00', '2016-02-30'])(
  'an address with known=%s is as if it had none',
  (text) => {
    expect(parseView(`?known=${encodeURIComponent(text)}`, '').known).toBeUndefined();
  },
);

it('stands among the sorted keys of an address', () => {
  const search = '?kind=policy&known=2016-04-08&lane=routes';
  expect(formatView(parseView(search, '')).search).toBe(search);
});

test.each([
  ['8 April 2016', '2016-04-08'],
  ['July 2016', '2016-07'],
  ['2018', '2018'],
  ['2016-07-13', '2016-07-13'],
  ['2009-2011', undefined],
  ['before 1998', undefined],
  ['soon', undefined],
])('"%s" asks for %s', (typed, known) => {
  expect(readKnownText(typed)).toBe(known);
});
