import { describe, expect, it } from 'vitest';
import { leftOutWords } from '@/lib/segment/leftOut';
import { understoodView } from '@/lib/view/understoodView';
import { parseView } from '@/lib/view/viewState';

const CHOICES = { kinds: [{ id: 'law' }], lanes: [], threads: [], places: [] };
const leftOf = (search: string): readonly string[] =>
  leftOutWords(understoodView(parseView(search, ''), search, CHOICES).misread, undefined);

describe('what the composer leaves out of an address', () => {
  it('is nothing where all of it is understood', () => {
    expect(leftOf('?from=2016&kind=law&to=2017&utm_source=mail')).toEqual([]);
  });

  it('is told with its reason', () => {
    expect(leftOf('?kind=law,nope&known=soon')).toEqual([
      'Part of the address could not be understood and is left out: known “soon” (it takes a day, a month or a year), kind “nope” (this record has no such kind). The lesson begins with the rest.',
    ]);
    expect(leftOf('?from=2017&to=20x6')[0]).toContain('to “20x6” (a range has two dates, the earlier one first)');
    expect(leftOf('?thread=a,b,c&place=d&lane=e&series=f')[0]).toMatch(/thread “c” \([^)]+\) and 2 more\./);
  });

  it('is an event that is gone, shortened', () => {
    expect(leftOutWords([], 'gone')).toEqual([
      'The address names an event that this record does not have, or no longer: “gone”. The lesson begins without it.',
    ]);
    expect(leftOutWords([], 'x'.repeat(500))[0]!.length).toBeLessThan(200);
  });
});
