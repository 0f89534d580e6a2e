import { describe, expect, it } from 'vitest';
import { loadSite } from '@/lib/load/loadSite';
import { textFault } from '@/lib/model/textFault';
import { createMemoryFiles, HEADER } from '@/tests/load/memoryFiles';

describe('textFault', () => {
  it.each([
    '\u200b',
    '\u00ad'.repeat(80),
    '\u2060\ufe0f',
    '\u3164',
    '\u2800',
    '\u0301',
    '\ud800',
    'a\udc00b',
    '\u202eabc',
    'a \u2067b',
    '\u2067\u202ab\u202c',
    '\u202a\u2067b\u202c',
  ])('refuses %j', (text) => expect(textFault(text)).toBeDefined());

  it.each([
    'x',
    '?',
    '한국',
    'می\u200cخواهم',
    '👩‍🚀',
    'e\u0301',
    'soft\u00adhyphen',
    'שלום \u2066abc\u2069 \u202bd\u202c',
    '\u2067\u202ab\u2069',
    'a\u200f',
    'a\u202c\u2069',
  ])('accepts %j', (text) => expect(textFault(text)).toBeUndefined());

  it.each([
    ['a\ud800b', 'ab'],
    ['\u202eabc', 'abc'],
    ['\ud800', undefined],
    ['\u200b', undefined],
  ])('mends %j only into a text in order', (text, fix) => expect(textFault(text)?.fix).toBe(fix));
});

it('is told at the text, with its characters named, in titles, lines and texts', async () => {
  const event = (title: string, more = '') => `- {id: first, date: 2016, kind: event, title: "${title}"${more}}\n`;
  const said = async (events: string) => {
    const loaded = await loadSite(
      'all',
      createMemoryFiles({ 'all/one/timeline.yaml': HEADER, 'all/one/events/a.yaml': events }),
    );
    return loaded.ok ? [] : loaded.failure.map(({ line, column, message, fix }) => [line, column, message, fix]);
  };
  expect(await said(event('\\u200b'))).toEqual([[1, 47, 'invalid text: nothing visible (U+200B)', undefined]]);
  expect(await said(event('A \\ud800 B'))).toEqual([[1, 47, 'invalid character: U+D800', 'title: A  B']]);
  expect(await said(event('\\u202eABC'))).toEqual([
    [1, 47, 'invalid direction mark: U+202E is not closed', 'title: ABC'],
  ]);
  const fields = ', dateBasis: "\\u00ad", summary: "\\u2800"';
  expect((await said(event('A', fields))).map(([, , message]) => message)).toEqual([
    'invalid text: nothing visible (U+00AD)',
    'invalid text: nothing visible (U+2800)',
  ]);
});
