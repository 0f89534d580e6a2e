import { listOf } from '@/app/eventLists';
import { recordStrip } from '@/app/recordStrip';
import { Still } from '@/components/chart/Still';
import { Explorer } from '@/components/explore/Explorer';
import { earlyScript } from '@/components/explore/earlyFiles';
import { sentOnce } from '@/components/ui/sentOnce';
import type { TimelineRecord } from '@/lib/model/record';
import { dataAddress, timelineAddress } from '@/lib/query/addresses';
import { liveEvents } from '@/lib/query/liveEvents';

interface ExplorerPageProps {
  readonly record: TimelineRecord;
  readonly embed?: boolean;
}

/** The explorer with its prerendered still and list. Both are kept out of the hydration payload. */
export function ExplorerPage({ record, embed = false }: ExplorerPageProps) {
  const place = embed ? 'embed' : 'page';
  const still = sentOnce(`${record.slug}.still.${place}`, <Still strip={recordStrip(record)} />);
  const files = ['strip.json', 'marks.bin', ...(liveEvents(record).length > 0 ? ['text-0.json'] : [])];
  const script = earlyScript(files.map((file) => dataAddress(record, file)));
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made of addresses of this site */}
      <script dangerouslySetInnerHTML={{ __html: script }} />
      <Explorer
        slug={record.slug}
        title={record.header.title}
        base={timelineAddress(record)}
        embed={embed}
        still={still}
      >
        {sentOnce(`${record.slug}.list.${place}`, listOf(record, embed))}
      </Explorer>
    </>
  );
}
