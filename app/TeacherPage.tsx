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
import { materialOf } from '@/lib/segment/recordMaterial';
import { lessonFacts, versionWords } from '@/lib/segment/segmentWords';
import { taskKeys } from '@/lib/segment/taskKey';

/** Of a page that lies open on a host. */
const SECRECY =
  'A page that is published is a secret from nobody: whoever guesses this address reads the key. Search engines are asked to leave it out. For work that is marked, give the sheet on paper or use another way to hand in.';

/** A segment for who teaches it: plan, key and notes, which print as a document of their own. */
export function TeacherPage({ record, segment }: SegmentPageProps) {
  const { slug, title, question } = segment;
  const material = materialOf(record, segment);
  return (
    <PageFrame record={record} current="segments">
      <SegmentSheet />
      <Breadcrumb ways={[{ href: segmentAddress(record, segment.slug), text: 'The page for pupils' }]} />
      <PageTitle
        title={`For teachers: ${segment.title}`}
        over={lessonFacts(material.record, segment)}
        dek={segment.question}
      />
      {sentOnce(
        `${record.slug}.teacher.${segment.slug}`,
        <div className="teacher-page">
          <TeacherPlan plan={lessonPlan(material, segment)} />
          <TeacherKey tasks={taskKeys(material, segment)} secrecy={SECRECY} />
          <TeacherNotes segment={segment} />
          <p className="teacher-aside">{versionWords(material.record, segment)}</p>
        </div>,
      )}
      <TakeAlong
        segment={{ slug, title, question, items: quizItems(material, segment) }}
        path={segmentAddress(record, slug)}
        origin={siteOrigin()}
      >
        <p>
          <a href={slidesAddress(record, slug)}>Slides</a>. Files:{' '}
          <a href={dataAddress(record, `segments/${slug}.gift.txt`)}>questions for Moodle (GIFT)</a>,{' '}
          <a href={dataAddress(record, `segments/${slug}.csv`)}>events (CSV)</a>. The questions and the course package
          hold the key.
        </p>
      </TakeAlong>
    </PageFrame>
  );
}
