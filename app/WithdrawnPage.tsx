import { PageFrame } from '@/components/ui/PageFrame';
import { PageTitle } from '@/components/ui/PageTitle';
import type { TimelineRecord } from '@/lib/model/record';
import { correctionsAddress, timelineAddress, yearsAddress } from '@/lib/query/addresses';

/** The tombstone of an event: its address stays, and says no more than that. Not its year either, so the ways back are those of every entry. */
export function WithdrawnPage({ record }: { readonly record: TimelineRecord }) {
  return (
    <PageFrame record={record}>
      <PageTitle title="Withdrawn" dek="This entry has been withdrawn." />
      <p>
        Go on to <a href={timelineAddress(record)}>the timeline</a>, to <a href={yearsAddress(record)}>its years</a> or
        to <a href={correctionsAddress(record)}>the corrections</a>, where every withdrawal is listed.
      </p>
    </PageFrame>
  );
}
