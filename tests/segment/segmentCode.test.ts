import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPupilLink, readTeacherLink } from '@/lib/model/readLink';
import { joinFragment, type Reader } from '@/lib/segment/fragment';
import { packText, unpackText } from '@/lib/segment/packText';
import { type Decoded, decodeSegment, encodeSegment } from '@/lib/segment/segmentCode';
import { pupilDraft } from '@/lib/segment/segmentDraft';
import { DRAFT, draftArb, FIRST_LINKS } from '@/tests/segment/makeDraft';

const READERS: readonly Reader[] = ['pupils', 'teacher'];

/** A link whose JSON is given as it is. */
const codeOf = async (reader: Reader, json: string): Promise<string> => joinFragment(reader, await packText(json));

const problemsOf = (decoded: Decoded): readonly string[] =>
  decoded.is === 'wrong' ? decoded.problems.map(({ says }) => says) : [decoded.is];

/** Whatever comes out must be something that the schema lets through. */
function expectInOrder(decoded: Decoded): void {
  if (decoded.is !== 'segment') return;
  const read = decoded.of === 'pupils' ? readPupilLink(decoded.draft) : readTeacherLink(decoded.draft);
  expect(read.ok).toBe(true);
}

describe('a lesson in a link', () => {
  it('comes out as it went in, whatever its words', async () => {
    await fc.assert(
      fc.asyncProperty(draftArb, async (draft) => {
        expect(await decodeSegment(await encodeSegment(draft, 'teacher'))).toMatchObject({ of: 'teacher', draft });
        const pupils = await decodeSegment(`#${await encodeSegment(draft, 'pupils')}`);
        expect(pupils).toMatchObject({ of: 'pupils', draft: pupilDraft(draft) });
      }),
    );
  });

  it('has the form that the contract names, and ends in a letter or a digit', async () => {
    expect(await encodeSegment(DRAFT, 'pupils')).toMatch(/^s=1\.[\w-]+\.[\da-z]{7}$/);
    expect(await encodeSegment(DRAFT, 'teacher')).toMatch(/^t=1\.[\w-]+\.[\da-z]{7}$/);
  });

  it('is read as it was on the first day', async () => {
    expect(await decodeSegment(FIRST_LINKS.pupils)).toMatchObject({ of: 'pupils', draft: pupilDraft(DRAFT) });
    expect(await decodeSegment(FIRST_LINKS.teacher)).toMatchObject({ of: 'teacher', draft: DRAFT });
  });

  it('tells pupils nothing of the key', async () => {
    const decoded = await decodeSegment(await encodeSegment(DRAFT, 'pupils'));
    expect(decoded.is).toBe('segment');
    const told = JSON.stringify(decoded);
    for (const secret of ['SECRET', 'it only came before', 'written at the time', 'sources differ', 'secret'])
      expect(told).not.toContain(secret);
    expect(told).toContain('Look at the dates.');
    expect(JSON.stringify(await decodeSegment(await encodeSegment(DRAFT, 'teacher')))).toContain('SECRET key');
  });

  it('is refused for pupils where it brings a key', async () => {
    expect(problemsOf(await decodeSegment(await codeOf('pupils', JSON.stringify(DRAFT))))).toContain(
      'Task 1 holds what has no place there: “key”, “rubric”.',
    );
  });
});

