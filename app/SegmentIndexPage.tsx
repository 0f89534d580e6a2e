import { SegmentList } from '@/components/segment/SegmentList';
import { SegmentSheet } from '@/components/segment/SegmentSheet';
import { PageFrame } from '@/components/ui/PageFrame';
import { PageTitle } from '@/components/ui/PageTitle';
import { sentOnce } from '@/components/ui/sentOnce';
import { countInWords } from '@/lib/base/countInWords';
import type { Segment, TimelineRecord } from '@/lib/model/record';
import { COMPOSER_SLUG } from '@/lib/model/segmentVocabulary';
import { segmentAddress, teacherAddress } from '@/lib/query/addresses';
import { agesInWords } from '@/lib/segment/learningResource';

const factsOf = (segment: Segment): string =>
  [
    countInWords(segment.minutes, 'minute'),
    agesInWords(segment),
    countInWords(segment.scope.events.length, 'event'),
    countInWords(segment.tasks.length, 'task'),
  ].join(' · ');

/** Every teaching segment of a record. One without any has the page too, for an export must know its addresses; nothing leads there. */
export function SegmentIndexPage({ record }: { readonly record: TimelineRecord }) {
  const items = record.segments.toSorted(
    (one, other) => one.minutes - other.minutes || one.ages.from - other.ages.from,
  );
  const dek =
    items.length > 0
      ? 'Parts of the timeline with a question and tasks: to read on a screen, or to print.'
      : 'This timeline has no teaching segments.';
  return (
    <PageFrame record={record} current="segments">
      <SegmentSheet />
      <PageTitle title="Teaching" over={record.header.title} dek={dek}>
        <p className="segments-aside">
          <a href={segmentAddress(record, COMPOSER_SLUG)}>Make a lesson of your own</a>
        </p>
      </PageTitle>
      {sentOnce(
        `${record.slug}.segments`,
        <SegmentList
          items={items.map((segment) => ({
            href: segmentAddress(record, segment.slug),
            teacherHref: teacherAddress(record, segment.slug),
            title: segment.title,
            question: segment.question,
            facts: factsOf(segment),
          }))}
        />,
      )}
    </PageFrame>
  );
}
