import type { TimelineRecord } from '@/lib/model/record';
import type { TrendFile } from '@/lib/trend/trendData';
import { trendFile } from '@/lib/trend/trendFile';
import site from '@/package.json';

const files = new WeakMap<TimelineRecord, TrendFile>();

/** What a page of trends is made of, and what it loads. */
export function recordTrends(record: TimelineRecord): TrendFile {
  const known = files.get(record);
  if (known) return known;
  const file = trendFile(record, site.version);
  files.set(record, file);
  return file;
}
