import type { SegmentPageProps } from '@/app/SegmentPage';
import { SegmentSheet } from '@/components/segment/SegmentSheet';
import { SlideDeck } from '@/components/segment/SlideDeck';
import { sentOnce } from '@/components/ui/sentOnce';
import { teacherAddress } from '@/lib/query/addresses';
import { contentNotesOf, eventCards } from '@/lib/segment/eventCards';
import { pupilTasks } from '@/lib/segment/pupilTask';
import { materialOf } from '@/lib/segment/recordMaterial';
import { lessonFacts } from '@/lib/segment/segmentWords';

/** A segment as slides: style sheets alone make them, so they need no scripts. */
export function SlidesPage({ record, segment }: SegmentPageProps) {
  const material = materialOf(record, segment);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, and a keyboard must be able to do that
    <main className="slides-deck" lang={record.header.languages[0]} tabIndex={0}>
      <SegmentSheet />
      {sentOnce(
        `${record.slug}.slides.${segment.slug}`,
        <SlideDeck
          segment={segment}
          cards={eventCards(material, segment)}
          tasks={pupilTasks(material, segment)}
          notes={contentNotesOf(material, segment)}
          back={<a href={teacherAddress(record, segment.slug)}>For teachers</a>}
          over={lessonFacts(material.record, segment)}
        />,
      )}
    </main>
  );
}
