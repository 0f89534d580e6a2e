import { listOf } from '@/app/eventLists';
import { recordStrip } from '@/app/recordStrip';
import { staticMarkup } from '@/app/staticMarkup';
import { Still } from '@/components/chart/Still';
import { Explorer } from '@/components/explore/Explorer';

import type { TimelineRecord } from '@/lib/model/record';
import { timelineAddress } from '@/lib/query/addresses';

interface ExplorerPageProps {
  readonly record: TimelineRecord;
  readonly embed?: boolean;
}

/** The explorer with its prerendered still and list. Both are kept out of the hydration payload. */
export function ExplorerPage({ record, embed = false }: ExplorerPageProps) {
  const place = embed ? 'embed' : 'page';
  const still = staticMarkup(`${record.slug}.still.${place}`, <Still strip={recordStrip(record)} />);
  return (
    <Explorer slug={record.slug} title={record.header.title} base={timelineAddress(record)} embed={embed} still={still}>
      {staticMarkup(`${record.slug}.list.${place}`, listOf(record, embed))}
    </Explorer>
  );
}
