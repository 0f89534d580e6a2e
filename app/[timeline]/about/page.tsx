import type { Metadata } from 'next';
import { recordOf, type TimelineParams, timelineParams } from '@/app/site';
import { AboutFacts } from '@/components/ui/AboutFacts';
import styles from '@/components/ui/AboutPage.module.css';
import { ContactLink } from '@/components/ui/ContactLink';
import { FeedLinks } from '@/components/ui/FeedLinks';
import { PageFrame } from '@/components/ui/PageFrame';
import { PageTitle } from '@/components/ui/PageTitle';
import { renderAbout } from '@/lib/narrative/renderNarrative';
import { aboutFacts } from '@/lib/query/aboutFacts';
import { dataAddress } from '@/lib/query/addresses';

export const dynamicParams = false;
export const generateStaticParams = timelineParams;

export async function generateMetadata({ params }: TimelineParams): Promise<Metadata> {
  const { header } = await recordOf(params);
  return { title: `About · ${header.title}`, description: header.summary ?? header.dek ?? null };
}

export default async function AboutPage({ params }: TimelineParams) {
  const record = await recordOf(params);
  const { title, summary, dek, contact } = record.header;
  const told = await renderAbout(record);
  return (
    <PageFrame record={record} current="about">
      <PageTitle title="About this record" over={title} dek={told ? dek : (summary ?? dek)} />
      <div className={told ? styles.page : undefined}>
        {told}
        <div className={styles.beside}>
          <section>
            <h2>At a glance</h2>
            <AboutFacts facts={aboutFacts(record)} />
          </section>
          <section>
            <h2>A mistake?</h2>
            <p>
              {contact ? (
                <ContactLink contact={contact} />
              ) : (
                'This copy gives no address to write to. Tell whoever publishes it, or sent you here: the address of the entry, what is wrong with it, and a source that shows it.'
              )}
            </p>
          </section>
          <section>
            <h2>Feeds</h2>
            <FeedLinks words="New events" stem={dataAddress(record, 'feed')} />
            <FeedLinks words="Corrections" stem={dataAddress(record, 'corrections')} />
          </section>
        </div>
      </div>
    </PageFrame>
  );
}
