import type { Day } from '@/lib/time/day';
import { parseTypedDate } from '@/lib/time/typedDate';

/** What somebody typed into the search box, taken apart. */
export interface TypedQuery {
  /** What is to be looked up in the index; empty when only a date was typed. */
  readonly words: string;
  readonly range?: TypedRange;
}

export interface TypedRange {
  /** The part of what was typed that is a date, as typed. */
  readonly text: string;
  /** First instant; -Infinity for "before 1998". */
  readonly from: Day;
  /** First instant after; Infinity for "after 2010". */
  readonly to: Day;
}

/** No date in words is longer: "between 7 April 2016 and 9 May 2017". */
const MAX_DATE_WORDS = 8;
/** A word before a date that says nothing more. */
const LEADING = new Set(['in', 'on', 'during', 'around', 'at']);

function isPlausible(phrase: string, range: { from: Day; to: Day }, domain: readonly [number, number]): boolean {
  if (/^\d{1,3}$/.test(phrase)) return false; // "tier 3": a short number is a number
  return /\d/.test(phrase) && range.from < domain[1] && range.to > domain[0]; // "resolution 2270" is no year of this record
}

const isBareNumber = (phrase: string): boolean => /^\d+$/.test(phrase);

/**
 * Finds the longest date in a query: "restaurant before 1998" is the word "restaurant" and a range.
 * A date beside other words, and a bare number, must meet `domain` (days), or it is taken for a number.
 */
export function parseTypedQuery(text: string, domain: readonly [number, number]): TypedQuery {
  const words = text.trim().split(/\s+/).filter(Boolean);
  for (let length = Math.min(words.length, MAX_DATE_WORDS); length > 0; length--) {
    for (let first = 0; first + length <= words.length; first++) {
      const phrase = words.slice(first, first + length).join(' ');
      const parsed = parseTypedDate(phrase);
      if (!parsed.ok) continue;
      if ((length < words.length || isBareNumber(phrase)) && !isPlausible(phrase, parsed.value, domain)) continue;
      const before = words.slice(0, first);
      if (LEADING.has(before.at(-1)?.toLowerCase() ?? '')) before.pop();
      const rest = [...before, ...words.slice(first + length)].join(' ');
      return { words: rest, range: { text: phrase, from: parsed.value.from, to: parsed.value.to } };
    }
  }
  return { words: words.join(' ') };
}
