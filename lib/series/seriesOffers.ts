import type { Series, TimelineRecord } from '@/lib/model/record';
import { asDay } from '@/lib/time/day';
import { formatDayWords } from '@/lib/time/words';

/** A series as a reader chooses it by. */
export interface SeriesOffer {
  readonly id: string;
  readonly title: string;
  /** From the first period to the last, "1998 to 2025"; empty where no end is known. */
  readonly years: string;
}

/** The year before an instant that ends one. */
const JUST_BEFORE = 0.5;

function yearsOf({ rows }: Series): string {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { earliest, latest } of rows.map(({ period }) => period)) {
    // An end that is not known is no year: the other one counts for both.
    for (const day of [earliest, latest - JUST_BEFORE].filter(Number.isFinite)) {
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  if (first > last) return '';
  const [from, to] = [first, last].map((day) => formatDayWords(asDay(day), 'year'));
  return (from === to ? from! : `${from} to ${to}`).replaceAll(' ', '\u00a0'); // they keep to one line
}

/** All series of a record in its order, for the choice of those under the strip. */
export const seriesOffers = ({ series }: TimelineRecord): readonly SeriesOffer[] =>
  series.map((each) => ({ id: each.id, title: each.title, years: yearsOf(each) }));
