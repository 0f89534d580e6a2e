import { expect, test } from 'vitest';
import { viewWords } from '@/components/explore/viewWords';

const choice = (id: string, title: string) => ({ id, title, count: 1 });
const head = {
  kinds: [
    { ...choice('a', 'Defection'), lane: 'policy', shape: 'circle', colour: 'teal' } as const,
    { ...choice('b', 'Crackdown'), lane: 'policy', shape: 'square', colour: 'red' } as const,
  ],
  lanes: [{ ...choice('policy', 'Policy and law'), rows: 1 }],
  threads: [choice('ningbo', 'The Ningbo thirteen')],
  places: [choice('dandong', 'Dandong')],
};
const nothing = { kinds: [], lanes: [], threads: [], places: [], query: '' };

test('what narrows a view, in words', () => {
  expect(viewWords(head, nothing)).toEqual([]);
  expect(viewWords(head, { ...nothing, query: 'restaurant', kinds: ['a', 'b'], threads: ['ningbo'] })).toEqual([
    'Kinds: Defection, Crackdown',
    'Thread: The Ningbo thirteen',
    'Search: “restaurant”',
  ]);
});

test('an id that the record does not have stands for itself', () => {
  expect(viewWords(head, { ...nothing, places: ['dandong', 'nowhere'] })).toEqual(['Places: Dandong, nowhere']);
});

test('the date on which the record is seen comes first', () => {
  expect(viewWords(head, { ...nothing, known: '2016-04-08', query: 'tea' })).toEqual([
    'As known on 8 April 2016',
    'Search: “tea”',
  ]);
});
