import { describe, expect, it } from 'vitest';
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
    const names = Array.from({ length: 60_000 }, (_, number) => `field${number}`);
    const { root } = read(names.map((name) => `${name}: x\n`).join(''));
    expect(names.map((name) => root!.keyPlaceOf([name]).line)).toEqual(names.map((_, index) => index + 1));
  }, 15_000); // far above what the machine needs, far below what a search from the first key takes each time

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
