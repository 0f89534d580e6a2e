import { describe, expect, it } from 'vitest';
import { countSources } from '@/lib/query/independence';
import { makeRecord } from '@/tests/query/makeRecord';

/** Sources a, b, c ... all cited by one event; `independent` lists who declares what. */
function counted(ids: string, independent: Readonly<Record<string, string>> = {}): string {
  const sources = [...ids].map((id) => ({ id, independentOf: [...(independent[id] ?? '')] }));
  const record = makeRecord({ events: [{ id: 'e', date: '2016', sources: [...ids].map((id) => ({ id })) }], sources });
  return countSources(record, record.events[0]!);
}

describe('countSources', () => {
  it('claims nothing where nothing is declared', () => {
    expect(counted('a')).toBe('1 source');
    expect(counted('abc')).toBe('3 sources');
  });

  it('takes a declaration by either side', () => {
    expect(counted('abc', { a: 'b' })).toBe('3 sources, 2 independent');
    expect(counted('abc', { b: 'a' })).toBe('3 sources, 2 independent');
  });

  it('asks that every two of a group be independent: a chain of three is two', () => {
    expect(counted('abc', { a: 'b', b: 'c' })).toBe('3 sources, 2 independent');
    expect(counted('abc', { a: 'bc', b: 'c' })).toBe('3 sources, 3 independent');
  });

  it('finds the largest group even when the first source belongs to a smaller one', () => {
    expect(counted('abcde', { a: 'b', c: 'de', d: 'e' })).toBe('5 sources, 3 independent');
  });
});
