import type { TimelineRecord } from '@/lib/model/record';
import { type TrendParts, trendFile } from '@/lib/trend/trendFile';
import site from '@/package.json';

const made = new WeakMap<TimelineRecord, TrendParts>();

/** What a page of trends is made of, and what it loads. */
export function recordTrends(record: TimelineRecord): TrendParts {
  const known = made.get(record);
  if (known) return known;
  const parts = trendFile(record, site.version);
  made.set(record, parts);
  return parts;
}
