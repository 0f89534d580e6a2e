'use client';
import { useState } from 'react';
import { LinkNotes } from '@/components/segment/LinkNotes';
import { LinkSlides } from '@/components/segment/LinkSlides';
import type { TeacherLesson } from '@/components/segment/readLesson';
import { TakeAlong } from '@/components/segment/TakeAlong';
import { TeacherKey } from '@/components/segment/TeacherKey';
import { TeacherNotes } from '@/components/segment/TeacherNotes';
import { TeacherPlan } from '@/components/segment/TeacherPlan';
import { Breadcrumb } from '@/components/ui/Breadcrumb';
import { PageTitle } from '@/components/ui/PageTitle';
import { saveFile } from '@/components/ui/saveFile';
import { eventsCsv } from '@/lib/segment/eventsCsv';
import { linkPath } from '@/lib/segment/fragment';
import { giftOf } from '@/lib/segment/gift';
import { lessonPlan } from '@/lib/segment/lessonPlan';
import { quizItems } from '@/lib/segment/quiz';
import { linkFacts, linkWords } from '@/lib/segment/segmentWords';
import { taskKeys } from '@/lib/segment/taskKey';

interface LinkTeacherProps {
  readonly lesson: TeacherLesson;
  readonly origin: string;
}

const SECRECY =
  'The key is in this link and in no other: the link for pupils has nothing of it. Whoever has this link reads the key, so send it to nobody who is to find the answers.';

/** A lesson in a link for who teaches it: plan, key and notes, and the link for pupils. */
export function LinkTeacher({ lesson, origin }: LinkTeacherProps) {
  const [isShowing, setShowing] = useState(false);
  const { material, held, pupilCode, code } = lesson;
  const { segment } = held;
  const { record } = material;
  const { title, question } = segment;
  const path = linkPath(record.slug, pupilCode);
  const items = quizItems(material, segment);
  return (
    <>
      <Breadcrumb
        ways={[
          { href: path, text: 'The page for pupils' },
          { href: `/${record.slug}/segments/new/#${code}`, text: 'Change a copy' },
        ]}
      />
      <PageTitle title={`For teachers: ${title}`} over={linkFacts(record, segment)} dek={question} />
      <div className="teacher-page segment-linked">
        <LinkNotes lesson={lesson} />
        <TeacherPlan plan={lessonPlan(material, { ...segment, told: { text: segment.told ?? '' } })} />
        <TeacherKey tasks={taskKeys(material, segment)} secrecy={SECRECY} />
        <TeacherNotes segment={segment} />
        <p className="teacher-aside">{linkWords(record, segment)}</p>
        <TakeAlong segment={{ slug: 'lesson', title, question, items }} path={path} origin={origin}>
          <p className="teacher-buttons">
            <button
              type="button"
              className="teacher-button"
              onClick={() => saveFile('lesson.gift.txt', 'text/plain', giftOf(items))}
            >
              Questions for Moodle (GIFT)
            </button>
            <button
              type="button"
              className="teacher-button"
              onClick={() => saveFile('lesson.csv', 'text/csv;charset=utf-8', eventsCsv(material, segment))}
            >
              Events (CSV)
            </button>
            <button type="button" className="teacher-button" onClick={() => setShowing(true)}>
              Slides
            </button>
            <button type="button" className="teacher-button" onClick={() => window.print()}>
              Print this page
            </button>
          </p>
          <p>The questions and the course package hold the key.</p>
        </TakeAlong>
      </div>
      {isShowing && <LinkSlides lesson={lesson} onClose={() => setShowing(false)} />}
    </>
  );
}
