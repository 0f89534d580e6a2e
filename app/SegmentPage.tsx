import { EventCards } from '@/components/segment/EventCards';
import { LevelSwitch } from '@/components/segment/LevelSwitch';
import { ScopeStrip } from '@/components/segment/ScopeStrip';
import { SegmentOpening } from '@/components/segment/SegmentOpening';
import { SegmentSheet } from '@/components/segment/SegmentSheet';
import { ShortAddress } from '@/components/segment/ShortAddress';
import { TaskSheet } from '@/components/segment/TaskSheet';
import { SeriesTable } from '@/components/series/SeriesTable';
import { Breadcrumb } from '@/components/ui/Breadcrumb';
import { PageFrame } from '@/components/ui/PageFrame';
import { PageTitle } from '@/components/ui/PageTitle';
import { sentOnce } from '@/components/ui/sentOnce';
import { siteOrigin } from '@/lib/load/siteOrigin';
import type { Segment, TimelineRecord } from '@/lib/model/record';
import { renderTold } from '@/lib/narrative/renderNarrative';
import { segmentAddress, segmentsAddress } from '@/lib/query/addresses';
import { learningResource } from '@/lib/segment/learningResource';
import { pupilTasks } from '@/lib/segment/pupilTask';
import { scopedSeries } from '@/lib/segment/scopedSeries';
import { scopedStrip } from '@/lib/segment/scopedStrip';
import { contentNotesOf, eventCards } from '@/lib/segment/segmentEvents';
import { lessonFacts, rangeRule, versionWords } from '@/lib/segment/segmentWords';

export interface SegmentPageProps {
  readonly record: TimelineRecord;
  readonly segment: Segment;
}

/** What is read: the picture, the events, the numbers. Sent once, and the same on a screen and on paper. */
function Reading({ record, segment }: SegmentPageProps) {
  const series = scopedSeries(record, segment);
  return (
    <>
      <ScopeStrip {...scopedStrip(record, segment)} rule={rangeRule(segment)} />
      <section aria-labelledby="_events">
        <h2 id="_events">What happened</h2>
        <LevelSwitch level={segment.level} />
        <EventCards cards={eventCards(record, segment)} />
      </section>
      {series.length > 0 && (
        <section className="segment-numbers" aria-labelledby="_numbers">
          <h2 id="_numbers">Numbers</h2>
          {series.map((entry) => (
            <div key={entry.lane.id}>
              <h3>{entry.lane.title}</h3>
              <p className="segment-aside">{entry.definition}</p>
              <SeriesTable entry={entry} />
            </div>
          ))}
        </section>
      )}
    </>
  );
}

/** A segment as pupils see it. All of it can be read, filled in and printed without scripts. */
export async function SegmentPage({ record, segment }: SegmentPageProps) {
  const path = segmentAddress(record, segment.slug);
  return (
    <PageFrame record={record} current="segments">
      <SegmentSheet />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which no sign can end the element */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: learningResource(record, segment) }} />
      <Breadcrumb ways={[{ href: segmentsAddress(record), text: 'All teaching segments' }]} />
      <PageTitle title={segment.title} over={lessonFacts(record, segment)} dek={segment.question} />
      <div className="segment-page">
        <SegmentOpening segment={segment} notes={contentNotesOf(record, segment)} />
        {await renderTold(record, segment)}
        {sentOnce(
          `${record.slug}.segment.${segment.slug}`,
          <div className="segment-page">
            <Reading record={record} segment={segment} />
          </div>,
        )}
        <TaskSheet
          tasks={pupilTasks(record, segment)}
          slug={segment.slug}
          title={segment.title}
          version={versionWords(record, segment)}
          path={path}
        />
        <ShortAddress path={path} origin={siteOrigin()} />
      </div>
    </PageFrame>
  );
}
