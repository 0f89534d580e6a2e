import type { Metadata } from 'next';
import { catchAllParams, recordOf } from '@/app/site';
import { ThreadIndexPage } from '@/app/ThreadIndexPage';
import { ThreadPage } from '@/app/ThreadPage';
import type { Thread, TimelineRecord } from '@/lib/model/record';

export const dynamicParams = false;

interface ThreadParams {
  readonly params: Promise<{ readonly timeline: string; readonly thread?: string[] }>;
}

export const generateStaticParams = () => catchAllParams('thread', (record) => [...record.threads.keys()]);

async function found({ params }: ThreadParams): Promise<{ record: TimelineRecord; thread?: Thread | undefined }> {
  const record = await recordOf(params);
  return { record, thread: record.threads.get((await params).thread?.[0] ?? '') };
}

export async function generateMetadata(page: ThreadParams): Promise<Metadata> {
  const { record, thread } = await found(page);
  return { title: `${thread?.title ?? 'Threads'} · ${record.header.title}`, description: thread?.summary ?? null };
}

export default async function ThreadsPage(page: ThreadParams) {
  const { record, thread } = await found(page);
  return thread ? <ThreadPage record={record} thread={thread} /> : <ThreadIndexPage record={record} />;
}
