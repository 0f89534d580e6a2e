import { threadListOf } from '@/app/eventLists';
import { staticMarkup } from '@/app/staticMarkup';
import { Breadcrumb } from '@/components/ui/Breadcrumb';
import { PageFrame } from '@/components/ui/PageFrame';
import { PageTitle } from '@/components/ui/PageTitle';
import type { Thread, TimelineRecord } from '@/lib/model/record';
import { threadViewAddress } from '@/lib/query/threadView';

export function ThreadPage({ record, thread }: { readonly record: TimelineRecord; readonly thread: Thread }) {
  return (
    <PageFrame record={record}>
      <Breadcrumb href={threadViewAddress(record, thread)} text="Follow it on the timeline" />
      <PageTitle title={thread.title} over={`Thread of ${record.header.title}`} dek={thread.summary} />
      {staticMarkup(`${record.slug}.thread.${thread.id}`, threadListOf(record, thread))}
    </PageFrame>
  );
}
