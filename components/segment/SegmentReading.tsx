import { EventCards } from '@/components/segment/EventCards';
import { LevelSwitch } from '@/components/segment/LevelSwitch';
import { ScopeStrip } from '@/components/segment/ScopeStrip';
import { SeriesTable } from '@/components/series/SeriesTable';
import { eventCards } from '@/lib/segment/eventCards';
import { scopedPicture } from '@/lib/segment/scopedPicture';
import { scopedSeries } from '@/lib/segment/scopedSeries';
import type { SegmentMaterial } from '@/lib/segment/segmentMaterial';
import type { PupilSegment } from '@/lib/segment/segmentParts';
import { rangeRule } from '@/lib/segment/segmentWords';
import { knownNote, timelineSearch } from '@/lib/segment/timelineView';

interface SegmentReadingProps {
  readonly material: SegmentMaterial;
  readonly segment: PupilSegment;
  /** The segment is not the record's own. */
  readonly isForeign?: boolean;
}

/** What is read: the picture, the events, the numbers. The same for a file and for a link, on a screen and on paper. */
export function SegmentReading({ material, segment, isForeign = false }: SegmentReadingProps) {
  const series = scopedSeries(material, segment);
  const note = knownNote(segment); // at the top of a lesson in a link, with the rest of what is said of it
  return (
    <>
      <ScopeStrip
        picture={scopedPicture(material, segment)}
        rule={rangeRule(segment)}
        href={`/${material.record.slug}/${timelineSearch(segment)}`}
      />
      {!isForeign && note !== undefined && <p className="segment-aside">{note}</p>}
      <section aria-labelledby="_events">
        <h2 id="_events">What happened</h2>
        <LevelSwitch level={segment.level} />
        <EventCards cards={eventCards(material, segment)} isForeign={isForeign} />
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
