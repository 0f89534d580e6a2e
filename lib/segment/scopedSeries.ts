import type { SegmentHead } from '@/lib/model/record';
import type { SegmentMaterial, SeriesMaterial } from '@/lib/segment/segmentMaterial';
import type { SeriesEntry } from '@/lib/series/seriesEntries';

/** The series of a segment, each with the rows whose period lies in its range. */
export function scopedSeries(
  { series }: Pick<SegmentMaterial, 'series'>,
  { scope }: Pick<SegmentHead, 'scope'>,
): readonly SeriesEntry[] {
  const isInside = ([earliest, latest]: SeriesMaterial['periods'][number]): boolean =>
    earliest !== null && latest !== null && earliest >= scope.from.earliest && latest <= scope.to.latest;
  return scope.series.flatMap((id) => {
    const one = series.get(id);
    return one ? [{ ...one.entry, rows: one.entry.rows.filter((_, at) => isInside(one.periods[at]!)) }] : [];
  });
}
