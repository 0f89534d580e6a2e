import { countInWords } from '@/lib/base/countInWords';
import type { TimelineRecord } from '@/lib/model/record';
import {
  correctionsAddress,
  peopleAddress,
  placesAddress,
  seriesAddress,
  sourcesAddress,
  threadsAddress,
  timelineAddress,
  yearsAddress,
} from '@/lib/query/addresses';
import { differencesAddress, differencesInWords } from '@/lib/query/differences';
import { firstReportsAddress, firstReportsInWords } from '@/lib/query/firstReports';
import { liveEvents } from '@/lib/query/liveEvents';
import { recordIndex } from '@/lib/query/recordIndex';
import { revisionLog } from '@/lib/query/revisions';
import { sourcesWithoutAddress } from '@/lib/query/sourceEntries';
import { sourcesInWords } from '@/lib/query/sourceUse';
import { rangeInWords } from '@/lib/query/years';
import type { Edtf } from '@/lib/time/edtf';
import { compareReading } from '@/lib/time/readingOrder';
import { formatEdtf } from '@/lib/time/words';

/** Something a record can say of itself without its author. */
export interface AboutFact {
  readonly term: string;
  readonly words: string;
  /** Where the reader sees it. */
  readonly href?: string;
}

const latest = (dates: readonly Edtf[]): Edtf | undefined => dates.toSorted(compareReading).at(-1);

/** "none so far", or the day of the last change and how many there are. */
function correctionsInWords(record: TimelineRecord): string {
  const log = revisionLog(record);
  const last = log[0]?.on;
  if (log.length === 0) return 'none so far';
  const count = countInWords(log.length, 'change');
  return last ? `${count}, the last on ${formatEdtf(last)}` : count;
}

/** What is counted in a record, with the pages that show it; nothing that depends on the day of the build. */
export function aboutFacts(record: TimelineRecord): readonly AboutFact[] {
  const events = liveEvents(record);
  const { byThread, byPerson, byPlace } = recordIndex(record);
  const range = rangeInWords(record);
  const differences = differencesInWords(record);
  const late = firstReportsInWords(record);
  const unaddressed = sourcesWithoutAddress(record);
  const added = latest(events.flatMap((event) => event.added ?? []));
  const narratives = events.filter(({ id }) => record.narratives.has(id)).length;
  return [
    ...(range ? [{ term: 'Covers', words: range, href: yearsAddress(record) }] : []),
    ...(record.header.licence ? [{ term: 'Licence', words: record.header.licence }] : []),
    {
      term: 'Events',
      words: `${countInWords(events.length, 'event')}${narratives > 0 ? `, ${narratives} of them told at length` : ''}`,
      href: timelineAddress(record),
    },
    ...(late
      ? [{ term: 'Became known late', words: `${late}, in a later year`, href: firstReportsAddress(record) }]
      : []),
    ...(added ? [{ term: 'Last addition', words: formatEdtf(added) }] : []),
    ...(record.sources.size > 0
      ? [{ term: 'Sources', words: sourcesInWords(record), href: sourcesAddress(record) }]
      : []),
    ...(unaddressed ? [{ term: 'Without an address', words: unaddressed, href: sourcesAddress(record) }] : []),
    ...(differences ? [{ term: 'Differences', words: differences, href: differencesAddress(record) }] : []),
    ...(byThread.size > 0
      ? [{ term: 'Threads', words: countInWords(byThread.size, 'thread'), href: threadsAddress(record) }]
      : []),
    ...(byPerson.size > 0
      ? [{ term: 'People', words: `${byPerson.size} named, each with a basis`, href: peopleAddress(record) }]
      : []),
    ...(byPlace.size > 0
      ? [{ term: 'Places', words: countInWords(byPlace.size, 'place'), href: placesAddress(record) }]
      : []),
    ...(record.series.length > 0
      ? [{ term: 'Series', words: countInWords(record.series.length, 'trend'), href: seriesAddress(record) }]
      : []),
    { term: 'Corrections', words: correctionsInWords(record), href: correctionsAddress(record) },
  ];
}
