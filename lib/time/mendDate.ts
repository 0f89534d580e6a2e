import { type DateFault, dateFault } from '@/lib/time/dateFault';
import type { Mend } from '@/lib/time/mend';
import { mendLevel2 } from '@/lib/time/mendLevel2';
import { mendNumbers } from '@/lib/time/mendNumbers';
import { mendSpelling } from '@/lib/time/mendSpelling';
import { normalisePhrase, readPhrase, splitDoubt } from '@/lib/time/phrase';

type IsDate = (text: string) => boolean;

/** Longer texts are no dates, and are not searched for one. */
const MAX_LENGTH = 80;

interface IntervalPhrase {
  readonly pattern: RegExp;
  /** Both ends share what follows: "7-9 April 2016", "500-480 BCE". */
  readonly tail?: boolean;
}

/** Intervals in English. `from` and `to` are their ends; the one that is missing is open. */
const INTERVALS: readonly IntervalPhrase[] = [
  { pattern: /^(?<from>\d{4}) ?- ?(?<to>\d{4})$/ },
  { pattern: /^(?<from>\d{1,2}) ?- ?(?<to>\d{1,2})(?<tail> [a-z]+ \d{1,4}.*)$/i, tail: true },
  { pattern: /^(?<from>[a-z]{3,9}) ?(?:-|to) ?(?<to>[a-z]{3,9})(?<tail> \d{1,4}.*)$/i, tail: true },
  { pattern: /^(?<from>\d{1,2} [a-z]{3,9}) ?- ?(?<to>\d{1,2} [a-z]{3,9})(?<tail> \d{1,4}.*)$/i, tail: true },
  { pattern: /^(?<from>[\d,.]+) ?- ?(?<to>[\d,.]+)(?<tail> .*)$/, tail: true },
  { pattern: /^(?:from |since )?(?<from>.+?)(?: to| until|,?) (?:now|present|today|continuing|ongoing)$/i },
  { pattern: /^(?<from>.+?) ?- ?(?:now|present|today|ongoing)?$/i },
  { pattern: /^(?:since|after|from) (?<from>.+)$/i },
  { pattern: /^(?<from>.+?) (?:onwards?|and after|and later)$/i },
  { pattern: /^(?:before|until|till|up to) (?<to>.+)$/i },
  { pattern: /^(?:from |between )?(?<from>.+?) (?:to|until|till|and|-) (?<to>.+)$/i },
];

/** Looks for the date an author meant, and explains what is wrong. A mended text is offered only when `isDate` accepts it. */
export function mendDate(text: string, isDate: IsDate): Partial<DateFault> {
  if (text.length > MAX_LENGTH) return {};
  const spelled = mendSpelling(text);
  if (spelled.fix !== text && isDate(spelled.fix)) return spelled;
  const mended = findMend(spelled.fix, isDate);
  if (mended === undefined) return {};
  const { fix, expected } = mended;
  // The strict reading saw two ends in 4/2016, and speaks of one of them.
  const what = mended.what ?? (expected !== undefined && text.includes('/') ? 'invalid date' : undefined);
  return {
    ...(what === undefined ? {} : { message: dateFault(what, text, '').message }),
    ...(expected === undefined ? {} : { expected }),
    ...(fix === undefined ? {} : { fix }),
  };
}

function findMend(text: string, isDate: IsDate): Mend | undefined {
  const known = mendLevel2(text) ?? mendNumbers(text);
  if (known !== undefined && (known.fix === undefined || isDate(known.fix))) return known;
  const candidates = [readPhrase(text), mendEnds(text, isDate), readInterval(text, isDate)];
  const fix = candidates.find((candidate) => candidate !== undefined && isDate(candidate));
  return fix === undefined ? undefined : { fix };
}

/** Mends each end of a text with one slash; when both are dates already, they are in the wrong order. */
function mendEnds(text: string, isDate: IsDate): string | undefined {
  const [from, to, more] = text.split('/');
  if (from === undefined || to === undefined || more !== undefined) return undefined;
  const ends = [mendEnd(from, isDate), mendEnd(to, isDate)];
  const joined = ends.join('/');
  return isDate(joined) ? joined : ends.reverse().join('/');
}

/** "June 2015 to 2016", "since 2015", "2009–2011", "2015-present"; in "about 10–19 CE" the doubt is of both ends. */
function readInterval(text: string, isDate: IsDate): string | undefined {
  const plain = readEnds(text, '', isDate);
  if (plain !== undefined) return plain;
  const { bare, mark } = splitDoubt(normalisePhrase(text));
  return mark === '' ? undefined : readEnds(bare, mark, isDate);
}

function readEnds(text: string, mark: string, isDate: IsDate): string | undefined {
  for (const { pattern, tail = false } of INTERVALS) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) continue;
    const ends = [groups['from'] ?? '..', groups['to'] ?? '..'].map((end) => end + (tail ? groups['tail'] : ''));
    const joined = ends.map((end) => mendEnd(end, isDate) + (end === '..' ? '' : mark)).join('/');
    if (isDate(joined)) return joined;
  }
  return undefined;
}

function mendEnd(end: string, isDate: IsDate): string {
  const trimmed = end.trim();
  if (trimmed === '' || trimmed === '..' || isDate(trimmed)) return trimmed;
  if (/^(?:now|present|today|ongoing|open)$/i.test(trimmed)) return '..';
  if (/^(?:unknown|\?)$/i.test(trimmed)) return '';
  const spelled = mendSpelling(trimmed).fix;
  if (isDate(spelled)) return spelled;
  const fix = (mendLevel2(spelled) ?? mendNumbers(spelled))?.fix;
  return fix !== undefined && isDate(fix) ? fix : (readPhrase(spelled) ?? trimmed);
}
