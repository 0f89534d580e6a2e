import { describe, expect, it } from 'vitest';
import { formatPlace } from '@/lib/base/problem';
import { checkNarratives } from '@/lib/narrative/checkNarratives';
import { deepMark, MAX_DEPTH } from '@/lib/narrative/nesting';
import { renderNarrative } from '@/lib/narrative/renderNarrative';
import { eventOf, narrativeRecord } from '@/tests/narrative/narrativeRecord';

const within = (open: string, close: string, times: number): string => `${open.repeat(times)}x${close.repeat(times)}`;
const list = (levels: number): string =>
  Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- x`).join('\n');
const notes = (times: number): string => within('<Note>\n\n', '\n\n</Note>', times);
/** The closing of a tag inside a value: what counts marks is misled, the tree is not. */
const disguised = (times: number): string => within('<Note title="/>">\n\n', '\n\n</Note>', times);

async function said(text: string): Promise<readonly string[]> {
  const problems = await checkNarratives(narrativeRecord(text));
  return problems.map((problem) => `${formatPlace({ ...problem, file: 'f' })} ${problem.message}`);
}

describe('a narrative too deep', () => {
  it.each([
    ['notes', notes(1000), '65:1'],
    ['notes whose tags are disguised', disguised(200), '65:1'],
    ['quotes', within('> ', '', 5000), '1:65'],
    ['items on one line', within('- ', '', 3000), '1:65'],
    ['a list 700 deep', list(700), '33:65'],
    ['a list indented by tabs', list(100).replaceAll('  ', '\t'), '17:17'],
    ['links in links', '[a]('.repeat(20_000), '1:129'],
    ['brackets', '['.repeat(20_000), '1:33'],
    ['braces', '{'.repeat(20_000), '1:33'],
    ['stars', within('*', '*', 3000), '1:1'],
    ['emphasis', '*a **b '.repeat(5000), '1:113'],
  ])('is told by its place, and at once: %s', async (_name, text, place) => {
    expect(await said(text)).toEqual([`f:${place} unsupported nesting: too deep`]);
  });

  it('is refused by what renders as by what checks', async () => {
    const record = narrativeRecord(notes(1000));
    await expect(renderNarrative(record, eventOf(record))).rejects.toThrow('65:1  unsupported nesting: too deep');
  });

  it('leaves the problems of other narratives to be told', async () => {
    const deep = narrativeRecord(within('> ', '', 5000));
    const other = { event: 'first-law', file: 'other.mdx', text: '# Title' };
    const record = { ...deep, narratives: new Map([...deep.narratives, ['first-law', other]]) };
    expect((await checkNarratives(record)).map(({ message }) => message)).toEqual([
      'unsupported heading: # Title',
      'unsupported nesting: too deep',
    ]);
  });

  it('that only the parser finds is a problem of its file', async () => {
    const [faulty] = await checkNarratives(withText(undefined as unknown as string));
    expect(faulty).toMatchObject({ file: expect.stringContaining('kaesong-closed.mdx') });
    expect(faulty?.message).toMatch(/^unsupported narrative: /);
  });
});

/** A record whose narrative is no text at all, which no reader of files makes: the check of it throws. */
function withText(text: string) {
  const record = narrativeRecord('');
  const [[id, narrative]] = [...record.narratives] as [[string, { event: string; file: string; text: string }]];
  return { ...record, narratives: new Map([[id, { ...narrative, text }]]) };
}

describe('a narrative of braces without end', () => {
  it.each([
    ['closed too often', `{'${'}'.repeat(100_000)}`, '1:1 unsupported expression: '],
    ['closed too often, in an attribute', `<Ev id={'${'}'.repeat(100_000)}`, '1:\\d+ invalid MDX: '],
    ['never paired', `{ ${'{a} '.repeat(1_000)}`, '1:1 unsupported expression: '],
    ['on lines of its own', `{'${'}\n\n'.repeat(1_000)}`, '1:1 unsupported expression: '],
    ['after an export', `export const a = [\n${'b\n\n'.repeat(1_000)}`, '1:1 unsupported code: '],
  ])(
    'is refused at once: %s',
    async (_name, text, start) => {
      expect((await said(text))[0]).toMatch(new RegExp(`^f:${start}`));
    },
    15_000,
  ); // far above what the machine needs, far below what reading anew at every brace takes
});

describe('a narrative of a great many mailboxes', () => {
  it.each([
    ['in links', (n: number) => `[a](mailto:me${n}@example.org)\n\n`, '3999:12'],
    ['in one paragraph', (n: number) => `me${n}@example.org\n`, '2000:1'],
  ])('tells each where it stands: %s', async (_name, line, place) => {
    const told = await said(Array.from({ length: 2_000 }, (_, number) => line(number)).join(''));
    expect(told).toHaveLength(2_000);
    expect(told.at(-1)).toBe(`f:${place} unsupported e-mail address: me1999@example.org`);
  });
});

describe('a narrative of any length that is not deep', () => {
  it.each([
    ['as deep as it may be', notes(MAX_DEPTH)],
    ['a list as deep as it may be', list(16)],
    ['a rule of many stars', '* '.repeat(200)],
    ['many words in emphasis', '*one* and **two** and _three_. '.repeat(500)],
    ['many links', '[a](https://a.example/x_(y)) ([b](/c/)) '.repeat(500)],
    ['many sources', 'Said.<Source id="daily" /> <Ev id="first-law">so</Ev>\n'.repeat(500)],
    ['many quotes and items', '> - a\n> - b\n\n'.repeat(500)],
    ['snake_case and 3 * 4', 'snake_case_words 3 * 4 and 2*3*4 \\[ '.repeat(500)],
    ['numbered points', 'a) one, b) two, c) three '.repeat(500)],
  ])('passes: %s', (_name, text) => {
    expect(deepMark(text)).toBeUndefined();
  });

  it('renders at the limit', async () => {
    const record = narrativeRecord(notes(MAX_DEPTH));
    await expect(renderNarrative(record, eventOf(record))).resolves.toBeDefined();
  });
});
