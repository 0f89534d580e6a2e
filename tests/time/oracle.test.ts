import { existsSync, readFileSync } from 'node:fs';
import edtf, { type OracleDate, parse } from 'edtf';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '@/lib/time/parseEdtf';
import { PRECISIONS } from '@/lib/time/precision';

/*
 * Three oracles: fixtures/edtf.tsv (texts of our own with what the standard makes of them, written by hand), the `edtf` package at
 * level 1 (accepted or not, and the bounds), and lists of samples (accepted or not), which are not part of the repository and are
 * compared with only where they lie beside it. Each difference from the last two is listed here with its reason. One that is not
 * listed fails, and so does one that is listed and no longer differs.
 */
interface Difference {
  readonly why: string;
  readonly texts: readonly string[];
}

const OFFSETS = '+02:30 +14:00 +13:30 +12:00 +04:10 -00:15 -11:59 -12:00 +14 -12'.split(' ');
const BASIC_OFFSETS = '+0230 +0000 +1400 +1330 +1200 +0410 -0015 -1159 -1200'.split(' ');
const SAMPLE_TIME = '2016-05-02T16:54:59';

/** Where both oracles take more than the standard's levels 0 and 1. */
const FROM_BOTH: readonly Difference[] = [
  { why: 'Two digits are no date in EDTF: the century is 19XX and the year 0019.', texts: ['16', '19', '00', '-04'] },
  {
    why: 'ISO 8601 does not mix an extended time with a basic offset: +09:00, not +0900.',
    texts: ['2016-04-07T14:30:00+0900', ...BASIC_OFFSETS.map((offset) => SAMPLE_TIME + offset)],
  },
  {
    why: 'EDTF has whole seconds; a fraction would be drawn and said as the whole second.',
    texts: [
      '2016-04-07T14:30:00.5',
      ...['.042', '.04200000', '.4', '.42', '.042123', '.042Z'].map((end) => SAMPLE_TIME + end),
    ],
  },
  { why: 'An interval without any date says nothing, and cannot be placed.', texts: ['../..', '/'] },
  {
    why: 'A wholly unspecified year says nothing; level 1 leaves at most its last digits unspecified.',
    texts: ['XXXX', 'XXXX-XX', 'XXXX-XX-XX'],
  },
];

const FROM_PACKAGE: readonly Difference[] = [
  ...FROM_BOTH,
  {
    why: 'The package turns 29 February of a common year into 1 March; there is no such day.',
    texts: ['2015-02-29', '1900-02-29'],
  },
  { why: 'The year 0, 1 BCE, is a leap year; the package turns its 29 February into 1 March.', texts: ['0000-02-29'] },
  {
    why: 'More than eleven digits are no longer exact in days, and are refused with that reason.',
    texts: ['Y123456789012'],
  },
  {
    why: 'A time is the wall time as written; the package shifts it to UTC, and so to another day.',
    texts: [
      '2016-04-07T14:30:00+09:00',
      '2016-04-07T14:30:00-11',
      '1985-04-12T23:20:30-04',
      '1985-04-12T23:20:30+04:30',
      ...OFFSETS.map((offset) => SAMPLE_TIME + offset),
    ],
  },
  {
    why: 'A time to the hour is an ISO 8601 form that the package lacks, and `hour` is a precision here.',
    texts: ['2016-04-07T14'],
  },
  {
    why: 'The mark of level 1 applies to every date, unspecified digits, seasons and long years too.',
    texts: ['201X?', '1985-04-XX~', '2001-21~', 'Y12345?'],
  },
  { why: 'The millennium is one of our precisions; the package puts it in level 2.', texts: ['2XXX'] },
  { why: 'The package loses the minus: -000X is 10 BCE to 2 BCE.', texts: ['-000X'] },
  {
    why: 'The package gives seasons quarters of the year; the standard gives them no months.',
    texts: ['2001-21', '2001-22', '2001-23', '2001-24'],
  },
  { why: 'Quarters are the one part of level 2 that we take.', texts: ['2001-33', '2001-34', '2001-35', '2001-36'] },
  {
    why: 'Either end of an interval may be any date of level 1.',
    texts: ['2001-21/2001-23', '2012-21/2012-22', '2004-06-XX/2004-07-03'],
  },
  {
    why: "The package counts in a platform date's milliseconds, which end 271,821 years before 1970.",
    texts: ['Y-66000000', 'Y-13800000000', 'Y-66000000/Y-56000000', 'Y170000002', 'Y-170000002'],
  },
];

const FROM_SAMPLES: readonly Difference[] = [
  ...FROM_BOTH,
  { why: 'Quarters are the one part of level 2 that we take.', texts: ['2001-34', '2001-36'] },
  { why: 'Either end of an interval may be any date of level 1.', texts: ['2012-21/2012-22', '2004-06-XX/2004-07-03'] },
];

const SAMPLES = new URL('../../../shared/samples/edtf/', import.meta.url);
/** Rows of text, first instant, first instant after, precision; or of text and `refused`. */
const EXPECTED = readFileSync(new URL('./fixtures/edtf.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t'));
const OWN = EXPECTED.map(([text = '']) => text);

