import { listOf } from '@/app/eventLists';
import { PageFrame } from '@/components/ui/PageFrame';
import { PageTitle } from '@/components/ui/PageTitle';
import { sentOnce } from '@/components/ui/sentOnce';
import { countInWords } from '@/lib/base/countInWords';
import type { TimelineRecord } from '@/lib/model/record';
import { liveEvents } from '@/lib/query/liveEvents';

export function EventIndexPage({ record }: { readonly record: TimelineRecord }) {
  return (
    <PageFrame record={record}>
      <PageTitle title="All events" over={record.header.title} dek={countInWords(liveEvents(record).length, 'event')} />
      {sentOnce(`${record.slug}.events`, listOf(record, false))}
    </PageFrame>
  );
}
