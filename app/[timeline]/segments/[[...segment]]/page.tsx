import type { Metadata } from 'next';
import { ComposerPage } from '@/app/ComposerPage';
import { LinkSegmentPage } from '@/app/LinkSegmentPage';
import { SegmentIndexPage } from '@/app/SegmentIndexPage';
import { SegmentPage } from '@/app/SegmentPage';
import { SlidesPage } from '@/app/SlidesPage';
import { currentSite, recordOf } from '@/app/site';
import { TeacherPage } from '@/app/TeacherPage';
import type { Segment, TimelineRecord } from '@/lib/model/record';
import { COMPOSER_SLUG, LINK_SLUG } from '@/lib/model/segmentVocabulary';

export const dynamicParams = false;

/** Pages of a segment beside that for pupils, by the last part of their address: who teaches finds them, search engines are asked to leave them out. */
const PARTS = {
  teacher: { title: 'For teachers', Page: TeacherPage },
  slides: { title: 'Slides', Page: SlidesPage },
} as const;

/** Pages below segments/ that are no segment: search engines are asked to leave them out as well. */
const TOOLS = {
  [COMPOSER_SLUG]: { title: 'Make a lesson', Page: ComposerPage },
  [LINK_SLUG]: { title: 'A lesson in a link', Page: LinkSegmentPage },
} as const;

interface SegmentParams {
  readonly params: Promise<{ readonly timeline: string; readonly segment?: string[] }>;
}

/** The list, and the pages of each segment. */
export async function generateStaticParams(): Promise<{ timeline: string; segment: string[] }[]> {
  const { records } = await currentSite();
  return records.flatMap(({ slug: timeline, segments }) => [
    { timeline, segment: [] },
    ...Object.keys(TOOLS).map((tool) => ({ timeline, segment: [tool] })),
    ...segments.flatMap(({ slug }) => [
      { timeline, segment: [slug] },
      ...Object.keys(PARTS).map((part) => ({ timeline, segment: [slug, part] })),
    ]),
  ]);
}

interface Found {
  readonly record: TimelineRecord;
  readonly segment?: Segment | undefined;
  readonly tool?: (typeof TOOLS)[keyof typeof TOOLS] | undefined;
  readonly part?: (typeof PARTS)[keyof typeof PARTS] | undefined;
}

async function found({ params }: SegmentParams): Promise<Found> {
  const record = await recordOf(params);
  const [slug, name] = (await params).segment ?? [];
  const part = name === 'teacher' || name === 'slides' ? PARTS[name] : undefined;
  const tool = slug === COMPOSER_SLUG || slug === LINK_SLUG ? TOOLS[slug] : undefined;
  return { record, tool, segment: record.segments.find((one) => one.slug === slug), part };
}

export async function generateMetadata(page: SegmentParams): Promise<Metadata> {
  const { record, segment, part, tool } = await found(page);
  const over = record.header.title;
  if (tool) return { title: `${tool.title} · ${over}`, robots: { index: false, follow: false } };
  if (!segment) return { title: `Teaching · ${over}` };
  if (part) return { title: `${part.title}: ${segment.title} · ${over}`, robots: { index: false, follow: false } };
  return { title: `${segment.title} · ${over}`, description: segment.question };
}

export default async function SegmentsPage(page: SegmentParams) {
  const { record, segment, part, tool } = await found(page);
  if (tool) return <tool.Page record={record} />;
  if (!segment) return <SegmentIndexPage record={record} />;
  const Page = part?.Page ?? SegmentPage;
  return <Page record={record} segment={segment} />;
}
