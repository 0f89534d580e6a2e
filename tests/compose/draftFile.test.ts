import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { readSegment } from '@/lib/load/readSegment';
import { createSourceText } from '@/lib/load/sourceText';
import { line, text as textRule } from '@/lib/model/fields';
import { segmentSchema } from '@/lib/model/segmentSchema';
import { renderTold } from '@/lib/narrative/renderNarrative';
import { fragmentIn } from '@/lib/segment/composeOpened';
import { slugOf } from '@/lib/segment/composeSlug';
import { tidied } from '@/lib/segment/composeTidy';
import { draftFile } from '@/lib/segment/draftFile';
import { DRAFT } from '@/tests/compose/makeFacts';
import { narrativeRecord } from '@/tests/narrative/narrativeRecord';

const EDIT = 'https://example.org/test/segments/new/#t=1.abc-_9.0123abc';
const read = (draft: typeof DRAFT) => readSegment(createSourceText('segments/lesson.mdx', draftFile(draft, EDIT)));
const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
const aLine = words.map((said) => said.trim()).filter((said) => line.safeParse(said).success);
const someText = fc
  .array(words, { minLength: 1, maxLength: 3 })
  .map((said) => said.join('\n').trim())
  .filter((said) => textRule.safeParse(said).success);

describe('a saved file', () => {
  it('is read by the loader as the draft it was made of, whatever its words are', () => {
    fc.assert(
      fc.property(aLine, aLine, someText, someText, (question, says, prompt, key) => {
        const draft = {
          ...DRAFT,
          known: '2016-12',
          opening: { from: '2016-02', kinds: ['policy'], search: says },
          question,
          discussion: [says],
          glossary: [{ term: 'a word', means: says }],
          tasks: [{ ...DRAFT.tasks[0]!, prompt, key, starters: [says, says] }],
        };
        const { head, problems } = read(tidied(draft));
        expect(problems).toEqual([]);
        const { timeline: _t, told: _w, ...written } = draft;
        expect(head!.value).toEqual(segmentSchema.parse(written));
      }),
    );
  });

  it('holds a list of ids on a line, and the way back into the composer', () => {
    const file = draftFile(DRAFT, EDIT);
    expect(file).toMatchInlineSnapshot(`
      "---
      # To go on with it: https://example.org/test/segments/new/#t=1.abc-_9.0123abc
      version: 1
      title: A lesson
      reviewed: 2026-11-22
      minutes: 45
      ages:
        from: 14
        to: 16
      level: standard
      scope:
        from: 2016
        to: 2017
        events: [first, second, third]
      question: "What happened?"
      objective: Say what happened.
      tasks:
        - type: claim
          prompt: "What?"
          minutes: 5
          key: That.
      ---


      "
    `);
    expect(fragmentIn(file)).toBe('t=1.abc-_9.0123abc');
  });

  it('says its introduction as it was typed: nothing in it is markup', () => {
    const told = 'import x from "y"\n<b>1</b> {2} *3* [4](5)\n\n1. export\n- six --- https://example.org/a_b';
    expect(draftFile({ ...DRAFT, told }, EDIT).split('---\n\n')[1]).toMatchInlineSnapshot(`
      "&#105;mport x from "y"
      \\<b\\>1\\</b\\> \\{2\\} \\*3\\* \\[4\\](5)

      1\\. export
      \\- six \\-\\-\\- https://example.org/a\\_b
      "
    `);
  });
});

describe('the introduction of a published file', () => {
  it('reads on the page as it was typed', async () => {
    const told =
      'import x from "y"\n\nexport const a = 1\n\n<b>1</b> {2+2} *3* _4_ [5](6) `7` ~8~ $9$ https://example.org/a_b\n\n1. ten\n\n- eleven\n\n# 12\n\n> 13 &amp; | 14';
    const { told: text } = read({ ...DRAFT, told });
    const html = renderToStaticMarkup(await renderTold(narrativeRecord('Words.'), { told: text }));
    const shown = html
      .replaceAll(/<[^>]*>/g, '\n')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    expect(shown.match(/[^\n]+/g)).toEqual(told.match(/[^\n]+/g));
    expect(html.match(/<(?!\/?p\b)\w+/g)).toEqual(['<div']);
  });
});

describe('a name of a file', () => {
  it.each([
    ['Wie zählt man Ankünfte?', 'wie-zahlt-man-ankunfte'],
    ['북한', 'lesson'],
    ['New', 'new-lesson'],
    [`${'a '.repeat(80)}`, `${'a-'.repeat(30)}`.slice(0, 59)],
  ])('of the title %s is %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });
});

describe('what somebody opens', () => {
  it('holds a link wherever it stands, or none', () => {
    expect(fragmentIn('See https://example.org/x/#s=1.AbC-_.1234567, please')).toBe('s=1.AbC-_.1234567');
    expect(fragmentIn('https://example.org/x/#ningbo')).toBeUndefined();
  });
});
