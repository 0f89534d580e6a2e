import { expect, it } from 'vitest';
import { formatProblems } from '@/lib/base/formatProblems';
import type { Problem } from '@/lib/base/problem';

const problem = (file: string, line: number, message: string): Problem => ({ file, line, message, expected: 'e' });

it('prints a hundred of a kind in a file, counts the rest of them, and leaves out no other kind or file', () => {
  const alike = Array.from({ length: 250 }, (_, line) => problem('a.csv', line, `duplicate id: x${line}`));
  const others = [problem('a.csv', 999, 'unknown kind: y'), problem('b.csv', 1, 'duplicate id: z')];
  const printed = formatProblems([...alike, ...others]);
  expect(printed).toHaveLength(102);
  expect(printed[98]).toBe('a.csv:98  duplicate id: x98\n    expected: e');
  expect(printed[99]).toBe('a.csv:99  duplicate id: x99\n    expected: e\n\nand 150 more like it');
  expect(printed.slice(100).map((text) => text.split('\n')[0])).toEqual([
    'a.csv:999  unknown kind: y',
    'b.csv:1  duplicate id: z',
  ]);
});

it('says nothing of a rest that is not there', () => {
  const alike = Array.from({ length: 100 }, (_, line) => problem('a.csv', line, 'duplicate id: x'));
  expect(formatProblems(alike).join()).not.toContain('more like it');
});

it('counts files alike in one folder, and not those of another', () => {
  const stray = (file: string): Problem => ({ file, message: `unknown file: ${file}`, expected: 'e' });
  const files = Array.from({ length: 150 }, (_, number) => stray(`one/events/${number}.json`));
  const printed = formatProblems([...files, stray('two/events/a.json')]);
  expect(printed).toHaveLength(101);
  expect(printed[99]).toMatch(/\n\nand 50 more like it$/);
});
