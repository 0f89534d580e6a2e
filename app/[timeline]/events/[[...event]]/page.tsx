import type { Metadata } from 'next';
import { EventIndexPage } from '@/app/EventIndexPage';
import { EventPage } from '@/app/EventPage';
import { catchAllParams, recordOf } from '@/app/site';
import { WithdrawnPage } from '@/app/WithdrawnPage';
import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { hasOwnPage } from '@/lib/query/addresses';

export const dynamicParams = false;

interface EventParams {
  readonly params: Promise<{ readonly timeline: string; readonly event?: string[] }>;
}

/** The index, and one page for each event that has its own. A catch-all, because a route without pages would stop the export. */
export const generateStaticParams = () =>
  catchAllParams('event', (record) => record.events.filter((event) => hasOwnPage(record, event)).map(({ id }) => id));

async function found({ params }: EventParams): Promise<{ record: TimelineRecord; event?: TimelineEvent | undefined }> {
  const record = await recordOf(params);
  const id = (await params).event?.[0];
  return { record, event: record.events.find((event) => event.id === id) };
}

export async function generateMetadata(page: EventParams): Promise<Metadata> {
  const { record, event } = await found(page);
  if (!event) return { title: `Events · ${record.header.title}` };
  if (event.status === 'withdrawn') return { title: 'Withdrawn', robots: { index: false } };
  return { title: `${event.title} · ${record.header.title}`, description: event.summary ?? null };
}

export default async function EventsPage(page: EventParams) {
  const { record, event } = await found(page);
  if (!event) return <EventIndexPage record={record} />;
  if (event.status === 'withdrawn') return <WithdrawnPage record={record} />;
  return <EventPage record={record} event={event} />;
}
