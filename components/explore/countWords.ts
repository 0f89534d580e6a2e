import { countInWords } from '@/lib/base/countInWords';

export interface Counts {
  /** Events of the record; in a view as known on a date, those that were public by then. */
  readonly total: number;
  /** Events of the record, whenever they became public. */
  readonly recorded: number;
  /** Events that pass the filters and the search. */
  readonly matching: number;
  /** Of those, how many the window touches. */
  readonly inView: number;
  /** Whether a filter or a search is on. */
  readonly narrowed: boolean;
  /** A search is on: on the strip its matches are dark and the others faint. */
  readonly dims: boolean;
}

const number = (count: number): string => count.toLocaleString('en');
const events = (count: number): string => countInWords(count, 'event');

/** How many events there are to read, in a sentence that is also announced. */
export function countWords({ total, recorded, matching, inView, narrowed, dims }: Counts): string {
  if (total === 0)
    return recorded === 0
      ? 'This record has no events yet.'
      : `None of ${events(recorded)} is known to have been public by then`;
  if (!narrowed)
    return inView === total ? `${events(total)}, all in view` : `${events(total)}, ${number(inView)} in view`;
  if (matching === 0) return `None of ${events(total)} ${total === 1 ? 'matches' : 'match'}`;
  const dark = dims ? ` and ${matching === 1 ? 'is' : 'are'} dark` : '';
  const of = `${number(matching)} of ${events(total)} ${matching === 1 ? 'matches' : 'match'}${dark}`;
  return inView === matching ? `${of}, all in view` : `${of}, ${number(inView)} in view`;
}
