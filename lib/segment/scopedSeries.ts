import type { Segment, TimelineRecord } from '@/lib/model/record';
import { type SeriesEntry, seriesEntries } from '@/lib/series/seriesEntries';
import type { Edtf } from '@/lib/time/edtf';

/** The series of a segment, each with the rows whose period lies in its range. */
export function scopedSeries(record: TimelineRecord, { scope }: Pick<Segment, 'scope'>): readonly SeriesEntry[] {
  const isInside = (period: Edtf): boolean =>
    period.earliest >= scope.from.earliest && period.latest <= scope.to.latest;
  const series = scope.series.flatMap((id) => record.series.find((one) => one.id === id) ?? []);
  return seriesEntries({
    ...record,
    series: series.map((one) => ({ ...one, rows: one.rows.filter(({ period }) => isInside(period)) })),
  });
}
