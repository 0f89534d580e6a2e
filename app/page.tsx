import { currentSite } from '@/app/site';
import { PageFrame } from '@/components/ui/PageFrame';
import { PageTitle } from '@/components/ui/PageTitle';
import { TimelineCard } from '@/components/ui/TimelineCard';
import styles from '@/components/ui/TimelineCard.module.css';

export default async function HomePage() {
  const { records } = await currentSite();
  return (
    <PageFrame>
      <PageTitle title="Timelines" dek="Dated events with their sources: zoom, follow a thread, check a claim." />
      <ul className={styles.cards}>
        {records.map((record) => (
          <TimelineCard key={record.slug} record={record} />
        ))}
      </ul>
    </PageFrame>
  );
}
