import { describe, expect, it } from 'vitest';
import { compareProblems, countProblems, formatProblem, type Problem, shorten } from '@/lib/base/problem';

const problem: Problem = {
  file: 'timeline/a/events/2016.yaml',
  line: 3,
  column: 9,
  message: 'unknown kind: polcy',
  expected: 'an id declared in kinds of timeline.yaml',
  fix: 'kind: policy\nlane: policy',
};

describe('formatProblem', () => {
  it('prints place, message, what was expected, and a fix of several lines under each other', () => {
    expect(formatProblem(problem)).toMatchInlineSnapshot(`
      "timeline/a/events/2016.yaml:3:9  unknown kind: polcy
          expected: an id declared in kinds of timeline.yaml
          fix: kind: policy
               lane: policy"
    `);
  });

  it('says only as much of the place as is known', () => {
    expect(formatProblem({ file: 'a', message: 'missing folder: a', expected: 'a folder' })).toMatchInlineSnapshot(`
      "a  missing folder: a
          expected: a folder"
    `);
  });

  it('never lets a control character or a line of its own through, in a name or in a value', () => {
    const hostile = 'a\u001b[2J\r\nb\u202e';
    const printed = formatProblem({ file: hostile, line: 1, message: hostile, expected: hostile, fix: hostile });
    expect(printed).toMatchInlineSnapshot(`
      "a\\u001b[2J\\u000d\\u000ab\\u202e:1  a\\u001b[2J\\u000d\\u000ab\\u202e
          expected: a\\u001b[2J\\u000d
                    b\\u202e
          fix: a\\u001b[2J\\u000d
               b\\u202e"
    `);
    expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  it('colours only when asked to', () => {
    expect(formatProblem(problem)).not.toContain('\u001b');
    expect(formatProblem(problem, { colour: true })).toContain('\u001b[31munknown kind: polcy\u001b[0m');
  });
});

describe('shorten', () => {
  it('leaves a short value as it is', () => expect(shorten('2015-02-30')).toBe('2015-02-30'));
  it('keeps to one line', () => expect(shorten('a\n  b\tc d')).toBe('a b c d'));
  it('escapes what cannot be seen, and nothing of an emoji', () => {
    expect(shorten('a\u0000\u001b[31m\u009b\u200b\u202e\u00ad')).toBe(
      'a\\u0000\\u001b[31m\\u009b\\u200b\\u202e\\u00ad',
    );
    expect(shorten('❤️👩‍🌾')).toBe('❤️👩‍🌾');
  });
  it('says how long a long value is', () => expect(shorten('x'.repeat(10_000), 5)).toBe('xxxxx… (10,000 characters)'));
  it('says that a value is blank', () => expect(shorten(' \n')).toBe('(blank)'));
  it('never cuts a character in two', () => expect(shorten('👩‍🌾👩‍🌾', 1)).toBe('👩… (6 characters)'));
});

describe('compareProblems', () => {
  it('goes by file, line, column and message', () => {
    const at = (file: string, line: number, column: number, message = 'm'): Problem => ({
      file,
      line,
      column,
      message,
      expected: '',
    });
    const ordered = [at('a', 1, 9), at('a', 2, 1), at('a', 10, 1), at('b', 1, 1, 'a'), at('b', 1, 1, 'b')];
    expect([...ordered].reverse().sort(compareProblems)).toEqual(ordered);
  });
});

describe('countProblems', () => {
  it('counts problems and files', () => {
    const other = { ...problem, file: 'b' };
    expect(countProblems([problem])).toBe('1 problem in 1 file');
    expect(countProblems([problem, problem, other])).toBe('3 problems in 2 files');
  });
});
