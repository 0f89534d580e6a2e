import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LinkProblem, readPupilLink, readTeacherLink } from '@/lib/model/readLink';
import { pupilDraft } from '@/lib/segment/segmentDraft';
import { DRAFT } from '@/tests/segment/makeDraft';

const saysOf = (value: unknown): readonly string[] => {
  const read = readTeacherLink(value);
  return read.ok ? [] : read.failure.map(({ says }) => says);
};
const [task] = DRAFT.tasks;

describe('why a link is refused', () => {
  it('is said in sentences about the lesson, whatever is wrong with it', () => {
    const { title: _, ...untitled } = DRAFT;
    expect([
      ...saysOf(null),
      ...saysOf(untitled),
      ...saysOf({ ...DRAFT, minutes: 45 }),
      ...saysOf({ ...DRAFT, minutes: '900' }),
      ...saysOf({ ...DRAFT, scope: 'all' }),
      ...saysOf({ ...DRAFT, scope: { ...DRAFT.scope, from: 'soon', events: ['First Event'] } }),
      ...saysOf({ ...DRAFT, scope: { ...DRAFT.scope, events: [] } }),
      ...saysOf({ ...DRAFT, question: 'a\u202eb' }),
      ...saysOf({ ...DRAFT, level: 'hard' }),
      ...saysOf({ ...DRAFT, tasks: [] }),
      ...saysOf({ ...DRAFT, tasks: [{ ...task, type: 'dance' }] }),
      ...saysOf({ ...DRAFT, tasks: [{ ...task, prompt: undefined, extra: '1', ['more'.repeat(20)]: '2' }] }),
      ...saysOf({ ...DRAFT, glossary: Array.from({ length: 61 }, () => ({ term: 'a', means: 'b' })) }),
      ...saysOf({ ...DRAFT, standards: [{ framework: 'A', code: 'B', says: 'C', URL: 'nowhere' }] }),
    ]).toMatchInlineSnapshot(`
      [
        "The lesson cannot be read.",
        "The title is missing.",
        "The length in minutes should be a whole number from 5 to 240.",
        "The length in minutes should be a whole number from 5 to 240.",
        "The choice of events cannot be read.",
        "The beginning of the range should be a date such as 2016, 2016-04 or 2016-04-07.",
        "Event 1 should be a short name of small letters, digits and hyphens.",
        "The list of events should have one entry or more.",
        "Rewritten card 1 should be one of those that the lesson uses.",
        "Event 1 of task 1 should be one of those that the lesson uses.",
        "Event 2 of task 1 should be one of those that the lesson uses.",
        "Event 3 of task 1 should be one of those that the lesson uses.",
        "Event 1 of task 6 should be one of those that the lesson uses.",
        "Event 2 of task 6 should be one of those that the lesson uses.",
        "Event 3 of task 6 should be one of those that the lesson uses.",
        "The central question holds a sign that cannot be shown.",
        "The level shown first is none that this page knows.",
        "The list of tasks should have one entry or more.",
        "The type of task 1 is none that this page knows.",
        "The instruction of task 1 is missing.",
        "Task 1 holds what has no place there: “extra”, “moremoremoremoremoremoremoremoremoremore”.",
        "The list of words should have 60 entries at most.",
        "The address of standard 1 should be a web address that begins with https:// or http://.",
      ]
    `);
  });

  it('is never said in the words of a program', () => {
    const paths: readonly (readonly PropertyKey[])[] = pathsOf(DRAFT);
    const junk = fc.oneof(fc.constantFrom<unknown>(undefined, null, '', [], {}, 5, 'x'.repeat(9_999)), fc.jsonValue());
    fc.assert(
      fc.property(fc.constantFrom(...paths), junk, fc.boolean(), (path, value, isPupils) => {
        const lesson = replaced(isPupils ? pupilDraft(DRAFT) : DRAFT, path, value);
        const read = isPupils ? readPupilLink(lesson) : readTeacherLink(lesson);
        if (!read.ok) for (const problem of read.failure) expectPlain(problem);
      }),
    );
  });
});

/** A sentence, without the dots of a path, types or signs of a program; what it quotes is somebody's own. */
function expectPlain({ says }: LinkProblem): void {
  const own = says.replaceAll(/“[^”]*”/g, '');
  expect(own).toMatch(/^[A-Z].*\.$/s);
  expect(own).not.toMatch(
    /[{}[\]_<>]|\w\.\w|undefined|null|NaN|string|array|object|Invalid|Expected|received|regex|schema|field/i,
  );
}

/** Every place in a value. */
function pathsOf(value: unknown, path: readonly PropertyKey[] = []): readonly (readonly PropertyKey[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? value.map((_, at) => at) : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsOf((value as Record<PropertyKey, unknown>)[key], [...path, key]))];
}

function replaced(value: unknown, [step, ...rest]: readonly PropertyKey[], next: unknown): unknown {
  if (step === undefined) return next;
  if (typeof value !== 'object' || value === null) return value; // the pupils' lesson has no such place
  const inner = replaced((value as Record<PropertyKey, unknown>)[step], rest, next);
  return Array.isArray(value) ? value.with(Number(step), inner) : { ...value, [step]: inner };
}
