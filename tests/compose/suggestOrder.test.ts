import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datedEvents } from '@/lib/segment/suggestMaterial';
import { clearOrder, suggestSequence } from '@/lib/segment/suggestOrder';
import { readEdtf } from '@/lib/time/edtf';
import { makeFacts } from '@/tests/compose/makeFacts';
import { edtfTexts } from '@/tests/time/edtfTexts';

const eventsOf = (dates: readonly string[]) =>
  dates.flatMap((date, at) => (readEdtf(date).ok ? [makeFacts({ id: `e${at}`, date })] : []));
const materialOf = (dates: readonly string[]) => ({ events: eventsOf(dates), series: [] });

describe('a suggested order', () => {
  it('has events alone whose dates do not overlap, whatever the dates', () => {
    fc.assert(
      fc.property(fc.array(edtfTexts, { maxLength: 14 }), (dates) => {
        const material = materialOf(dates);
        const suggestion = suggestSequence(material);
        if (suggestion.is === 'none') return;
        const chosen = datedEvents(material.events)
          .filter(({ id }) => suggestion.task.events!.includes(id))
          .toSorted((one, other) => one.edtf.earliest - other.edtf.earliest);
        expect(chosen.length).toBeGreaterThanOrEqual(3);
        expect(new Set(suggestion.task.events).size).toBe(chosen.length);
        for (const { edtf } of chosen) {
          expect(edtf.uncertain || edtf.approximate).toBe(false);
          expect(Number.isFinite(edtf.latest - edtf.earliest)).toBe(true);
        }
        chosen.slice(1).forEach((later, at) => {
          expect(chosen[at]!.edtf.latest).toBeLessThanOrEqual(later.edtf.earliest);
        });
        expect(suggestion.task.events).not.toEqual(chosen.map(({ id }) => id)); // the answer is not given away
      }),
      { numRuns: 400 },
    );
  });

  it('is as long as these dates allow', () => {
    const dates = [
      '2016',
      '2016-02-10',
      '2016-03',
      '2015-12-31',
      '2016-02/2016-04',
      '2016-05?',
      '2017/..',
      'Y-13800000000',
    ];
    expect(clearOrder(datedEvents(eventsOf(dates))).map(({ date }) => date)).toEqual([
      'Y-13800000000',
      '2015-12-31',
      '2016-02-10',
      '2016-03',
    ]);
  });

  it('keeps to six of many, from the first to the last', () => {
    const suggestion = suggestSequence(materialOf(Array.from({ length: 30 }, (_, at) => String(1990 + at))));
    expect(suggestion.is === 'task' && suggestion.task.events).toHaveLength(6);
    expect(suggestion.is === 'task' && suggestion.task.events).toEqual(expect.arrayContaining(['e0', 'e29']));
    expect(suggestion.is === 'task' && suggestion.task.key).toMatch(/^Event e0 \(1990\); .*; Event e29 \(2019\)\.$/);
  });

  it('is not offered of events that share their days, and the reason is said', () => {
    expect(suggestSequence(materialOf(['2016', '2016-02', '2016-02-10', '2017?']))).toMatchInlineSnapshot(`
      {
        "is": "none",
        "reason": "An order needs 3 events whose dates are certain and do not overlap; these have 1.",
        "type": "sequence",
      }
    `);
  });
});
