import type { TimelineRecord } from '@/lib/model/record';
import { liveEvents } from '@/lib/query/liveEvents';
import { type PublicEvent, publicEvent } from '@/lib/query/publicEvent';

const joined = (values: readonly string[]): string => values.join('; ');

/** Columns in the order and with the names that `events/*.csv` reads; what a cell cannot hold is in `events.json`. */
const COLUMNS: readonly (readonly [name: string, cell: (event: PublicEvent) => string])[] = [
  ['id', ({ id }) => id],
  ['date', ({ date }) => date],
  ['kind', ({ kind }) => kind],
  ['title', ({ title }) => title],
  ['reported', ({ reported }) => reported ?? ''],
  ['added', ({ added }) => added ?? ''],
  ['lane', ({ lane }) => lane],
  ['summary', ({ summary }) => summary ?? ''],
  ['plain', ({ plain }) => plain ?? ''],
  ['significance', ({ significance }) => String(significance)],
  ['places', ({ places }) => joined(places)],
  ['people', ({ people }) => joined(people)],
  ['threads', ({ threads }) => joined(threads)],
  ['sources', ({ sources }) => joined([...new Set(sources.map(({ id }) => id))])],
  ['confidence', ({ confidence }) => confidence],
];

/** A sheet runs a cell that begins so as a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** A date before year 1 begins with a minus. A cell of nothing but a date's signs can call no function. */
const DATE_SIGNS = /^-[\dX.\-/?~%]+$/;

function quoted(cell: string): string {
  const safe = FORMULA.test(cell) && !DATE_SIGNS.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** All live events as RFC 4180 CSV: UTF-8, CRLF, lists separated by "; ". */
export function publicEventsCsv(record: TimelineRecord): string {
  const rows = liveEvents(record)
    .map(publicEvent)
    .map((event) => COLUMNS.map(([, cell]) => quoted(cell(event))).join(','));
  return [COLUMNS.map(([name]) => name).join(','), ...rows, ''].join('\r\n');
}