describe('a link that is not whole', () => {
  it('says what it is', async () => {
    const code = await encodeSegment(DRAFT, 'pupils');
    expect(await decodeSegment('')).toEqual({ is: 'none' });
    expect(await decodeSegment('#_content')).toEqual({ is: 'none' });
    expect(await decodeSegment('s=')).toEqual({ is: 'cut' });
    expect(await decodeSegment(code.slice(0, -1))).toEqual({ is: 'cut' });
    expect(await decodeSegment(code.slice(0, code.length / 2))).toEqual({ is: 'cut' });
    expect(await decodeSegment(code.replace('s=', 't='))).toEqual({ is: 'cut' });
    expect(await decodeSegment(code.replace('s=1.', 's=0.'))).toEqual({ is: 'cut' });
    expect(await decodeSegment(code.replace('s=1.', 's=2.'))).toEqual({ is: 'newer' });
    expect(await decodeSegment('t=12.some-other.form')).toEqual({ is: 'newer' });
  });

  it('is read where a program took the next sign along, or wrote one in another way', async () => {
    const code = await encodeSegment(DRAFT, 'pupils');
    for (const written of [`${code}.`, `${code})`, `${code}”, `, code.replace('=', '%3D')])
      expect((await decodeSegment(written)).is).toBe('segment');
  });

  it('is never read as something else: 10,000 slips', async () => {
    const codes = await Promise.all(READERS.map((reader) => encodeSegment(DRAFT, reader)));
    const slips = fc.tuple(fc.constantFrom(...codes), slipArb).map(([code, slip]) => [code, slip(code)] as const);
    await fc.assert(
      fc.asyncProperty(slips, async ([code, slipped]) => {
        const decoded = await decodeSegment(slipped);
        expectInOrder(decoded);
        if (decoded.is === 'segment') expect(slipped.replace(/^#|[^\da-z]+$/g, '')).toBe(code);
      }),
      { numRuns: 10_000 },
    );
  });

  it('is never read as something else where somebody sealed the slip', async () => {
    const payloads = await Promise.all(
      READERS.map(async (reader) => (await encodeSegment(DRAFT, reader)).split('.')[1]!),
    );
    const slips = fc.tuple(fc.constantFrom(...payloads), slipArb).map(([payload, slip]) => slip(payload));
    await fc.assert(
      fc.asyncProperty(slips, fc.constantFrom(...READERS), async (payload, reader) => {
        expectInOrder(await decodeSegment(joinFragment(reader, payload)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is never read as something else where somebody wrote the lesson by hand', async () => {
    const jsons = [JSON.stringify(DRAFT), JSON.stringify(pupilDraft(DRAFT))];
    const slips = fc.tuple(fc.constantFrom(...jsons), slipArb).map(([json, slip]) => slip(json));
    await fc.assert(
      fc.asyncProperty(fc.oneof(slips, fc.json()), fc.constantFrom(...READERS), async (json, reader) => {
        expectInOrder(await decodeSegment(await codeOf(reader, json)));
      }),
      { numRuns: 2_000 },
    );
  });
});

/** Slips of a text: a sign is another, some are gone, some come in, two change places. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (text: string, share: number): number => Math.floor(share * text.length);
const slipArb: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc.tuple(place, fc.string({ minLength: 1, maxLength: 1 })).map(([share, sign]) => (text: string) => {
    const index = at(text, share);
    return text.slice(0, index) + sign + text.slice(index + 1);
  }),
  fc.tuple(place, place).map(([one, other]) => (text: string) => {
    const [from, to] = [at(text, Math.min(one, other)), at(text, Math.max(one, other))];
    return text.slice(0, from) + text.slice(to + 1);
  }),
  fc.tuple(place, fc.string({ minLength: 1, maxLength: 9 })).map(([share, signs]) => (text: string) => {
    const index = at(text, share);
    return text.slice(0, index) + signs + text.slice(index);
  }),
  fc.tuple(place, place).map(([one, other]) => (text: string) => {
    const [first, last] = [at(text, Math.min(one, other)), at(text, Math.max(one, other))];
    if (first === last) return text.slice(1);
    return text.slice(0, first) + (text[last] ?? '') + text.slice(first + 1, last) + text[first] + text.slice(last + 1);
  }),
);

describe('a link that means harm', () => {
  it('is stopped before it fills the memory', async () => {
    const bomb = deflateRawSync(Buffer.alloc(64 * 1024 * 1024, ' ')).toString('base64url');
    await expect(unpackText(bomb)).rejects.toThrow(RangeError);
    const before = process.memoryUsage().arrayBuffers;
    expect(problemsOf(await decodeSegment(joinFragment('pupils', bomb)))).toEqual([
      'What is in it is not packed as this site packs lessons.',
    ]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 * 1024 * 1024);
  });

  it('changes no prototype and brings no field of its own', async () => {
    const draft = JSON.stringify(pupilDraft(DRAFT));
    const proto = draft.replace('{', '{"__proto__":{"polluted":"yes"},');
    expect(problemsOf(await decodeSegment(await codeOf('pupils', proto)))).toEqual([
      'The lesson holds what has no place there: “__proto__”.',
    ]);
    const nested = draft.replace('"scope":{', '"scope":{"__proto__":{"polluted":"yes"},');
    expect(problemsOf(await decodeSegment(await codeOf('pupils', nested)))).toEqual([
      'The choice of events holds what has no place there: “__proto__”.',
    ]);
    expect(Object.keys({}.constructor.prototype)).toEqual([]);
    for (const name of ['constructor', 'prototype', 'script'])
      expect(problemsOf(await decodeSegment(await codeOf('pupils', draft.replace('{', `{"${name}":{},`))))).toEqual([
        `The lesson holds what has no place there: “${name}”.`,
      ]);
  });

  it('is refused for a text that is too long, hides itself or is no text', async () => {
    const faulty = (changes: object) => codeOf('pupils', JSON.stringify({ ...pupilDraft(DRAFT), ...changes }));
    expect(problemsOf(await decodeSegment(await faulty({ title: 'x'.repeat(10_000) })))).toEqual([
      'The title should be one line of at most 80 characters.',
    ]);
    expect((await decodeSegment(await faulty({ question: 'a\u202eb' }))).is).toBe('wrong');
    expect((await decodeSegment(await faulty({ question: '\ud800' }))).is).toBe('wrong');
    expect((await decodeSegment(await faulty({ minutes: 45 }))).is).toBe('wrong');
    expect((await decodeSegment(await codeOf('pupils', 'null'))).is).toBe('wrong');
    expect((await decodeSegment(await codeOf('pupils', '['.repeat(100_000)))).is).toBe('wrong');
  });

  it('is never made of a text that would not be read again', async () => {
    await expect(encodeSegment({ ...DRAFT, told: 'x'.repeat(2_000_000) }, 'pupils')).rejects.toThrow(RangeError);
  });
});

describe('what does not agree within a link', () => {
  const wrong = async (changes: object): Promise<readonly string[]> =>
    problemsOf(await decodeSegment(await codeOf('teacher', JSON.stringify({ ...DRAFT, ...changes }))));
  const task = { prompt: 'What?', minutes: '5', key: 'That.' };

  it('is told at its place, all at once', async () => {
    expect(
      await wrong({
        ages: { from: '13', to: '11' },
        scope: { from: '2017', to: '2016', events: ['first', 'first'] },
        alternative: undefined,
        texts: [{ event: 'other', plain: 'Words.' }],
        tasks: [{ ...task, type: 'claim' }],
      }),
    ).toMatchInlineSnapshot(`
      [
        "The end of the range should be no earlier than the beginning.",
        "The oldest age should be no lower than the youngest.",
        "The other way for pupils who stay out should be told, since the lesson has notes on content.",
        "Event 2 should be there once only.",
        "Rewritten card 1 should be one of those that the lesson uses.",
      ]
    `);
  });

  it('is told of a view of the timeline that ends before it begins', async () => {
    expect(await wrong({ opening: { from: '2017', to: '2016' } })).toEqual([
      'The end of the view of the timeline should be no earlier than the beginning.',
    ]);
  });

  it('is told of tasks by what their type needs', async () => {
    expect(
      await wrong({
        tasks: [
          { ...task, type: 'sequence', events: ['first', 'other'] },
          { ...task, type: 'corroborate', statements: [{ says: 'Ten', answer: 'perhaps' }] },
          { ...task, type: 'read-the-data', series: 'unheard-of' },
          { ...task, type: 'known-then', events: ['first', 'second'] },
          { ...task, type: 'claim', date: '2016', rubric: ['one'] },
        ],
      }),
    ).toMatchInlineSnapshot(`
      [
        "The list of events of task 1 should be at least 3 entries long in a task of this type.",
        "Event 2 of task 1 should be one of those that the lesson uses.",
        "The list of statements of task 2 should be at least 2 entries long in a task of this type.",
        "The answer of statement 1 of task 2 should be one of these: two or more sources say so; one source says so; sources differ.",
        "The choice of numbers of task 3 should be one of those that the lesson uses.",
        "The day of task 4 should be given in a task of this type.",
        "The day of task 5 should be left out in a task of this type.",
        "The list of levels of task 5 should be 3 entries long, from the least to the most, or empty.",
      ]
    `);
  });
});
