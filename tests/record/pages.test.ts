import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TimelineRecord } from '@/lib/model/record';
import { differencesOf, hasNumber } from '@/scripts/record/differences';
import { colemanLiau, measureNarratives } from '@/scripts/record/narratives';
import { staleRecordPages } from '@/scripts/recordPages';
import { shippedRecord } from '@/tests/record/shippedRecord';

let record: TimelineRecord;
beforeAll(async () => {
  record = await shippedRecord();
});

it('the pages about the record are fresh; if not, run `npx tsx scripts/recordPages.ts`', async () => {
  expect([...(await staleRecordPages()).keys()]).toEqual([]);
});

it('a number that the page on the record does not have right is told, with the right page', async () => {
  const page = readFileSync('docs/record.md', 'utf8');
  const read = (file: string): string => readFileSync(file, 'utf8').replace(/^(\| sources \| )\d/m, '$19');
  expect(read('docs/record.md')).not.toBe(page);
  expect([...(await staleRecordPages(read))]).toEqual([['docs/record.md', page]]);
});

describe('figures that sources give differently', () => {
  it('are at least 25 matters of events, and more in the series', () => {
    const { claims, series } = differencesOf(record);
    expect(claims.length).toBeGreaterThanOrEqual(25);
    expect(series.length).toBeGreaterThanOrEqual(25);
  });

  it('have two accounts or more that do not say the same, each with a number and with a source of the record', () => {
    const { claims, series } = differencesOf(record);
    for (const { matter, accounts } of [...claims, ...series]) {
      expect.soft(new Set(accounts.map(({ says }) => says)).size, matter).toBeGreaterThanOrEqual(2);
      for (const { source } of accounts) expect.soft(record.sources.has(source), `${matter}: ${source}`).toBe(true);
    }
    const withoutNumber = claims.flatMap(({ matter, accounts }) =>
      accounts.filter(({ says }) => !hasNumber({ about: matter.slice(matter.lastIndexOf(': ') + 2), says })),
    );
    expect(withoutNumber).toEqual([]);
  });

  it('hold no matter that is not one of number', () => {
    const matters = differencesOf(record).claims.map(({ matter }) => matter);
    const OTHERS = [
      'why measures against the money fail',
      'what kind of missile it was',
      'whom China returns',
      'whether the children have papers',
      'whether there are stateless children to help',
      'what awaits those who reach Laos',
    ];
    const asked = record.events.flatMap(({ claims }) => claims.map(({ about }) => about));
    expect(OTHERS.filter((other) => !asked.includes(other))).toEqual([]); // they are still asked
    expect(matters.filter((matter) => OTHERS.some((other) => matter.endsWith(`: ${other}`)))).toEqual([]);
  });

  it.each([
    ['how many left', 'Between one and two', true],
    ['how many left', 'One child', true],
    ['how many left', 'None of them', true],
    ['how many left', 'A third', true],
    ['what it was', 'One of intermediate range', false],
    ['what it was', 'An intercontinental one', false],
    ['why it fails', 'No single point, and a few days', false],
    ['who left', 'Their third officer, in May 2013', false],
    ['when they left', 'In May 2013', true],
  ])('%s: %s gives a number: %s', (about, says, gives) => {
    expect(hasNumber({ about, says })).toBe(gives);
  });

  it('hold the ones that a careful reader looks for', () => {
    const { claims, series } = differencesOf(record);
    const matterOf = (entry: string, words: RegExp) =>
      [...claims, ...series].find((each) => each.entry === entry && words.test(each.matter));
    const arrivals = matterOf('arrivals', /2009, women/)!.accounts.map(({ says }) => says);
    expect(arrivals).toEqual(expect.arrayContaining(['2,261', '2,252']));
    expect(matterOf('arrivals-peak-2009', /./)).toBeDefined();
    expect(matterOf('women-65-percent', /share of women/)).toBeDefined();
    expect(matterOf('camps', /2025/)).toBeDefined();
  });
});

describe('the measures of narratives', () => {
  it('give each 120 to 350 words, a weighty event and a source', () => {
    const measures = measureNarratives(record);
    expect(measures.length).toBeGreaterThanOrEqual(60);
    expect(measures.filter(({ words }) => words < 120 || words > 350)).toEqual([]);
    expect(measures.filter(({ significance }) => significance < 4)).toEqual([]);
    expect(measures.filter(({ sources }) => sources === 0)).toEqual([]);
  });

  it('count by the formula of Coleman and Liau', () => {
    // Worked from the constants of the paper: 537 letters and 4.20 sentences in 100 words.
    expect(colemanLiau(537, 100, 4.2)).toBeCloseTo(14.53, 2);
  });

  it('count words, sentences and sources as a reader does', () => {
    const text =
      'It was <Ev id="a">cold</Ev>. <Source id="s" /> Nobody came.\n\n<Note title="More">\nOne <Source id="s" /> two.\n</Note>';
    const [measure] = measureNarratives({
      ...record,
      narratives: new Map([['x', { event: 'x', file: 'x.mdx', text }]]),
    });
    expect(measure).toMatchObject({ words: 7, sentences: 3, sources: 1, citations: 2 });
  });
});
