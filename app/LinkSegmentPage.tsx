import { LinkSegment } from '@/components/segment/LinkSegment';
import { SegmentSheet } from '@/components/segment/SegmentSheet';
import { PageFrame } from '@/components/ui/PageFrame';
import { siteOrigin } from '@/lib/load/siteOrigin';
import type { TimelineRecord } from '@/lib/model/record';
import { segmentsAddress } from '@/lib/query/addresses';

/** Lessons that stand in the fragment of its address. The page that is sent is the same for all of them: a host does not learn which is read. */
export function LinkSegmentPage({ record }: { readonly record: TimelineRecord }) {
  return (
    <PageFrame record={record} current="segments">
      <SegmentSheet />
      <LinkSegment timeline={record.slug} title={record.header.title} origin={siteOrigin()} />
      <noscript>
        <p className="segment-message">
          This page shows a lesson that is packed into its own address, which takes a script to unpack, and scripts are
          switched off here. The <a href={segmentsAddress(record)}>lessons that are published with this timeline</a> can
          be read and printed without.
        </p>
      </noscript>
    </PageFrame>
  );
}
