import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEdtf, type Edtf } from '@/lib/time/edtf';
import { formatDay } from '@/lib/time/formatDay';
import { parseEdtf } from '@/lib/time/parseEdtf';
import { dateTexts, edtfTexts } from './edtfTexts';

function parsed(text: string): Edtf {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${result.failure.message}: ${result.failure.expected}`);
  return result.value;
}

/** The first and the last second that a date can mean. */
function bounds(text: string): string {
  const { earliest, latest, precision } = parsed(text);
  const show = (day: number) => (Number.isFinite(day) ? formatDay(day as Edtf['earliest'], 'second') : String(day));
  return `${show(earliest)} ${show(latest)} ${precision}`.replaceAll('T00:00:00', '');
}

describe('parseEdtf', () => {
  it.each([
    ['2016', '2016-01-01 2017-01-01 year'],
    ['0000', '0000-01-01 0001-01-01 year'],
    ['-0043', '-0043-01-01 -0042-01-01 year'],
    ['2016-04', '2016-04-01 2016-05-01 month'],
    ['2015-12', '2015-12-01 2016-01-01 month'],
    ['2016-02-29', '2016-02-29 2016-03-01 day'],
    ['2016-04-07T14:30', '2016-04-07T14:30:00 2016-04-07T14:31:00 minute'],
    ['2016-04-07T14', '2016-04-07T14:00:00 2016-04-07T15:00:00 hour'],
    ['2016-04-07T23:59:59', '2016-04-07T23:59:59 2016-04-08 second'],
    ['2016-04-07T23:30:00-11', '2016-04-07T23:30:00 2016-04-07T23:30:01 second'],
    ['2016-04-07T24:00:00', '2016-04-08 2016-04-08T00:00:01 second'],
    ['201X', '2010-01-01 2020-01-01 decade'],
    ['20XX', '2000-01-01 2100-01-01 century'],
    ['2XXX', '2000-01-01 3000-01-01 millennium'],
    ['-01XX', '-0199-01-01 -0099-01-01 century'],
    ['-000X', '-0009-01-01 0000-01-01 decade'],
    ['2004-XX', '2004-01-01 2005-01-01 year'],
    ['1985-04-XX', '1985-04-01 1985-05-01 month'],
    ['1985-XX-XX', '1985-01-01 1986-01-01 year'],
    ['2011-21', '2011-01-01 2012-01-01 season'],
    ['2011-24', '2011-01-01 2012-01-01 season'],
    ['2015-34', '2015-04-01 2015-07-01 quarter'],
    ['2015-36', '2015-10-01 2016-01-01 quarter'],
    ['Y-13800000000', 'Y-13800000000 Y-13799999999 year'],
    ['2015-06/2016', '2015-06-01 2017-01-01 year'],
    ['2015/..', '2015-01-01 Infinity year'],
    ['2015/', '2015-01-01 Infinity year'],
    ['../2016-04', '-Infinity 2016-05-01 month'],
    ['/2016-04', '-Infinity 2016-05-01 month'],
    ['2004-06-XX/2004-06-03', '2004-06-01 2004-06-04 month'],
  ])('%s means %s', (text, expected) => {
    expect(bounds(text)).toBe(expected);
  });

  it('tells an end that goes on from one that is not known', () => {
    expect(parsed('2015/..')).toMatchObject({ is: 'interval', end: { is: 'open' } });
    expect(parsed('2015/')).toMatchObject({ is: 'interval', end: { is: 'unknown' } });
    expect(parsed('/2015')).toMatchObject({ start: { is: 'unknown' }, end: { is: 'date' } });
  });

  it.each([
    ['1984', false, false],
    ['1984?', true, false],
    ['1984~', false, true],
    ['1984%', true, true],
    ['1984~/1994?', true, true],
    ['201X?', true, false],
    ['1985-04-XX~', false, true],
  ])('%s: uncertain %s, approximate %s', (text, uncertain, approximate) => {
    expect(parsed(text)).toMatchObject({ uncertain, approximate });
  });
});

describe('every text', () => {
  it('is kept exactly, with bounds that contain an instant', () => {
    fc.assert(
      fc.property(edtfTexts, (text) => {
        const result = parseEdtf(text);
        if (!result.ok) return; // an interval that starts after its end
        expect(result.value.text).toBe(text);
        expect(result.value.earliest).toBeLessThan(result.value.latest);
      }),
    );
  });

  it('is accepted when the grammar makes it', () => {
    fc.assert(
      fc.property(dateTexts, (text) => {
        expect(parseEdtf(text)).toMatchObject({ ok: true });
      }),
    );
  });

  it('bounds a coarser text of a day around it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9999, max: 9999 }),
        fc.constantFrom('', '-XX', '-XX-XX', '-06', '-06-XX', '-22', '-34'),
        (year, rest) => {
          const text = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
          const inner = parsed(`${text}-06-15`);
          const outer = parsed(text + rest);
          expect(outer.earliest).toBeLessThanOrEqual(inner.earliest);
          expect(outer.latest).toBeGreaterThanOrEqual(inner.latest);
        },
      ),
    );
  });

  it('never throws, and every mended text is a date', () => {
    const alphabet = fc.constantFrom(
      ...'0123456789-/.XY?~%T:Z +ESab[]{},–'.split(''),
      'April',
      'BC',
      'to ',
      '2016',
      ' 12',
    );
    const noise = fc.array(alphabet, { maxLength: 14 }).map((letters) => letters.join(''));
    const broken = fc
      .tuple(edtfTexts, noise, fc.nat(20))
      .map(([text, more, at]) => text.slice(0, at) + more + text.slice(at));
    fc.assert(
      fc.property(fc.oneof(noise, broken, fc.string()), (text) => {
        const result = parseEdtf(text);
        if (result.ok) return;
        expect(result.failure.message).toMatch(/^(invalid|missing|unknown|ambiguous|duplicate|unsupported) [a-z ]+: /);
        expect(result.failure.message.length + result.failure.expected.length).toBeLessThan(200);
        if (result.failure.fix !== undefined) expect(parseEdtf(result.failure.fix).ok).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('answers at once to a long text', () => {
    expect(parseEdtf(' '.repeat(100_000) + '2016'.repeat(10_000))).toMatchObject({ ok: false });
  });
});

describe('compareEdtf', () => {
  const dates = edtfTexts
    .map(parseEdtf)
    .filter((result) => result.ok)
    .map((result) => result.value);

  it('is a total order', () => {
    fc.assert(
      fc.property(dates, dates, dates, (a, b, c) => {
        expect(Math.sign(compareEdtf(a, b))).toBe(0 - Math.sign(compareEdtf(b, a)));
        expect(compareEdtf(a, b) === 0).toBe(a.text === b.text);
        if (compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0) expect(compareEdtf(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('puts the coarser first of two that mean the same days', () => {
    expect(compareEdtf(parsed('2004-XX'), parsed('2004-21'))).toBeLessThan(0);
  });

  it('puts earlier first, then shorter, then coarser', () => {
    const texts = ['2016-02', '2016', '2016-01-01', '../2015', '2016-21', '2016-01', '-0043', 'Y-66000000'];
    expect(
      texts
        .map(parsed)
        .sort(compareEdtf)
        .map(({ text }) => text),
    ).toEqual(['../2015', 'Y-66000000', '-0043', '2016-01-01', '2016-01', '2016', '2016-21', '2016-02']);
  });
});
