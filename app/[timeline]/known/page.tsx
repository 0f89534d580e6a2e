import type { Metadata } from 'next';
import { recordOf, type TimelineParams, timelineParams } from '@/app/site';
import { ReportYearList } from '@/components/event/ReportYearList';
import { PageFrame } from '@/components/ui/PageFrame';
import { PageTitle } from '@/components/ui/PageTitle';
import { sentOnce } from '@/components/ui/sentOnce';
import termStyles from '@/components/ui/Terms.module.css';
import { timelineAddress } from '@/lib/query/addresses';
import { firstReports, firstReportsInWords } from '@/lib/query/firstReports';

export const dynamicParams = false;
export const generateStaticParams = timelineParams;

export async function generateMetadata({ params }: TimelineParams): Promise<Metadata> {
  const { header } = await recordOf(params);
  return { title: `When it became known · ${header.title}` };
}

/** What was told of in a later year than it happened. A record without any has the page too, for an export must know its addresses; nothing leads there. */
export default async function KnownPage({ params }: TimelineParams) {
  const record = await recordOf(params);
  const count = firstReportsInWords(record);
  const dek = count
    ? `${count} became public in a later year than they happened.`
    : 'No event of this timeline is known to have been reported in a later year.';
  return (
    <PageFrame record={record} current="years" inside>
      <PageTitle
        title="When it became known"
        over={<a href={timelineAddress(record)}>{record.header.title}</a>}
        dek={dek}
      >
        {count && (
          <p className={termStyles.words}>
            Each stands under the year of its first report, where that is known. What is only known to have been public
            by some day is left out: it may have been public before.
          </p>
        )}
      </PageTitle>
      {count && sentOnce(`${record.slug}.known`, <ReportYearList years={firstReports(record)} />)}
    </PageFrame>
  );
}
