import { recordTrends } from '@/app/[timeline]/trends/recordTrends';
import { TrendExplorer } from '@/components/trend/TrendExplorer';
import { TrendStill } from '@/components/trend/TrendStill';
import { sentOnce } from '@/components/ui/sentOnce';
import type { TimelineRecord } from '@/lib/model/record';
import { timelineAddress, trendsAddress } from '@/lib/query/addresses';
import { readTrendFile } from '@/lib/trend/trendData';

/** The page of trends: its default view is built ahead, and its scripts take it over. */
export function TrendsPage({ record }: { readonly record: TimelineRecord }) {
  const { file, columns } = recordTrends(record);
  return (
    <TrendExplorer base={timelineAddress(record)} address={trendsAddress(record)}>
      {sentOnce(`${record.slug}.trends`, <TrendStill data={readTrendFile(file, columns)} />)}
    </TrendExplorer>
  );
}
