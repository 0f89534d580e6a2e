import { expect, it } from 'vitest';
import { compareValues } from '@/lib/base/compareValues';
import { grouped } from '@/lib/base/grouped';

it('groups keep the order in which keys and items come', () => {
  const words = ['pear', 'fig', 'plum', 'date', 'apple'];
  expect([...grouped(words, (word) => word.length)]).toEqual([
    [4, ['pear', 'plum', 'date']],
    [3, ['fig']],
    [5, ['apple']],
  ]);
});

it('numbers are compared with their infinities, and texts by code unit', () => {
  const endless = Number.POSITIVE_INFINITY;
  expect([endless, 2, -endless, endless, 1].toSorted(compareValues)).toEqual([-endless, 1, 2, endless, endless]);
  expect(['é', 'a', 'Z'].toSorted(compareValues)).toEqual(['Z', 'a', 'é']);
});
