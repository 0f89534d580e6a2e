import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ListRow, planList } from '@/components/explore/listPlan';

const heading: ListRow = { is: 'heading' };
const entry = (event: number | undefined): ListRow => ({ is: 'entry', event });

describe('the plan of the list', () => {
  it('hides what does not show, and a year that holds nothing else', () => {
    const rows = [heading, entry(0), entry(1), heading, entry(2), heading, entry(3)];
    expect(planList(rows, (event) => event === 1 || event === 3)).toEqual([
      false,
      true,
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  it('keeps an entry whose number is not known yet', () => {
    expect(planList([heading, entry(undefined)], () => false)).toEqual([false, false]);
  });

  it('keeps a heading that has no entries of its own', () => {
    expect(planList([heading, heading, entry(0)], () => false)).toEqual([false, true, true]);
  });

  it('never shows a heading over nothing, nor hides one over something', () => {
    const row = fc.oneof(fc.constant(heading), fc.nat(5).map(entry));
    fc.assert(
      fc.property(fc.array(row), fc.func(fc.boolean()), (rows, shows) => {
        const hidden = planList(rows, shows);
        for (const [at, each] of rows.entries()) {
          if (each.is === 'entry') {
            expect(hidden[at]).toBe(!shows(each.event!));
            continue;
          }
          const rest = rows.slice(at + 1);
          const until = rest.findIndex((next) => next.is === 'heading');
          const own = hidden.slice(at + 1, until < 0 ? undefined : at + 1 + until);
          expect(hidden[at]).toBe(own.length > 0 && own.every(Boolean));
        }
      }),
    );
  });
});