interface Sample {
  readonly text: string;
  readonly isValid: boolean;
}

/** Rows of level, status or section, and text; of level 2 we take nothing. */
function readSamples(name: string): readonly Sample[] {
  const file = new URL(name, SAMPLES);
  if (!existsSync(file)) return [];
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  return rows.map((row) => {
    const [level, status, text = ''] = row.split('\t');
    return { text, isValid: status !== 'invalid' && Number(level) < 2 };
  });
}

const samples = [...readSamples('edtfjs-parser-vectors.tsv'), ...readSamples('loc-spec-examples.tsv')];
/** A text that is valid in one row is valid. */
const sampleTexts = new Map(samples.map(({ text }) => [text, samples.some((row) => row.text === text && row.isValid)]));
const MS_A_DAY = 86_400_000;

function ownBounds(text: string): readonly number[] | 'refused' {
  const parsed = parseEdtf(text);
  return parsed.ok ? [parsed.value.earliest, parsed.value.latest] : 'refused';
}

/** The package checks an interval's order only when it builds it, and reads a time without an offset in the machine's own zone. */
function packageDate(text: string): OracleDate | 'refused' {
  try {
    parse(text, { level: 1 });
    return edtf(text.replace(/T\d\d:\d\d$/, '$&:00').replace(/T[\d:.]+$/, '$&Z'));
  } catch {
    return 'refused';
  }
}

function packageBounds(text: string): readonly number[] | 'refused' {
  const date = packageDate(text);
  if (date === 'refused') return date;
  const { min, max } = date;
  const earliest = min === null ? Number.NEGATIVE_INFINITY : min / MS_A_DAY;
  if (max === min) return [earliest]; // an instant there; here it lasts as long as its precision
  return [earliest, max === null ? Number.POSITIVE_INFINITY : (max + 1) / MS_A_DAY];
}

function isSame(text: string): boolean {
  const theirs = packageBounds(text);
  const ours = ownBounds(text);
  return theirs === 'refused' || ours === 'refused'
    ? theirs === ours
    : theirs.every((bound, index) => bound === ours[index]);
}

/** Days from the first of the year 0 to the epoch, and the leap years between a year and the year 0. */
const DAYS_TO_EPOCH = 719_528;
const leapYears = (year: number): number => Math.ceil(year / 4) - Math.ceil(year / 100) + Math.ceil(year / 400);

/** An instant of the fixture as a day, by a calendar that is not ours: the platform's, and beyond its years a plain count of leap years. */
function expectedDay(text: string): number {
  if (text.endsWith('Infinity')) return Number(text);
  if (text.startsWith('Y')) return Number(text.slice(1)) * 365 + leapYears(Number(text.slice(1))) - DAYS_TO_EPOCH;
  const [, sign, rest = ''] = /^(-?)(.*)$/.exec(text) ?? [];
  const clock = rest.includes('T') ? 'Z' : 'T00:00Z';
  const year = sign === '-' ? '-00' : '+00';
  // The platform refuses a minus before the year 0, which the fixture has no use for.
  return Date.parse(year + rest + clock) / MS_A_DAY;
}

function listed(differences: readonly Difference[], among: readonly string[]): readonly string[] {
  return differences
    .flatMap(({ texts }) => texts)
    .filter((text) => among.includes(text))
    .sort();
}

describe('the standard, in our own reading of it', () => {
  it.each(EXPECTED)('%s: %s %s %s', (text = '', earliest = '', latest = '', precision = '') => {
    const parsed = parseEdtf(text);
    const found = parsed.ok ? [parsed.value.earliest, parsed.value.latest, parsed.value.precision] : ['refused'];
    expect(found).toEqual(
      earliest === 'refused' ? ['refused'] : [expectedDay(earliest), expectedDay(latest), precision],
    );
  });

  it('takes and refuses, at every precision', () => {
    const precisions = new Set(EXPECTED.map((row) => row[3]));
    expect(precisions.size).toBe(PRECISIONS.length + 1);
  });
});

describe('the edtf package', () => {
  it('differs in what is listed, and nowhere else', () => {
    const texts = [...new Set([...OWN, ...sampleTexts.keys()])];
    expect(texts.filter((text) => !isSame(text)).sort()).toEqual(listed(FROM_PACKAGE, texts));
  });

  it('differs in every text of ours that is listed', () => {
    expect(OWN.filter((text) => !isSame(text)).sort()).toEqual(listed(FROM_PACKAGE, OWN));
  });
});

/** Elsewhere there is nothing to compare with, and no such test. */
if (existsSync(SAMPLES)) {
  it('the samples that lie beside the repository differ in what is listed, and nowhere else', () => {
    const texts = [...sampleTexts.keys()];
    expect(texts.length).toBeGreaterThan(100);
    const differing = texts.filter((text) => parseEdtf(text).ok !== sampleTexts.get(text));
    expect(differing.sort()).toEqual(listed(FROM_SAMPLES, texts));
  });
}

it('gives each text one reason', () => {
  for (const differences of [FROM_PACKAGE, FROM_SAMPLES]) {
    const texts = differences.flatMap((difference) => difference.texts);
    expect(texts.length).toBe(new Set(texts).size);
  }
});
