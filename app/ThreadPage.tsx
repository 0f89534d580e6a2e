import { threadListOf } from '@/app/eventLists';
import { Breadcrumb } from '@/components/ui/Breadcrumb';
import { FeedLinks } from '@/components/ui/FeedLinks';
import { PageFrame } from '@/components/ui/PageFrame';
import { PageTitle } from '@/components/ui/PageTitle';
import { sentOnce } from '@/components/ui/sentOnce';
import type { Thread, TimelineRecord } from '@/lib/model/record';
import { dataAddress } from '@/lib/query/addresses';
import { threadViewAddress } from '@/lib/query/threadView';

export function ThreadPage({ record, thread }: { readonly record: TimelineRecord; readonly thread: Thread }) {
  const stem = dataAddress(record, `threads/${thread.id}`);
  return (
    <PageFrame record={record} feeds={[{ title: thread.title, stem }]}>
      <Breadcrumb href={threadViewAddress(record, thread)} text="Follow it on the timeline" />
      <PageTitle title={thread.title} over={`Thread of ${record.header.title}`} dek={thread.summary}>
        <FeedLinks words="Be told of new events of this thread" stem={stem} />
      </PageTitle>
      {sentOnce(`${record.slug}.thread.${thread.id}`, threadListOf(record, thread))}
    </PageFrame>
  );
}
