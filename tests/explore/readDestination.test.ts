import { describe, expect, it } from 'vitest';
import { readDestination } from '@/components/explore/readDestination';
import { buildStrip } from '@/lib/layout/buildStrip';
import { parseEdtf } from '@/lib/time/parseEdtf';
import { makeRecord } from '@/tests/query/makeRecord';

const marksOf = (...dates: readonly string[]) =>
  buildStrip(makeRecord({ events: dates.map((date, at) => ({ id: `event-${at}`, date })) })).marks;

const marks = marksOf('1979-08-14', '2016-04-07', '2026-03-02');

function rangeOf(text: string) {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(`invalid date: ${text}`);
  return { from: parsed.value.earliest, to: parsed.value.latest };
}

function whyNot(text: string, of = marks): string | undefined {
  const destination = readDestination(text, of);
  if (destination.ok) throw new Error(`${text} leads somewhere`);
  return destination.why;
}

describe('readDestination', () => {
  it('leads to the range that was typed', () => {
    expect(readDestination('June 2015', marks)).toEqual({ ok: true, range: rangeOf('2015-06') });
  });

  it('closes an open end by the record’s own', () => {
    expect(readDestination('before 1998', marks)).toEqual({
      ok: true,
      range: { from: rangeOf('1979-08-14').from, to: rangeOf('1998').from },
    });
  });

  it('leads nowhere outside the record and says where it begins and ends, as exactly as it is near', () => {
    expect(whyNot('1900')).toBe('The record begins in 1979.');
    expect(whyNot('1978')).toBe('The record begins in August 1979.');
    expect(whyNot('13 August 1979')).toBe('The record begins on 14 August 1979.');
    expect(whyNot('before 1960')).toBe('The record begins in 1979.');
    expect(whyNot('2090')).toBe('The record ends in 2026.');
    expect(whyNot('after 2050')).toBe('The record ends in 2026.');
    expect(whyNot('3 March 2026')).toBe('The record ends on 2 March 2026.');
  });

  it('leads to the time in which something still goes on', () => {
    const open = marksOf('1979-08-14', '2016/..');
    expect(readDestination('June 2016', open).ok).toBe(true);
    expect(whyNot('2900', open)).toBe('The record ends in 2016.');
  });

  it('says deep time as it is said', () => {
    expect(whyNot('20 billion years ago', marksOf('Y-13800000000', '2016'))).toBe(
      'The record begins 13.8 billion years ago.',
    );
  });

  it('passes on a mend and no more of what is wrong', () => {
    expect(whyNot('2015-02-30')).toMatch(/^That is not a date as it stands\. Try /);
    expect(whyNot('the day after')).toBeUndefined();
  });
});
