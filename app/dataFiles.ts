import { feedFile, feedFileNames } from '@/app/feedFiles';
import { recordStrip } from '@/app/recordStrip';
import { materialFile, materialFileNames, segmentFile, segmentFileNames } from '@/app/segmentFiles';
import { encodeMarks } from '@/lib/layout/marksFile';
import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { isLarge } from '@/lib/query/addresses';
import { datedDetail } from '@/lib/query/datedDetail';
import { detailFileCount, detailsInFile } from '@/lib/query/detailFiles';
import { facetMembers } from '@/lib/query/facetMembers';
import { type IdFile, idFiles } from '@/lib/query/idFiles';
import { knownFile } from '@/lib/query/knownFile';
import { liveEvents } from '@/lib/query/liveEvents';
import { publicEvent } from '@/lib/query/publicEvent';
import { publicEventsCsv } from '@/lib/query/publicEventsCsv';
import { publicSources } from '@/lib/query/publicSource';
import { buildSearchIndex } from '@/lib/query/searchIndex';

const JSON_TYPE = 'application/json; charset=utf-8';

const json = (value: unknown): Response =>
  new Response(JSON.stringify(value), { headers: { 'content-type': JSON_TYPE } });

const inEventOrder = (record: TimelineRecord): readonly TimelineEvent[] => recordStrip(record).order;

/** Files that every record has. */
const FIXED_FILES: Readonly<Record<string, (record: TimelineRecord) => Response>> = {
  'strip.json': (record) => json(recordStrip(record).head),
  'marks.bin': (record) =>
    new Response(encodeMarks(recordStrip(record).marks).slice(), {
      headers: { 'content-type': 'application/octet-stream' },
    }),
  'known.json': (record) => json(knownFile(inEventOrder(record))),
  'facets.json': (record) => json(facetMembers(inEventOrder(record))),
  'search.json': (record) =>
    new Response(buildSearchIndex(record, inEventOrder(record)), { headers: { 'content-type': JSON_TYPE } }),
  'events.json': (record) => json(liveEvents(record).map((event) => publicEvent(record, event))),
  'sources.json': (record) => json(publicSources(record)),
  'events.csv': (record) =>
    new Response(publicEventsCsv(record), { headers: { 'content-type': 'text/csv; charset=utf-8' } }),
};

const idIndexes = new WeakMap<TimelineRecord, readonly IdFile[]>();

/** Only a large record needs them: of any other the browser has all titles, and ids with them. Built once for all of their addresses. */
function recordIdFiles(record: TimelineRecord): readonly IdFile[] {
  if (!isLarge(record)) return [];
  const known = idIndexes.get(record);
  if (known) return known;
  const files = idFiles(inEventOrder(record).map(({ id }) => id));
  idIndexes.set(record, files);
  return files;
}

/** Files that come in numbers, `<name>-<n>.json`: how many of each, and what is in one. */
const NUMBERED_FILES: Readonly<
  Record<
    string,
    {
      readonly count: (record: TimelineRecord) => number;
      readonly content: (record: TimelineRecord, n: number) => unknown;
    }
  >
> = {
  text: {
    count: (record) => recordStrip(record).shards.length,
    content: (record, n) => recordStrip(record).shards[n],
  },
  details: {
    count: (record) => detailFileCount(inEventOrder(record).length),
    content: (record, n) => detailsInFile(inEventOrder(record), n).map((event) => datedDetail(record, event)),
  },
  ids: {
    count: (record) => recordIdFiles(record).length,
    content: (record, n) => recordIdFiles(record)[n],
  },
};

const NUMBERED_NAME = /^([a-z]+)-(\d+)\.json$/;

/** Names of all data files of a record, some in a folder of their own: `threads/ningbo-thirteen.atom`. */
export const dataFileNames = (record: TimelineRecord): readonly string[] => [
  ...Object.keys(FIXED_FILES),
  ...Object.entries(NUMBERED_FILES).flatMap(([name, { count }]) =>
    Array.from({ length: count(record) }, (_, n) => `${name}-${n}.json`),
  ),
  ...feedFileNames(record),
  ...segmentFileNames(record),
  ...materialFileNames(record),
];

/** One data file, or undefined when the record has none of that name. */
export function dataFile(record: TimelineRecord, name: string): Response | undefined {
  const fixed = Object.hasOwn(FIXED_FILES, name) ? FIXED_FILES[name] : undefined;
  if (fixed) return fixed(record);
  const [, kind = '', n = ''] = NUMBERED_NAME.exec(name) ?? [];
  const numbered = Object.hasOwn(NUMBERED_FILES, kind) ? NUMBERED_FILES[kind] : undefined;
  if (!numbered) return segmentFile(record, name) ?? materialFile(record, name) ?? feedFile(record, name);
  return Number(n) < numbered.count(record) ? json(numbered.content(record, Number(n))) : undefined;
}
