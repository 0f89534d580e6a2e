import { beforeAll, describe, expect, it } from 'vitest';
import { materialFile, materialFileNames } from '@/app/segmentFiles';
import { loadSiteOnce } from '@/lib/load/loadSite';
import type { TimelineRecord } from '@/lib/model/record';
import { RECORD_FILE } from '@/lib/segment/materialFiles';
import { areEvents, areOf, isRecordMaterial, isSeriesMaterial } from '@/lib/segment/materialShape';
import type { EventMaterial, RecordMaterial } from '@/lib/segment/segmentMaterial';
import { shippedRecord } from '@/tests/record/shippedRecord';

let records: readonly TimelineRecord[];
beforeAll(async () => {
  const deeptime = await loadSiteOnce('tests/fixtures/deeptime');
  records = [await shippedRecord(), ...deeptime.records];
});

const ruleOf = (name: string) =>
  name === RECORD_FILE ? isRecordMaterial : name.includes('cards-') ? areEvents : isSeriesMaterial;

describe('what comes under the name of a data file', () => {
  it('is taken where it is what the site has published', async () => {
    for (const record of records)
      for (const name of materialFileNames(record)) {
        const content: unknown = await materialFile(record, name)!.json();
        expect(ruleOf(name)(content), name).toBe(true);
      }
  });

  it('is refused where anything that pages need is gone or of another kind', async () => {
    const [record] = records;
    for (const name of [RECORD_FILE, 'segment/cards-0.json', 'segment/series-arrivals.json']) {
      const content: unknown = await materialFile(record!, name)!.json();
      for (const other of [{}, [{}], 'text', null, 5]) expect(ruleOf(name)(other), name).toBe(false);
      const [whole, wrap] = Array.isArray(content)
        ? [content[0], (value: unknown) => [value]]
        : [content, (value: unknown) => value];
      for (const field of Object.keys(whole as object).filter((field) => !MAY_BE_ABSENT.includes(field)))
        expect(ruleOf(name)(wrap({ ...whole, [field]: 12.5 })), `${name} ${field}`).toBe(NUMBERS.includes(field));
    }
    const [event] = (await materialFile(record!, 'segment/cards-0.json')!.json()) as readonly EventMaterial[];
    expect(areEvents([{ ...event, date: 'soon' }])).toBe(false);
    const head = (await materialFile(record!, RECORD_FILE)!.json()) as RecordMaterial;
    expect(areOf(head, [event!])).toBe(true);
    expect(areOf({ ...head, kinds: [] }, [event!])).toBe(false);
    expect(areOf(head, [{ ...event!, lane: 'other' }])).toBe(false);
  });
});

const MAY_BE_ABSENT = ['licence', 'reported', 'summary', 'plain', 'changed'];
const NUMBERS = ['cardFiles', 'significance', 'independent'];
