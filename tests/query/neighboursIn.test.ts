import { expect, it } from 'vitest';
import { neighboursIn } from '@/lib/query/neighboursIn';

const ORDER = [4, 0, 3, 1, 2];

it('are the events around one in the order given, of those that pass', () => {
  expect(neighboursIn(ORDER, 3, () => true)).toEqual({ before: 0, after: 1 });
  expect(neighboursIn(ORDER, 3, (event) => event % 2 === 0)).toEqual({ before: 0, after: 2 });
  expect(neighboursIn(ORDER, 3, (event) => event === 4)).toEqual({ before: 4, after: undefined });
  expect(neighboursIn(ORDER, 4, () => true)).toEqual({ before: undefined, after: 0 });
});

it('are none for an event that the order does not have', () => {
  expect(neighboursIn(ORDER, 9, () => true)).toBeUndefined();
});
