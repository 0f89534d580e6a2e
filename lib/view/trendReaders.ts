import { readEdtf } from '@/lib/time/edtf';

/** How a setting is read of an address. */
export interface Reader<Value> {
  /** Undefined where the text is no such setting. */
  readonly read: (text: string) => Value | undefined;
  /** What it would have to be, in words. */
  readonly expected: string;
  /** True where a part of the text is left out of what was read. */
  readonly leavesOut?: (text: string) => boolean;
}

/** What an address asks for and no page of trends can be set to. */
export interface UnreadSetting {
  readonly key: string;
  readonly text: string;
  /** What it would have to be, in words. */
  readonly expected: string;
}

const MAX_TEXT = 200;
/** A list that is empty on purpose. */
export const NONE = 'none';

export const oneOf = <Word extends string>(words: readonly Word[]): Reader<Word> => ({
  read: (text) => words.find((word) => word === text),
  expected: `one of ${words.join(', ')}`,
});

/** Names with commas between them, each once. */
export function listOf(pattern: RegExp, most: number): Reader<readonly string[]> {
  const isName = (item: string): boolean => item.length <= MAX_TEXT && item !== NONE && pattern.test(item);
  const namesIn = (text: string): readonly string[] => [...new Set(text.split(',').filter(isName))];
  return {
    read: (text) => {
      if (text === NONE) return [];
      const names = namesIn(text);
      return names.length > 0 ? names.slice(0, most) : undefined;
    },
    expected: `at most ${most} names with commas between them, or ${NONE}`,
    leavesOut: (text) => text !== NONE && (!text.split(',').every(isName) || namesIn(text).length > most),
  };
}

export const oneName = (pattern: RegExp): Reader<string> => ({
  read: (text) => (text.length <= MAX_TEXT && text !== NONE && pattern.test(text) ? text : undefined),
  expected: 'a name',
});

export const wholeIn = ({ least, most }: { readonly least: number; readonly most: number }): Reader<number> => ({
  read: (text) => {
    const value = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most ? value : undefined;
  },
  expected: `a whole number from ${least} to ${most}`,
});

/** A date, or with `isSpan` an interval of two, with no doubt in it. */
export const datesIn = (isSpan: boolean): Reader<string> => ({
  read: (text) => {
    if (text.length > MAX_TEXT || /[X~?%]/.test(text)) return undefined;
    const read = readEdtf(text);
    if (!read.ok || (read.value.is === 'interval') !== isSpan) return undefined;
    return Number.isFinite(read.value.earliest) && Number.isFinite(read.value.latest) ? text : undefined;
  },
  expected: isSpan ? 'two dates with a stroke between them, as 2009/2019' : 'a date, as 2010',
});
