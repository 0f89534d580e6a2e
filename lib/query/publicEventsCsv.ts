import { CSV_COLUMNS, type CsvColumn } from '@/lib/model/csvColumns';
import type { TimelineRecord } from '@/lib/model/record';
import { liveEvents } from '@/lib/query/liveEvents';
import { type PublicEvent, publicEvent } from '@/lib/query/publicEvent';

const joined = (values: readonly string[]): string => values.join('; ');

/** What each column of `events/*.csv` holds of an event; what a cell cannot hold is in `events.json`. */
const CELLS: Readonly<Record<CsvColumn, (event: PublicEvent) => string>> = {
  id: ({ id }) => id,
  date: ({ date }) => date,
  kind: ({ kind }) => kind,
  title: ({ title }) => title,
  reported: ({ reported }) => reported ?? '',
  added: ({ added }) => added ?? '',
  lane: ({ lane }) => lane,
  summary: ({ summary }) => summary ?? '',
  plain: ({ plain }) => plain ?? '',
  significance: ({ significance }) => String(significance),
  places: ({ places }) => joined(places),
  people: ({ people }) => joined(people),
  threads: ({ threads }) => joined(threads),
  sources: ({ sources }) => joined([...new Set(sources.map(({ id }) => id))]),
  confidence: ({ confidence }) => confidence,
};

/** A sheet runs a cell that begins so as a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** A date before year 1 begins with a minus. A cell of nothing but a date's signs can call no function. */
const DATE_SIGNS = /^-[\dX.\-/?~%]+$/;

/** A cell as RFC 4180 has it, and such that no sheet runs it. */
export function quoted(cell: string): string {
  const safe = FORMULA.test(cell) && !DATE_SIGNS.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** All live events as RFC 4180 CSV: UTF-8, CRLF, lists separated by "; ". */
export function publicEventsCsv(record: TimelineRecord): string {
  const rows = liveEvents(record)
    .map((event) => publicEvent(record, event))
    .map((event) => CSV_COLUMNS.map((column) => quoted(CELLS[column](event))).join(','));
  return [CSV_COLUMNS.join(','), ...rows, ''].join('\r\n');
}
