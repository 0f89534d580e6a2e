import { listOf } from '@/app/eventLists';
import { staticMarkup } from '@/app/staticMarkup';
import { PageFrame } from '@/components/ui/PageFrame';
import { PageTitle } from '@/components/ui/PageTitle';
import type { TimelineRecord } from '@/lib/model/record';
import { countInWords } from '@/lib/query/countInWords';
import { liveEvents } from '@/lib/query/liveEvents';

export function EventIndexPage({ record }: { readonly record: TimelineRecord }) {
  return (
    <PageFrame record={record}>
      <PageTitle title="All events" over={record.header.title} dek={countInWords(liveEvents(record).length, 'event')} />
      {staticMarkup(`${record.slug}.events`, listOf(record, false))}
    </PageFrame>
  );
}
