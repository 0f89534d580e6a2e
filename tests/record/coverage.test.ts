import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import type { TimelineRecord } from '@/lib/model/record';
import { shippedRecord } from '@/tests/record/shippedRecord';

/** The pages that say what became of each passage of the documents, in one text. */
const pages = readdirSync('docs')
  .filter((name) => /^record-coverage.*\.md$/.test(name))
  .map((name) => readFileSync(`docs/${name}`, 'utf8'))
  .join('\n');

/** In the tables of the pages, what stands between backquotes is an event's id. */
const rows = pages.split('\n').filter((line) => line.startsWith('|'));
const named = new Set(rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, id]) => id!)));

/** Pages of the documents, as sources.yaml calls them; `fcf-manager` was looked up later and is in none of the five. */
const isDocument = (source: string): boolean =>
  (/^(?:htw|fcf|ofk)-/.test(source) && source !== 'fcf-manager') || source === 'kei-2019';

let record: TimelineRecord;
beforeAll(async () => {
  record = await shippedRecord();
});

it('the pages on coverage name events of the record and nothing that it does not hold', () => {
  const held = new Set(record.events.map(({ id }) => id));
  expect([...named].filter((id) => !held.has(id))).toEqual([]);
  expect(named.size).toBeGreaterThan(80);
});

it('every event that rests first of all on one of the documents stands on them', () => {
  const first = record.events.filter(({ sources }) => sources[0] !== undefined && isDocument(sources[0].id));
  expect(first.length).toBeGreaterThan(100);
  expect(first.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
});
