import type { Metadata } from 'next';
import { ExplorerPage } from '@/app/ExplorerPage';
import { recordOf, type TimelineParams, timelineParams } from '@/app/site';
import { ContentNotes } from '@/components/ui/ContentNotes';
import { PageFrame } from '@/components/ui/PageFrame';
import { PageTitle } from '@/components/ui/PageTitle';
import { sentOnce } from '@/components/ui/sentOnce';
import styles from '@/components/ui/TimelinePage.module.css';

export const dynamicParams = false;
export const generateStaticParams = timelineParams;

export async function generateMetadata({ params }: TimelineParams): Promise<Metadata> {
  const { header } = await recordOf(params);
  return { title: header.title, description: header.dek ?? header.summary ?? null };
}

export default async function TimelinePage({ params }: TimelineParams) {
  const record = await recordOf(params);
  return (
    <PageFrame record={record} current="timeline" wide>
      {sentOnce(
        `${record.slug}.title`,
        <div className={styles.top}>
          <PageTitle title={record.header.title} dek={record.header.dek}>
            <ContentNotes notes={record.header.contentNotes} />
          </PageTitle>
        </div>,
      )}
      <ExplorerPage record={record} />
    </PageFrame>
  );
}
