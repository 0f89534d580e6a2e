import { expect, it } from 'vitest';
import { mendedField } from '@/lib/load/mendedField';

it.each([
  [{ kind: 'evnet' }, ['kind'], 'kind: event'],
  [{ places: ['a', 'b'] }, ['places', 1], '- event'],
  [{ sources: [{ id: 'a' }] }, ['sources', 0, 'id'], 'id: event'],
  [{}, ['sources', 0, 'id'], 'sources: [{id: event}]'],
  [{}, ['opening', 'from'], 'opening: {from: event}'],
  [['word'], ['title'], 'title: event'],
])('a field of %j at %j is %s', (entry, path, expected) => {
  expect(mendedField(entry, path, 'event')).toBe(expected);
});

it('quotes what YAML would take for something else', () => {
  expect(mendedField({}, ['title'], 'A: B')).toBe('title: "A: B"');
});
