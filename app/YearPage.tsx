import { yearListOf } from '@/app/eventLists';
import { EraLine } from '@/components/event/EraLine';
import { Breadcrumb } from '@/components/ui/Breadcrumb';
import { Neighbours } from '@/components/ui/Neighbours';
import { PageFrame } from '@/components/ui/PageFrame';
import { PageTitle } from '@/components/ui/PageTitle';
import { sentOnce } from '@/components/ui/sentOnce';
import { countInWords } from '@/lib/base/countInWords';
import type { TimelineRecord } from '@/lib/model/record';
import { timelineAddress, yearAddress, yearsAddress } from '@/lib/query/addresses';
import { erasOf } from '@/lib/query/eraEntries';
import type { EventStretch } from '@/lib/query/yearParts';
import { calendarYears, type EventYear, yearsOf } from '@/lib/query/years';

interface YearPageProps {
  readonly record: TimelineRecord;
  /** Which of `yearsOf(record)`. */
  readonly at: number;
}

/** Where to go from a page: from a year to the years around it, from a part to the parts around it, and past the last one to the next year. */
function neighboursOf(record: TimelineRecord, page: EventYear) {
  const { within: year = page } = page;
  const years = calendarYears(record);
  const row = page === year ? years : year.parts;
  const at = row.findIndex(({ slug }) => slug === page.slug);
  const yearAt = years.indexOf(year);
  const neighbour = (other: EventStretch | undefined) =>
    other && {
      href: yearAddress(record, other.slug),
      title: other.label,
      over: countInWords(other.events.length, 'event'),
    };
  return { previous: neighbour(row[at - 1] ?? years[yearAt - 1]), next: neighbour(row[at + 1] ?? years[yearAt + 1]) };
}

export function YearPage({ record, at }: YearPageProps) {
  const page = yearsOf(record)[at]!;
  const { slug, label, range, events, parts, within } = page;
  const unit = within && within.range !== range ? 'month' : 'year';
  const count = countInWords(events.length, 'event');
  const ways = [
    ...(within ? [{ href: yearAddress(record, within.slug), text: `${within.label}: all parts` }] : []),
    ...(range
      ? [{ href: `${timelineAddress(record)}?from=${range}&to=${range}`, text: `See this ${unit} on the timeline` }]
      : []),
  ];
  const over = (
    <>
      <a href={yearsAddress(record)}>Years</a> of <a href={timelineAddress(record)}>{record.header.title}</a>
    </>
  );
  return (
    <PageFrame record={record} current="years" inside>
      {ways.length > 0 && <Breadcrumb ways={ways} />}
      <PageTitle
        title={label}
        over={over}
        dek={parts.length > 0 ? `${count}, in ${countInWords(parts.length, 'part')}` : count}
      >
        <EraLine eras={erasOf(record, page)} href={yearsAddress(record)} />
      </PageTitle>
      {sentOnce(`${record.slug}.year.${slug}`, yearListOf(record, page))}
      <Neighbours label="Pages before and after" {...neighboursOf(record, page)} />
    </PageFrame>
  );
}
