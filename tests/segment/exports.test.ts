import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { segmentFile, segmentFileNames } from '@/app/segmentFiles';
import { giftOf } from '@/lib/segment/gift';
import { packCartridge } from '@/lib/segment/packCartridge';
import { quizItems } from '@/lib/segment/quiz';
import { MATERIAL, makeSegment, RECORD } from '@/tests/segment/makeSegment';

const TITLE = 'What & which came <first>?';
const segment = makeSegment({ title: TITLE });
const items = quizItems(MATERIAL, segment);
const COURSE = { slug: 'one', title: TITLE, question: 'How?', address: 'https://example.org/a/?b=1&c=2', items };

/** Names of the elements of a document, each opened element closed in its turn: what a reader of XML insists on first. */
function elementsOf(xml: string): readonly string[] {
  const open: string[] = [];
  const names: string[] = [];
  for (const [, closing, name, own] of xml.matchAll(/<(\/?)([A-Za-z_:]+)[^<>]*?(\/?)>/g)) {
    if (closing) expect(open.pop()).toBe(name);
    else {
      names.push(name!);
      if (!own) open.push(name!);
    }
  }
  expect(open).toEqual([]);
  expect(xml.replaceAll(/<[^<>]*>|&(?:amp|lt|gt|quot);/g, '')).not.toMatch(/[<>&]/);
  return names;
}

describe('the questions of a segment', () => {
  it('are one for each field but for evidence, with the right answer among the options', () => {
    const fields = new Set(items.map(({ is }) => is));
    expect(fields).toEqual(new Set(['match', 'choice', 'essay']));
    for (const item of items) if (item.is === 'choice') expect(item.options).toContain(item.right);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });
});

describe('GIFT', () => {
  const gift = giftOf(items);

  it('has choices with one right answer, an order as pairs, and essays', () => {
    expect(gift).toContain('=Event third -> 3\n=Event first -> 1\n=Event second -> 2');
    expect(gift).toContain('~a source says that it led to it\n=it only came before\n~it came after');
    expect(gift).toContain('// That.\n');
    expect(gift.match(/^::/gm)?.length).toBe(items.length);
  });

  it('escapes its own signs', () => {
    const essay = { is: 'essay', id: 'a', title: 'A: {b}', text: '1 = 2 ~ #3', key: 'k' } as const;
    expect(giftOf([essay])).toBe('// k\n::A\\: \\{b\\}::1 \\= 2 \\~ \\#3 {}\n');
  });
});

describe('the course package', () => {
  const files = unzipSync(packCartridge(COURSE));
  const manifest = strFromU8(files['imsmanifest.xml']!);
  const quiz = strFromU8(files['quiz/quiz.xml']!);

  it('is the same bytes for the same segment', () => {
    expect(packCartridge(COURSE)).toEqual(packCartridge(COURSE));
  });

  it('has a manifest of version 1.3 whose items and files are all there', () => {
    const names = elementsOf(manifest);
    for (const name of [
      'manifest',
      'metadata',
      'schema',
      'schemaversion',
      'organizations',
      'organization',
      'resources',
    ])
      expect(names).toContain(name);
    expect(manifest).toContain('<schemaversion>1.3.0</schemaversion>');
    const ids = [...manifest.matchAll(/<resource identifier="([^"]+)"/g)].map(([, id]) => id);
    const refs = [...manifest.matchAll(/identifierref="([^"]+)"/g)].map(([, id]) => id);
    expect(refs.sort()).toEqual([...ids].sort());
    const hrefs = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, href]) => href!);
    expect([...hrefs, 'imsmanifest.xml'].sort()).toEqual(Object.keys(files).sort());
    expect(manifest).toContain('What &amp; which came &lt;first&gt;?');
  });

  it('links to the page for pupils', () => {
    const link = strFromU8(files['link/link.xml']!);
    expect(elementsOf(link)).toEqual(['webLink', 'title', 'url']);
    expect(link).toContain('href="https://example.org/a/?b=1&amp;c=2"');
  });

  it('has an item of a profile of Common Cartridge for every question, and a right option where one is marked', () => {
    const names = elementsOf(quiz);
    expect(names.filter((name) => name === 'item')).toHaveLength(items.length);
    expect(names.filter((name) => name === 'presentation')).toHaveLength(items.length);
    const profiles = [...quiz.matchAll(/cc_profile<\/fieldlabel><fieldentry>([^<]+)/g)].map(([, profile]) => profile);
    expect(new Set(profiles)).toEqual(new Set(['cc.exam.v0p1', 'cc.multiple_choice.v0p1', 'cc.essay.v0p1']));
    const choices = items.filter(({ is }) => is === 'choice').length;
    expect([...quiz.matchAll(/<varequal respident="response">option-[1-9]<\/varequal>/g)]).toHaveLength(choices);
  });
});

describe('the files of a segment', () => {
  const record = { ...RECORD, segments: [segment] };

  it('are its questions and its events, and nothing else', async () => {
    expect(segmentFileNames(record)).toEqual(['segments/one.gift.txt', 'segments/one.csv']);
    const rows = (await segmentFile(record, 'segments/one.csv')!.text()).split('\r\n');
    expect(rows.map((row) => row.split(',')[0])).toEqual(['id', 'first', 'second', 'third', '']);
    expect(await segmentFile(record, 'segments/one.gift.txt')!.text()).toBe(giftOf(items));
    expect(segmentFile(record, 'segments/two.csv')).toBeUndefined();
  });
});
