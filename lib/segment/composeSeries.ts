import type { SeriesRow } from '@/lib/model/record';
import { readRange, type StatedRange } from '@/lib/segment/composeDraft';
import type { SuggestSeries } from '@/lib/segment/suggestMaterial';
import { pointsOf } from '@/lib/series/points';
import type { publicSeries } from '@/lib/series/publicSeries';
import { valueWords } from '@/lib/series/valueWords';
import { type Edtf, readEdtf } from '@/lib/time/edtf';
import { formatEdtf } from '@/lib/time/words';

/** A series as its data file has it: `series/<id>.json`. */
export type SeriesFile = Pick<ReturnType<typeof publicSeries>, 'id' | 'title' | 'unit' | 'levels' | 'breaks' | 'rows'>;

const dateOf = (text: string | undefined): Edtf | undefined => {
  const read = text === undefined ? undefined : readEdtf(text);
  return read?.ok ? read.value : undefined;
};

const rowOf = ({ period, published, ...row }: SeriesFile['rows'][number]): readonly SeriesRow[] => {
  const [when, issued] = [dateOf(period), dateOf(published)];
  return when === undefined ? [] : [{ ...row, period: when, ...(issued ? { published: issued } : {}) } as SeriesRow];
};

/** Between which of the declared breaks a period lies; undefined for one that holds a break within it. */
function partOf({ earliest, latest }: Edtf, breaks: SeriesFile['breaks']): number | undefined {
  const days = breaks.flatMap(({ at }) => dateOf(at)?.earliest ?? []);
  const before = days.filter((day) => day <= earliest).length;
  return days.some((day) => day > earliest && day < latest) ? undefined : before;
}

/** The newest row of each period that lies in a range, as a segment shows them. */
export function suggestSeries(
  { id, title, unit, levels, breaks, rows }: SeriesFile,
  range: StatedRange,
): SuggestSeries {
  const read = readRange(range);
  const inside = rows
    .flatMap(rowOf)
    .filter(({ period }) => read && period.earliest >= read.from.earliest && period.latest <= read.to.latest);
  return {
    id,
    title,
    unit,
    points: pointsOf(inside).map(({ current }) => {
      const { category, period, value } = current;
      const part = partOf(period, breaks);
      return {
        ...(category === undefined ? {} : { category }),
        period: formatEdtf(period),
        from: period.earliest,
        to: period.latest,
        ...(part === undefined ? {} : { part }),
        words: valueWords(current, { levels }),
        ...(value === undefined ? {} : { value }),
      };
    }),
  };
}
