import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatKept,
  type KeptAnswers,
  mergedAnswers,
  NO_ANSWERS,
  parseKept,
  withAnswer,
} from '@/lib/segment/keptAnswers';

const FIELDS = ['task.1.order', 'task.2.words', 'task.3.pick'];
const keptArb: fc.Arbitrary<KeptAnswers> = fc
  .array(fc.tuple(fc.constantFrom(...FIELDS), fc.string({ minLength: 1 }), fc.nat(50)))
  .map((typed) => typed.reduce((kept, [field, words, at]) => withAnswer(kept, field, words, at), NO_ANSWERS));

describe('answers of two tabs', () => {
  it('are made one, with the newest of each field and none lost', () => {
    fc.assert(
      fc.property(keptArb, keptArb, (one, other) => {
        const merged = mergedAnswers(one, other);
        expect(Object.keys(merged.answers).toSorted()).toEqual(
          [...new Set([...Object.keys(one.answers), ...Object.keys(other.answers)])].toSorted(),
        );
        for (const [field, words] of Object.entries(merged.answers)) {
          const newest = Math.max(one.times[field] ?? 0, other.times[field] ?? 0);
          expect(merged.times[field]).toBe(newest);
          expect([one, other].some((kept) => kept.answers[field] === words && kept.times[field] === newest)).toBe(true);
        }
        expect(mergedAnswers(merged, other)).toEqual(merged);
      }),
    );
  });

  it('come back as they were kept', () => {
    fc.assert(
      fc.property(keptArb, (kept) => {
        expect(parseKept(formatKept(kept))).toEqual(kept);
      }),
    );
  });

  it('are newer when they are typed later, on a clock that was set back too', () => {
    const first = withAnswer(NO_ANSWERS, 'a', 'one', 1_000);
    const second = withAnswer(first, 'a', 'two', 10);
    expect(mergedAnswers(first, second).answers).toEqual({ a: 'two' });
  });

  it('are read where they were kept before answers had times, and give way to newer ones', () => {
    const old = parseKept('{"a":"old","b":["x","y"],"_times":"none"}')!;
    expect(old).toEqual({ answers: { a: 'old', b: ['x', 'y'] }, times: {} });
    expect(mergedAnswers(old, withAnswer(NO_ANSWERS, 'a', 'new', 5)).answers).toEqual({ a: 'new', b: ['x', 'y'] });
    expect(parseKept('{"a":')).toBeUndefined();
  });
});
