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
  decoded.is === 'wrong'
    ? decoded.problems.map(({ path, expected }) => `${path.join('.')}: ${expected}`)
    : [decoded.is];

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
      'tasks.0: no field of the name key, rubric',
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
      ': a lesson, packed as this site packs them',
    ]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 * 1024 * 1024);
  });

  it('changes no prototype and brings no field of its own', async () => {
    const draft = JSON.stringify(pupilDraft(DRAFT));
    const proto = draft.replace('{', '{"__proto__":{"polluted":"yes"},');
    expect(problemsOf(await decodeSegment(await codeOf('pupils', proto)))).toEqual([
      ': no field of the name __proto__',
    ]);
    const nested = draft.replace('"scope":{', '"scope":{"__proto__":{"polluted":"yes"},');
    expect(problemsOf(await decodeSegment(await codeOf('pupils', nested)))).toEqual([
      'scope: no field of the name __proto__',
    ]);
    expect(Object.keys({}.constructor.prototype)).toEqual([]);
    for (const name of ['constructor', 'prototype', 'script'])
      expect(problemsOf(await decodeSegment(await codeOf('pupils', draft.replace('{', `{"${name}":{},`))))).toEqual([
        `: no field of the name ${name}`,
      ]);
  });

  it('is refused for a text that is too long, hides itself or is no text', async () => {
    const faulty = (changes: object) => codeOf('pupils', JSON.stringify({ ...pupilDraft(DRAFT), ...changes }));
    expect(problemsOf(await decodeSegment(await faulty({ title: 'x'.repeat(10_000) })))).toEqual([
      'title: one line of at most 80 characters',
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
        "scope.to: an end that is not before the beginning",
        "ages.to: the youngest first, then the oldest",
        "alternative: beside content notes, what a pupil does who stays out of it",
        "scope.events.1: each once",
        "texts.0: one of those that the lesson uses",
      ]
    `);
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
        "tasks.0.events: at least 3 in a task of the type sequence",
        "tasks.0.events.1: one of those that the lesson uses",
        "tasks.1.statements: at least 2 in a task of the type corroborate",
        "tasks.1.statements.0.answer: one of: two or more sources say so; one source says so; sources differ",
        "tasks.2.series: one of those that the lesson uses",
        "tasks.3.date: at least 1 in a task of the type known-then",
        "tasks.4.date: nothing of it in a task of the type claim",
        "tasks.4.rubric: 3 levels, from the least to the most, or none",
      ]
    `);
  });
});
