import type { Thread, TimelineRecord } from '@/lib/model/record';
import { filteredView } from '@/lib/query/filteredView';
import { recordIndex } from '@/lib/query/recordIndex';

/** Address of the timeline with only this thread's events, and the range that holds them all. */
export const threadViewAddress = (record: TimelineRecord, { id }: Thread): string =>
  filteredView(record, 'thread', id, recordIndex(record).byThread.get(id));
