import { yearIndexOf } from '@/app/eventLists';
import { EraIndex } from '@/components/event/EraIndex';
import { PageFrame } from '@/components/ui/PageFrame';
import { PageTitle } from '@/components/ui/PageTitle';
import type { TimelineRecord } from '@/lib/model/record';
import { eraEntries } from '@/lib/query/eraEntries';

/** Every year that has events, under the eras they fall into. */
export function YearIndexPage({ record }: { readonly record: TimelineRecord }) {
  const eras = eraEntries(record);
  return (
    <PageFrame record={record} current="years">
      <PageTitle title="Years" over={record.header.title} dek="Every year that has events." />
      {eras.length > 0 && (
        <section>
          <h2>Eras</h2>
          <EraIndex eras={eras} />
        </section>
      )}
      {eras.length > 0 && <h2>Years</h2>}
      {yearIndexOf(record)}
    </PageFrame>
  );
}
