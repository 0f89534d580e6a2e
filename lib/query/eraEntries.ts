import type { Era, TimelineRecord } from '@/lib/model/record';
import { timelineAddress } from '@/lib/query/addresses';
import { paragraphsOf } from '@/lib/query/paragraphs';
import { calendarYears } from '@/lib/query/years';
import { asDay } from '@/lib/time/day';
import { readEdtf } from '@/lib/time/edtf';
import { formatDay } from '@/lib/time/formatDay';
import { formatEdtf } from '@/lib/time/words';

/** An era of a record in words, with the address of its view. */
export interface EraEntry {
  readonly id: string;
  readonly title: string;
  /** "1994–1998", "from 2020, continuing". */
  readonly dates: string;
  readonly href: string;
  /** What sets it apart, in paragraphs; none where nothing is said. */
  readonly summary: readonly string[];
}

/** Inside the last day, where rounding cannot fall out of it. */
const HALF_A_DAY = 0.5;

const isOpen = ({ to }: Era): boolean => !Number.isFinite(to.latest);

function datesOf({ from, to }: Era): string {
  const whole = readEdtf(`${from.text}/${to.text}`);
  return whole.ok ? formatEdtf(whole.value) : `${formatEdtf(from)} to ${formatEdtf(to)}`;
}

/** An era that goes on is seen as far as the record goes. */
function viewOf(record: TimelineRecord, era: Era): string {
  const from = formatDay(era.from.earliest, 'day');
  const lastYear = calendarYears(record).findLast(({ range }) => range !== undefined)?.range;
  const to = isOpen(era) ? (lastYear ?? from) : formatDay(asDay(era.to.latest - HALF_A_DAY), 'day');
  return `${timelineAddress(record)}?from=${from}&to=${to}`;
}

/** The eras of a record in the order they are written. */
export const eraEntries = (record: TimelineRecord): readonly EraEntry[] =>
  record.eras.map((era) => ({
    id: era.id,
    title: era.title,
    dates: datesOf(era),
    href: viewOf(record, era),
    summary: paragraphsOf(era.summary ?? ''),
  }));
