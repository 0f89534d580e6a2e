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
