/*
 * events.bin: what is counted of events, a column a field, so that 100,000 of them cost no reading of text. Six columns of float64 (days), two of 16-bit
 * numbers, one of bytes, in this order, one after another; little-endian, as every machine is that runs a browser.
 */

/** Live events in reading order, a column a field. */
export interface EventColumns {
  readonly count: number;
  /** Days; infinite where a date has no start or no end. */
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
  /** The same of the report; NaN in both where nobody recorded it. */
  readonly reportedEarliest: Float64Array;
  readonly reportedLatest: Float64Array;
  /** From when an event may have been, and from when it surely was public (lib/query/since.ts); NaN where that is not known. */
  readonly maybe: Float64Array;
  readonly surely: Float64Array;
  /** Index into `kinds` and `lanes`. */
  readonly kind: Uint16Array;
  readonly lane: Uint16Array;
  readonly significance: Uint8Array;
}

const DAY_COLUMNS = ['earliest', 'latest', 'reportedEarliest', 'reportedLatest', 'maybe', 'surely'] as const;
const INDEX_COLUMNS = ['kind', 'lane'] as const;
const BYTES_AN_EVENT = DAY_COLUMNS.length * 8 + INDEX_COLUMNS.length * 2 + 1;

/** Reads columns of the bytes, without a copy. Throws where they are cut short. */
export function readEventColumns(buffer: ArrayBuffer): EventColumns {
  const count = buffer.byteLength / BYTES_AN_EVENT;
  if (!Number.isInteger(count)) throw new Error(`invalid columns of events: ${buffer.byteLength} bytes`);
  const days = (column: (typeof DAY_COLUMNS)[number]): Float64Array =>
    new Float64Array(buffer, DAY_COLUMNS.indexOf(column) * count * 8, count);
  const afterDays = DAY_COLUMNS.length * count * 8;
  return {
    count,
    earliest: days('earliest'),
    latest: days('latest'),
    reportedEarliest: days('reportedEarliest'),
    reportedLatest: days('reportedLatest'),
    maybe: days('maybe'),
    surely: days('surely'),
    kind: new Uint16Array(buffer, afterDays, count),
    lane: new Uint16Array(buffer, afterDays + count * 2, count),
    significance: new Uint8Array(buffer, afterDays + INDEX_COLUMNS.length * count * 2, count),
  };
}

/** Columns of so many events, to be filled. */
export const emptyEventColumns = (count: number): EventColumns =>
  readEventColumns(new ArrayBuffer(count * BYTES_AN_EVENT));

/** The bytes of events.bin: columns share them. */
export const eventColumnBytes = ({ earliest }: EventColumns): ArrayBuffer => earliest.buffer as ArrayBuffer;

/** First and last day that a date of an event names, its open ends aside; infinite the wrong way round where none does. */
export function extentOf({ earliest, latest }: Pick<EventColumns, 'earliest' | 'latest'>): readonly [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const column of [earliest, latest])
    for (const day of column) {
      if (!Number.isFinite(day)) continue;
      if (day < least) least = day;
      if (day > most) most = day;
    }
  return [least, most];
}
