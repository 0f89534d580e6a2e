import { currentSite } from '@/app/site';
import { PageFrame } from '@/components/ui/PageFrame';
import { PageTitle } from '@/components/ui/PageTitle';
import { TimelineCard } from '@/components/ui/TimelineCard';

export default async function HomePage() {
  const { records } = await currentSite();
  return (
    <PageFrame>
      <PageTitle title="Timelines" dek="Dated events with their sources: zoom, follow a thread, check a claim." />
      <ul>
        {records.map((record) => (
          <TimelineCard key={record.slug} record={record} />
        ))}
      </ul>
    </PageFrame>
  );
}
