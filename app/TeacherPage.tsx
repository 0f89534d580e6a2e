import type { SegmentPageProps } from '@/app/SegmentPage';
import styles from '@/components/segment/Teacher.module.css';
import { TeacherKey } from '@/components/segment/TeacherKey';
import { TeacherNotes } from '@/components/segment/TeacherNotes';
import { TeacherPlan } from '@/components/segment/TeacherPlan';
import { Breadcrumb } from '@/components/ui/Breadcrumb';
import { PageFrame } from '@/components/ui/PageFrame';
import { PageTitle } from '@/components/ui/PageTitle';
import { sentOnce } from '@/components/ui/sentOnce';
import { segmentAddress } from '@/lib/query/addresses';
import { lessonPlan } from '@/lib/segment/lessonPlan';
import { lessonFacts, versionWords } from '@/lib/segment/segmentWords';
import { taskKeys } from '@/lib/segment/taskKey';

/** A segment for who teaches it: plan, key and notes, which print as a document of their own. */
export function TeacherPage({ record, segment }: SegmentPageProps) {
  return (
    <PageFrame record={record} current="segments">
      <Breadcrumb href={segmentAddress(record, segment.slug)} text="The page for pupils" />
      <PageTitle title={`For teachers: ${segment.title}`} over={lessonFacts(record, segment)} dek={segment.question} />
      {sentOnce(
        `${record.slug}.teacher.${segment.slug}`,
        <div className={styles.page}>
          <TeacherPlan plan={lessonPlan(record, segment)} />
          <TeacherKey tasks={taskKeys(record, segment)} />
          <TeacherNotes segment={segment} />
          <p className={styles.aside}>{versionWords(record, segment)}</p>
        </div>,
      )}
    </PageFrame>
  );
}
