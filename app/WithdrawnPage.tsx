import { PageFrame } from '@/components/ui/PageFrame';
import { PageTitle } from '@/components/ui/PageTitle';
import type { TimelineRecord } from '@/lib/model/record';

/** The tombstone of an event: its address stays, and says no more than that. */
export function WithdrawnPage({ record }: { readonly record: TimelineRecord }) {
  return (
    <PageFrame record={record}>
      <PageTitle title="Withdrawn" dek="This entry has been withdrawn." />
    </PageFrame>
  );
}
