import { threadListOf } from '@/app/eventLists';
import { Breadcrumb } from '@/components/ui/Breadcrumb';
import { FeedLinks } from '@/components/ui/FeedLinks';
import { Neighbours } from '@/components/ui/Neighbours';
import { PageFrame } from '@/components/ui/PageFrame';
import { PageTitle } from '@/components/ui/PageTitle';
import { sentOnce } from '@/components/ui/sentOnce';
import { countInWords } from '@/lib/base/countInWords';
import type { Thread, TimelineRecord } from '@/lib/model/record';
import { dataAddress, threadAddress, threadsAddress, timelineAddress } from '@/lib/query/addresses';
import { recordIndex } from '@/lib/query/recordIndex';
import { threadViewAddress } from '@/lib/query/threadView';

/** The threads before and after one, in the order of the page of all threads. */
function neighboursOf(record: TimelineRecord, thread: Thread) {
  const threads = [...record.threads.values()];
  const at = threads.indexOf(thread);
  const neighbour = (other: Thread | undefined) =>
    other && {
      href: threadAddress(record, other.id),
      title: other.title,
      over: countInWords(recordIndex(record).byThread.get(other.id)?.length ?? 0, 'event'),
    };
  return { previous: neighbour(threads[at - 1]), next: neighbour(threads[at + 1]) };
}

export function ThreadPage({ record, thread }: { readonly record: TimelineRecord; readonly thread: Thread }) {
  const stem = dataAddress(record, `threads/${thread.id}`);
  const over = (
    <>
      <a href={threadsAddress(record)}>Threads</a> of <a href={timelineAddress(record)}>{record.header.title}</a>
    </>
  );
  return (
    <PageFrame record={record} current="threads" inside feeds={[{ title: thread.title, stem }]}>
      <Breadcrumb ways={[{ href: threadViewAddress(record, thread), text: 'Follow it on the timeline' }]} />
      <PageTitle title={thread.title} over={over} dek={thread.summary}>
        <FeedLinks words="Be told of new events of this thread" stem={stem} />
      </PageTitle>
      {sentOnce(`${record.slug}.thread.${thread.id}`, threadListOf(record, thread))}
      <Neighbours label="Threads before and after" {...neighboursOf(record, thread)} />
    </PageFrame>
  );
}
