import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readYaml } from '@/lib/load/readYaml';
import { createSourceText } from '@/lib/load/sourceText';

const read = (text: string) => readYaml(createSourceText('f.yaml', text));

describe('readYaml', () => {
  it('keeps every scalar as text, in every style', () => {
    const { root } = read('a: 2015\nb: no\nc: \'0x10\'\nd: |\n  two\n  lines\ne: ~\nf: 1e3\ng:\nh: ""\n');
    expect(root!.value).toEqual({ a: '2015', b: 'no', c: '0x10', d: 'two\nlines\n', e: '~', f: '1e3', h: '' });
  });

  it('knows the place of keys and values, and of the nearest that is there', () => {
    const [, second] = read('- {id: a}\n- id: b\n  sources:\n    - {id: mou, supports: date}\n').items!;
    const place = (path: readonly PropertyKey[]) => Object.values(second!.placeOf(path)).slice(1).join(':');
    expect(place(['id'])).toBe('2:7');
    expect(place(['sources', 0, 'supports'])).toBe('4:27');
    expect(place(['sources', 0, 'locator'])).toBe('4:7');
    expect(place(['title'])).toBe('2:3');
    expect(second!.keyPlaceOf(['sources', 0, 'supports'])).toEqual({ file: 'f.yaml', line: 4, column: 17 });
  });

  it('finds each key of a map at once, however many it has', () => {
    const names = Array.from({ length: 40_000 }, (_, number) => `field${number}`);
    const startMs = performance.now();
    const { root } = read(names.map((name) => `${name}: x\n`).join(''));
    const readMs = performance.now();
    expect(names.map((name) => root!.keyPlaceOf([name]).line)).toEqual(names.map((_, index) => index + 1));
    expect(performance.now() - readMs).toBeLessThan(readMs - startMs); // a search from the first key, each time, takes many times as long as reading
  }, 30_000);

  it('loses nothing where a comma ends a text early', () => {
    expect(read('{says: About 50,000, status: standing}').root!.value).toEqual({
      says: 'About 50',
      '000': '',
      status: 'standing',
    });
  });

  it('takes no key for more than a key', () => {
    const { root } = read('__proto__: {polluted: yes}\nconstructor: x\n');
    expect(Object.keys(root!.value as object)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each(['[', '{a: ', '- ', '? '])('refuses what would exhaust the stack: %j many times', (opening) => {
    expect(read(opening.repeat(3_000)).problems.map(({ message }) => message)).toEqual([
      'unsupported nesting: too deep',
    ]);
  });

  it.each(['', '# only a comment\n', '---\n', '\n\n'])('takes %j as an empty file', (text) => {
    expect(read(text)).toEqual({ problems: [] });
  });
});

describe('beside a fault of syntax', () => {
  /** What was read, and the lines of what was not. */
  const outcome = (text: string) => {
    const { items, root, unread, problems } = read(text);
    const lines = problems.map(({ line, message }) => `${line} ${message}`);
    return { read: items?.map(({ value }) => value) ?? root?.value, unread: [...(unread ?? [])], lines };
  };

  it('reads the other entries of a list', () => {
    expect(outcome('# list\n- id: a\n  title: "A\n- id: b\n\n- id: [c\n- {id: d}\n-\n  id: e\n')).toEqual({
      read: [{ id: 'b' }, { id: 'd' }, { id: 'e' }],
      unread: [],
      lines: ['3 missing character: "', '6 missing character: ]'],
    });
  });

  it('knows their places in the file', () => {
    const [second] = read('- id: "a\n- id: b\n  title: B\n').items!;
    expect(second!.placeOf(['title'])).toEqual({ file: 'f.yaml', line: 3, column: 10 });
  });

  it('reads a list that is indented, and the lists inside its entries', () => {
    expect(outcome('  - id: a\n    places:\n      - x\n      - y: z\n  - id: "b\n').read).toEqual([
      { id: 'a', places: ['x', { y: 'z' }] },
    ]);
  });

  it('takes lines of a text that is not closed for no entries', () => {
    const { read: items, lines } = outcome(
      '- id: a\n  summary: "He said\n- and so did she -\n- that it was\n- id: b\n',
    );
    expect([items, lines]).toEqual([[{ id: 'b' }], ['2 missing character: "']]);
  });

  it('reads the other fields of a map, and names those it could not', () => {
    expect(outcome('title: A: B\nlanes:\n- {id: main}\nkinds:\n  - {id: event\nopening: {from: 2008}\n')).toEqual({
      read: { lanes: [{ id: 'main' }], opening: { from: '2008' } },
      unread: ['title', 'kinds'],
      lines: ['1 invalid value: title: A: B', '5 missing character: }'],
    });
  });

  it('leaves out entries with an anchor, an alias or a tag, and no others', () => {
    expect(outcome('- id: &x a\n- id: *x\n- id: !!str c\n- id: d\n')).toMatchObject({
      read: [{ id: 'd' }],
      lines: ['1 unsupported anchor: &x', '2 unsupported alias: *x', '3 unsupported tag: !!str'],
    });
  });

  it('reads nothing where something stands before the first entry', () => {
    expect(outcome('"words\n- id: a\n- id: "b\n').read).toBeUndefined();
  });
});

describe('a long list', () => {
  /** Every form in which an entry is written, some 40,000 characters of them. */
  const entry = (number: number): string => `
- id: e${number} # a remark
  title: "A - title: ${number}"
  summary: >
    Two lines
      - of: text
  sources:
  - {id: a, supports: date}
  - id: [b, "c
      d"]
# - id: none
-
  id: f${number}
- {id: g${number}, places: [a,
    b]}
- words
`;
  const entries = Array.from({ length: 200 }, (_, number) => entry(number));
  const text = `---\n# A list${entries.join('')}`;

  it('is read as a short one is', () => {
    const { items, problems } = read(text);
    expect(problems).toEqual([]);
    expect(items!.map(({ value }) => value)).toEqual(parse(text, { schema: 'failsafe' }));
  });

  it('knows the place of everything in it', () => {
    const items = read(text).items!;
    const lines = items.map((item) => item.placeOf(['id']).line);
    expect(lines.slice(0, 3)).toEqual([3, 14, 15]);
    expect(lines.slice(-4)).toEqual([3, 14, 15, 17].map((line) => line + 199 * 16));
    expect(items.at(-3)!.keyPlaceOf(['id'])).toEqual({ file: 'f.yaml', line: 14 + 199 * 16, column: 3 });
    expect(items.at(-3)!.mended(['id'], 'x')).toBe('id: x');
  });

  it('loses no more to a fault than the entry that has it', () => {
    const faulty = read(text.replace('id: f150', 'id: "f150').replace('id: f160', 'id: &x f160'));
    expect(faulty.items).toHaveLength(798);
    expect(faulty.problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      `${14 + 150 * 16} missing character: "`,
      `${14 + 160 * 16} unsupported anchor: &x`,
    ]);
  });

  it.each([
    ['a second document', `${text}---\n- id: z\n`, 'unsupported document: a second one in the file'],
    ['the end of the document', `${text}...\n- id: z\n`, 'unsupported document: a second one in the file'],
  ])('ends where %s is', (_name, more, message) => {
    expect(read(more).problems.map((problem) => problem.message)).toContain(message);
  });
});
