import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadSite } from '@/lib/load/loadSite';
import { createMemoryFiles, EVENT, HEADER } from '@/tests/load/memoryFiles';

const FILES = [
  'timeline.yaml',
  'events/2016.yaml',
  'events/more.csv',
  'sources.yaml',
  'narratives/first.mdx',
  'eras.yaml',
];

/** Pieces that texts like an author's are made of, the awkward ones more often than authors use them. */
const piece = fc.constantFrom(
  '- ',
  '  ',
  '\n',
  '\t',
  ': ',
  'id',
  'date',
  'kind',
  'title',
  'sources',
  'lanes',
  '[',
  ']',
  '{',
  '}',
  ',',
  '"',
  "'",
  '&a ',
  '*a',
  '!!x ',
  '|\n',
  '>-\n',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  '# c\n',
  '? ',
  '<<',
  '2016-02-10',
  '2016-13',
  '0000',
  '~',
  'null',
  '__proto__',
  'constructor',
  'first',
  'é',
  '\u0000',
  '\r\n',
  ';',
  '-',
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(HEADER, EVENT, '['.repeat(2_000), '{a: '.repeat(2_000), '- '.repeat(2_000), '"'),
);
const content = fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: fc.uint8Array({ maxLength: 100 }) });

/** An author's file with one stretch of it replaced: almost right is where faults hide. */
const damaged = fc
  .tuple(
    fc.constantFrom(HEADER, EVENT, 'id,date,kind,title\nsecond,2016,event,"A title"\n'),
    fc.nat(),
    fc.nat(8),
    piece,
  )
  .map(([good, at, length, put]) => good.slice(0, at % good.length) + put + good.slice((at % good.length) + length));

async function isHandled(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  const loaded = await loadSite('all/one', createMemoryFiles(files));
  if (loaded.ok) return;
  expect(loaded.failure.length).toBeGreaterThan(0);
  for (const { file, message, expected } of loaded.failure) {
    expect(file.startsWith('all/one')).toBe(true);
    expect(message).toMatch(/^(?:invalid|missing|unknown|ambiguous|duplicate|unsupported) [^:]+: ./);
    expect(message.length).toBeLessThan(200);
    expect(expected).not.toBe('');
  }
}

describe('whatever the files hold', () => {
  it('is read or refused in words, and nothing throws', async () => {
    const folder = fc.dictionary(fc.constantFrom(...FILES), content, { minKeys: 1 });
    await fc.assert(
      fc.asyncProperty(folder, (files) =>
        isHandled(Object.fromEntries(Object.entries(files).map(([name, held]) => [`all/one/${name}`, held]))),
      ),
      { numRuns: 300 },
    );
  });

  it('is read or refused in words when one stretch of a good file is damaged', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('timeline.yaml', 'events/2016.yaml', 'events/more.csv', 'sources.yaml'),
        damaged,
        (name, held) =>
          isHandled({ 'all/one/timeline.yaml': HEADER, 'all/one/events/2016.yaml': EVENT, [`all/one/${name}`]: held }),
      ),
      { numRuns: 500 },
    );
  });
});
