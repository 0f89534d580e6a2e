import type { Metadata } from 'next';
import { recordOf, type TimelineParams, timelineParams } from '@/app/site';
import { DifferenceList } from '@/components/event/DifferenceList';
import { PageFrame } from '@/components/ui/PageFrame';
import { PageTitle } from '@/components/ui/PageTitle';
import { sentOnce } from '@/components/ui/sentOnce';
import termStyles from '@/components/ui/Terms.module.css';
import { seriesAddress, timelineAddress } from '@/lib/query/addresses';
import { differencesInWords, differencesOf } from '@/lib/query/differences';

export const dynamicParams = false;
export const generateStaticParams = timelineParams;

export async function generateMetadata({ params }: TimelineParams): Promise<Metadata> {
  const { header } = await recordOf(params);
  return { title: `Where sources differ · ${header.title}` };
}

/** Every matter on which sources do not say the same. A record without one has the page too, for an export must know its addresses; nothing leads there. */
export default async function DifferencesPage({ params }: TimelineParams) {
  const record = await recordOf(params);
  const count = differencesInWords(record);
  const dek = count
    ? `${count}. Each account stands as its source gives it; the order says nothing of its worth.`
    : 'No event of this timeline is told in differing ways.';
  return (
    <PageFrame record={record} current="sources" inside>
      <PageTitle
        title="Where sources differ"
        over={<a href={timelineAddress(record)}>{record.header.title}</a>}
        dek={dek}
      >
        {record.series.length > 0 && (
          <p className={termStyles.words}>
            Figures of trends that were published more than once, or by more than one, stand in the tables of the{' '}
            <a href={seriesAddress(record)}>series</a>.
          </p>
        )}
      </PageTitle>
      {count && sentOnce(`${record.slug}.differences`, <DifferenceList groups={differencesOf(record)} />)}
    </PageFrame>
  );
}
