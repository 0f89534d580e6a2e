import { ThreadIndex } from '@/components/event/ThreadIndex';
import { PageFrame } from '@/components/ui/PageFrame';
import { PageTitle } from '@/components/ui/PageTitle';
import type { TimelineRecord } from '@/lib/model/record';
import { threadAddress } from '@/lib/query/addresses';
import { recordIndex } from '@/lib/query/recordIndex';

export function ThreadIndexPage({ record }: { readonly record: TimelineRecord }) {
  const { byThread } = recordIndex(record);
  const threads = [...record.threads.values()].map(({ id, title, summary }) => ({
    href: threadAddress(record, id),
    title,
    summary,
    count: byThread.get(id)?.length ?? 0,
  }));
  const dek =
    threads.length > 0
      ? 'Follow one group, one policy or one claim through the years.'
      : 'This timeline has no threads.';
  return (
    <PageFrame record={record} current="threads">
      <PageTitle title="Threads" over={record.header.title} dek={dek} />
      <ThreadIndex threads={threads} />
    </PageFrame>
  );
}
