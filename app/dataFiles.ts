import { recordStrip } from '@/app/recordStrip';
import { encodeMarks } from '@/lib/layout/marksFile';
import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { eventDetail } from '@/lib/query/eventDetail';
import { facetMembers } from '@/lib/query/facetMembers';
import { publicEvent } from '@/lib/query/publicEvent';
import { publicEventsCsv } from '@/lib/query/publicEventsCsv';
import { buildSearchIndex } from '@/lib/query/searchIndex';

/** Events in one details file: the panel of one event costs one file of some tens of kilobytes. */
const DETAILS_A_FILE = 100;

const JSON_TYPE = 'application/json; charset=utf-8';

const json = (value: unknown): Response =>
  new Response(JSON.stringify(value), { headers: { 'content-type': JSON_TYPE } });

const inEventOrder = (record: TimelineRecord): readonly TimelineEvent[] => recordStrip(record).order;

const DETAILS_NAME = /^details-(\d+)\.json$/;
const TEXT_NAME = /^text-(\d+)\.json$/;

/** Files that every record has. */
const FIXED_FILES: Readonly<Record<string, (record: TimelineRecord) => Response>> = {
  'strip.json': (record) => json(recordStrip(record).head),
  'marks.bin': (record) =>
    new Response(encodeMarks(recordStrip(record).marks).slice(), {
      headers: { 'content-type': 'application/octet-stream' },
    }),
  'facets.json': (record) => json(facetMembers(inEventOrder(record))),
  'search.json': (record) =>
    new Response(buildSearchIndex(record, inEventOrder(record)), { headers: { 'content-type': JSON_TYPE } }),
  'events.json': (record) => json(record.events.filter(({ status }) => status === 'live').map(publicEvent)),
  'events.csv': (record) =>
    new Response(publicEventsCsv(record), { headers: { 'content-type': 'text/csv; charset=utf-8' } }),
};

const numbered = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${prefix}-${at}.json`);

/** Names of all data files of a record. */
export function dataFileNames(record: TimelineRecord): readonly string[] {
  const { shards, order } = recordStrip(record);
  return [
    ...Object.keys(FIXED_FILES),
    ...numbered('text', shards.length),
    ...numbered('details', Math.ceil(order.length / DETAILS_A_FILE)),
  ];
}

/** One data file, or undefined when the record has none of that name. */
export function dataFile(record: TimelineRecord, name: string): Response | undefined {
  const fixed = Object.hasOwn(FIXED_FILES, name) ? FIXED_FILES[name] : undefined;
  if (fixed) return fixed(record);
  const text = TEXT_NAME.exec(name)?.[1];
  if (text !== undefined) return json(recordStrip(record).shards[Number(text)]);
  const details = DETAILS_NAME.exec(name)?.[1];
  if (details === undefined) return undefined;
  const first = Number(details) * DETAILS_A_FILE;
  const events = inEventOrder(record).slice(first, first + DETAILS_A_FILE);
  return json(events.map((event) => eventDetail(record, event)));
}
