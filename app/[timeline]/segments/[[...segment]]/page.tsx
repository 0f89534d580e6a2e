import type { Metadata } from 'next';
import { SegmentIndexPage } from '@/app/SegmentIndexPage';
import { SegmentPage } from '@/app/SegmentPage';
import { currentSite, recordOf } from '@/app/site';
import { TeacherPage } from '@/app/TeacherPage';
import type { Segment, TimelineRecord } from '@/lib/model/record';

export const dynamicParams = false;

/** Last part of the address of a segment's page for teachers. */
const TEACHER = 'teacher';

interface SegmentParams {
  readonly params: Promise<{ readonly timeline: string; readonly segment?: string[] }>;
}

/** The list, and two pages for each segment. */
export async function generateStaticParams(): Promise<{ timeline: string; segment: string[] }[]> {
  const { records } = await currentSite();
  return records.flatMap(({ slug: timeline, segments }) => [
    { timeline, segment: [] },
    ...segments.flatMap(({ slug }) => [
      { timeline, segment: [slug] },
      { timeline, segment: [slug, TEACHER] },
    ]),
  ]);
}

interface Found {
  readonly record: TimelineRecord;
  readonly segment?: Segment | undefined;
  readonly isTeacher: boolean;
}

async function found({ params }: SegmentParams): Promise<Found> {
  const record = await recordOf(params);
  const [slug, part] = (await params).segment ?? [];
  return { record, segment: record.segments.find((one) => one.slug === slug), isTeacher: part === TEACHER };
}

export async function generateMetadata(page: SegmentParams): Promise<Metadata> {
  const { record, segment, isTeacher } = await found(page);
  const over = record.header.title;
  if (!segment) return { title: `Teaching · ${over}` };
  if (isTeacher) return { title: `For teachers: ${segment.title} · ${over}`, robots: { index: false, follow: false } };
  return { title: `${segment.title} · ${over}`, description: segment.question };
}

export default async function SegmentsPage(page: SegmentParams) {
  const { record, segment, isTeacher } = await found(page);
  if (!segment) return <SegmentIndexPage record={record} />;
  return isTeacher ? (
    <TeacherPage record={record} segment={segment} />
  ) : (
    <SegmentPage record={record} segment={segment} />
  );
}
