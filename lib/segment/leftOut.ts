import { misreadWords } from '@/lib/view/misreadWords';

/** Why a part of an address cannot be used, by its key. */
const REASONS: Readonly<Record<string, string>> = {
  from: 'a range has two dates, the earlier one first',
  to: 'a range has two dates, the earlier one first',
  known: 'it takes a day, a month or a year',
  kind: 'this record has no such kind',
  lane: 'this record has no such lane',
  thread: 'this record has no such thread',
  place: 'this record has no such place',
  series: 'this record has no such series',
};

/** Letters of a name that nobody gave to an event. */
const MOST_LETTERS = 40;

const withReason = (part: string): string => {
  const reason = REASONS[part.slice(0, part.indexOf(' '))];
  return reason === undefined ? part : `${part} (${reason})`;
};

/**
 * What the composer could not use of the address of a view, and why; nothing where all of it could be used.
 * @param misread as lib/view/understoodView.ts has it: `kind “foo”`.
 * @param gone the name after `#`, where no event of the record has it.
 */
export function leftOutWords(misread: readonly string[], gone: string | undefined): readonly string[] {
  return [
    ...(misread.length > 0 ? [`${misreadWords(misread.map(withReason))} The lesson begins with the rest.`] : []),
    ...(gone === undefined
      ? []
      : [
          `The address names an event that this record does not have, or no longer: “${[...gone].slice(0, MOST_LETTERS).join('')}”. The lesson begins without it.`,
        ]),
  ];
}
