import { SegmentOpening } from '@/components/segment/SegmentOpening';
import { SegmentReading } from '@/components/segment/SegmentReading';
import { SegmentSheet } from '@/components/segment/SegmentSheet';
import { ShortAddress } from '@/components/segment/ShortAddress';
import { TaskSheet } from '@/components/segment/TaskSheet';
import { Breadcrumb } from '@/components/ui/Breadcrumb';
import { PageFrame } from '@/components/ui/PageFrame';
import { PageTitle } from '@/components/ui/PageTitle';
import { sentOnce } from '@/components/ui/sentOnce';
import { siteOrigin } from '@/lib/load/siteOrigin';
import type { Segment, TimelineRecord } from '@/lib/model/record';
import { renderTold } from '@/lib/narrative/renderNarrative';
import { segmentAddress, segmentsAddress } from '@/lib/query/addresses';
import { contentNotesOf } from '@/lib/segment/eventCards';
import { learningResource } from '@/lib/segment/learningResource';
import { pupilTasks } from '@/lib/segment/pupilTask';
import { materialOf } from '@/lib/segment/recordMaterial';
import { lessonFacts, versionWords } from '@/lib/segment/segmentWords';

export interface SegmentPageProps {
  readonly record: TimelineRecord;
  readonly segment: Segment;
}

/** A segment as pupils see it. All of it can be read, filled in and printed without scripts. */
export async function SegmentPage({ record, segment }: SegmentPageProps) {
  const material = materialOf(record, segment);
  const path = segmentAddress(record, segment.slug);
  return (
    <PageFrame record={record} current="segments">
      <SegmentSheet />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which no sign can end the element */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: learningResource(material, segment) }} />
      <Breadcrumb ways={[{ href: segmentsAddress(record), text: 'All teaching segments' }]} />
      <PageTitle title={segment.title} over={lessonFacts(material.record, segment)} dek={segment.question} />
      <div className="segment-page">
        <SegmentOpening segment={segment} notes={contentNotesOf(material, segment)} />
        {await renderTold(record, segment)}
        {sentOnce(
          `${record.slug}.segment.${segment.slug}`,
          <div className="segment-page">
            <SegmentReading material={material} segment={segment} />
          </div>,
        )}
        <TaskSheet
          tasks={pupilTasks(material, segment)}
          slug={segment.slug}
          title={segment.title}
          version={versionWords(material.record, segment)}
          path={path}
        />
        <ShortAddress path={path} origin={siteOrigin()} />
      </div>
    </PageFrame>
  );
}
