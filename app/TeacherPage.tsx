import type { SegmentPageProps } from '@/app/SegmentPage';
import { SegmentSheet } from '@/components/segment/SegmentSheet';
import { TakeAlong } from '@/components/segment/TakeAlong';
import { TeacherKey } from '@/components/segment/TeacherKey';
import { TeacherNotes } from '@/components/segment/TeacherNotes';
import { TeacherPlan } from '@/components/segment/TeacherPlan';
import { Breadcrumb } from '@/components/ui/Breadcrumb';
import { PageFrame } from '@/components/ui/PageFrame';
import { PageTitle } from '@/components/ui/PageTitle';
import { sentOnce } from '@/components/ui/sentOnce';
import { siteOrigin } from '@/lib/load/siteOrigin';
import { dataAddress, segmentAddress, slidesAddress } from '@/lib/query/addresses';
import { lessonPlan } from '@/lib/segment/lessonPlan';
import { quizItems } from '@/lib/segment/quiz';
import { lessonFacts, versionWords } from '@/lib/segment/segmentWords';
import { taskKeys } from '@/lib/segment/taskKey';

/** A segment for who teaches it: plan, key and notes, which print as a document of their own. */
export function TeacherPage({ record, segment }: SegmentPageProps) {
  const { slug, title, question } = segment;
  return (
    <PageFrame record={record} current="segments">
      <SegmentSheet />
      <Breadcrumb ways={[{ href: segmentAddress(record, segment.slug), text: 'The page for pupils' }]} />
      <PageTitle title={`For teachers: ${segment.title}`} over={lessonFacts(record, segment)} dek={segment.question} />
      {sentOnce(
        `${record.slug}.teacher.${segment.slug}`,
        <div className="teacher-page">
          <TeacherPlan plan={lessonPlan(record, segment)} />
          <TeacherKey tasks={taskKeys(record, segment)} />
          <TeacherNotes segment={segment} />
          <p className="teacher-aside">{versionWords(record, segment)}</p>
        </div>,
      )}
      <TakeAlong
        segment={{ slug, title, question, items: quizItems(record, segment) }}
        path={segmentAddress(record, slug)}
        origin={siteOrigin()}
        gift={dataAddress(record, `segments/${slug}.gift.txt`)}
        slides={slidesAddress(record, slug)}
        csv={dataAddress(record, `segments/${slug}.csv`)}
      />
    </PageFrame>
  );
}
