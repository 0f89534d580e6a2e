'use client';
import { LinkNotes } from '@/components/segment/LinkNotes';
import type { PupilLesson } from '@/components/segment/readLesson';
import { SegmentOpening } from '@/components/segment/SegmentOpening';
import { SegmentReading } from '@/components/segment/SegmentReading';
import { ShortAddress } from '@/components/segment/ShortAddress';
import { TaskSheet } from '@/components/segment/TaskSheet';
import { PageTitle } from '@/components/ui/PageTitle';
import { paragraphsOf } from '@/lib/query/paragraphs';
import { contentNotesOf } from '@/lib/segment/eventCards';
import { linkPath, sealIn } from '@/lib/segment/fragment';
import { pupilTasks } from '@/lib/segment/pupilTask';
import { linkFacts, linkWords } from '@/lib/segment/segmentWords';

interface LinkLessonProps {
  readonly lesson: PupilLesson;
  readonly origin: string;
}

/** A lesson in a link as pupils see it: the page of a published segment, with a word on who made it. */
export function LinkLesson({ lesson, origin }: LinkLessonProps) {
  const { material, held, code } = lesson;
  const { segment } = held;
  const { record } = material;
  const path = linkPath(record.slug, code);
  return (
    <>
      <PageTitle title={segment.title} over={linkFacts(record, segment)} dek={segment.question} />
      <div className="segment-page segment-linked">
        <LinkNotes lesson={lesson} />
        <SegmentOpening segment={segment} notes={contentNotesOf(material, segment)} />
        {segment.told !== undefined && (
          <div className="segment-told">
            {paragraphsOf(segment.told).map((words, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes
              <p key={at}>{words}</p>
            ))}
          </div>
        )}
        <SegmentReading material={material} segment={segment} isForeign />
        <TaskSheet
          tasks={pupilTasks(material, segment)}
          slug="lesson"
          title={segment.title}
          version={linkWords(record, segment)}
          path={path}
          keptAs={linkPath(record.slug, sealIn(code))}
        />
        <ShortAddress path={path} origin={origin} />
      </div>
    </>
  );
}
