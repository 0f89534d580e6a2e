import { yearListOf } from '@/app/eventLists';
import { staticMarkup } from '@/app/staticMarkup';
import { Breadcrumb } from '@/components/ui/Breadcrumb';
import { Neighbours } from '@/components/ui/Neighbours';
import { PageFrame } from '@/components/ui/PageFrame';
import { PageTitle } from '@/components/ui/PageTitle';
import type { TimelineRecord } from '@/lib/model/record';
import { timelineAddress, yearAddress } from '@/lib/query/addresses';
import { countInWords } from '@/lib/query/countInWords';
import { type EventYear, yearsOf } from '@/lib/query/years';

interface YearPageProps {
  readonly record: TimelineRecord;
  /** Which of `yearsOf(record)`. */
  readonly at: number;
}

export function YearPage({ record, at }: YearPageProps) {
  const years = yearsOf(record);
  const year = years[at]!;
  const neighbour = (other: EventYear | undefined) =>
    other && {
      href: yearAddress(record, other.slug),
      title: other.label,
      over: countInWords(other.events.length, 'event'),
    };
  return (
    <PageFrame record={record}>
      {year.range && (
        <Breadcrumb
          href={`${timelineAddress(record)}?from=${year.range}&to=${year.range}`}
          text="See this year on the timeline"
        />
      )}
      <PageTitle title={year.label} over={record.header.title} dek={countInWords(year.events.length, 'event')} />
      {staticMarkup(`${record.slug}.year.${year.slug}`, yearListOf(record, year))}
      <Neighbours label="Years before and after" previous={neighbour(years[at - 1])} next={neighbour(years[at + 1])} />
    </PageFrame>
  );
}
