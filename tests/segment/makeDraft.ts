import fc from 'fast-check';
import { JUDGEMENTS, TASK_TYPES, type TaskType } from '@/lib/model/segmentVocabulary';
import { textFault } from '@/lib/model/textFault';
import type { SegmentDraft } from '@/lib/segment/segmentDraft';
import { SEGMENT_INPUT } from '@/tests/segment/makeSegment';

/** A draft with something in every field, and everything that is the teacher's marked by a word of its own. */
export const DRAFT: SegmentDraft = {
  ...SEGMENT_INPUT,
  timeline: 'tides',
  told: 'First this.\n\nThen that.',
  known: '2016-07-13',
  record: '2016-08',
  level: 'plain',
  scope: { ...SEGMENT_INPUT.scope, series: ['arrivals'] },
  prerequisite: 'Nothing.',
  glossary: [{ term: 'tide', means: 'the sea, moving' }],
  contentNotes: ['A death is told of.'],
  alternative: 'Draw a map.',
  texts: [{ event: 'second', plain: 'It went on and on.' }],
  tasks: SEGMENT_INPUT.tasks.map((task) => ({
    ...task,
    hint: 'Look at the dates.',
    key: 'SECRET key',
    rubric: ['SECRET least', 'SECRET more', 'SECRET most'],
  })),
  misconceptions: [{ says: 'SECRET thought', answer: 'SECRET reply' }],
  discussion: ['SECRET move'],
  standards: [{ framework: 'SECRET frame', code: 'S.1', says: 'SECRET aim', URL: 'https://example.org/secret' }],
};

const words = (most: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: most })
    .filter((text) => textFault(text) === undefined && !/[\n\r]/.test(text) && text.trim().length > 0)
    .filter((text) => text.length <= most);

const IDS = ['one', 'two', 'three', 'four', 'five', 'a-long-day'];
const ids = (least: number) => fc.shuffledSubarray(IDS, { minLength: least });

function taskArb(type: TaskType) {
  const judgements = JUDGEMENTS[type];
  const statement = fc.record({ says: words(80), answer: fc.constantFrom(...(judgements ?? [''])) });
  return fc.record({
    type: fc.constant(type),
    prompt: words(300),
    minutes: fc.integer({ min: 1, max: 60 }).map(String),
    key: words(300),
    starters: fc.array(words(30), { maxLength: 3 }),
    rubric: fc.constantFrom([], ['a', 'b', 'c']),
    events: ids(type === 'sequence' ? 3 : 2),
    ...(judgements === undefined ? {} : { statements: fc.array(statement, { minLength: 2, maxLength: 4 }) }),
    ...(type === 'known-then' ? { date: fc.constantFrom('2016', '2016-07-13', 'Y-13800000000') } : {}),
    ...(type === 'read-the-data' ? { series: fc.constant('arrivals') } : {}),
  });
}

/** Drafts that are in order, of whatever words. */
export const draftArb: fc.Arbitrary<SegmentDraft> = fc.record(
  {
    version: fc.constant('1'),
    timeline: fc.constantFrom('tides', 'leaving-north-korea'),
    title: words(60),
    reviewed: fc.constantFrom('2016-09-01', '2016'),
    minutes: fc.integer({ min: 5, max: 240 }).map(String),
    ages: fc.constant({ from: '11', to: '13' }),
    scope: fc.constant({ from: '2016', to: '2017~', events: IDS, series: ['arrivals'] }),
    question: words(200),
    objective: words(200),
    tasks: fc.array(fc.constantFrom(...TASK_TYPES).chain(taskArb), { minLength: 1, maxLength: 5 }),
    told: words(400),
    opening: fc.constantFrom({ from: '2016-02' }, { to: '2016-11', kinds: ['policy'], search: 'a tide' }),
    known: fc.constant('2016-07-13'),
    discussion: fc.array(words(80), { maxLength: 2 }),
  },
  {
    requiredKeys: [
      'version',
      'timeline',
      'title',
      'reviewed',
      'minutes',
      'ages',
      'scope',
      'question',
      'objective',
      'tasks',
    ],
  },
);

/** The draft above as links were on 22 November 2026. Never made anew: links stay in mails and on paper. */
export const FIRST_LINKS = {
  pupils:
    's=1.rVRLa9tAEP4ry5xXxk7apNUlOJTSQAk9GHpIfVivxtbW0o4yO5ZrjP97mZUbJ4XSJOQmVjPzPeaxhx45BYpQwgQsSJAGoYTvtRPjXYtmGTjJFVhg7ANusYISzsaTi2L8sRhrShviRjBBCRdjsOBW-r2HJVOrRXNV0q9zOFhInjp89F9L_Yk4G08uwQL2GCVBeQcZGywk9BQrDasDVzDXFw6YYxxz6F2TYH6wcL_BJIOaL7Q1FZktmnWkrQqgxU_0EnrV920jZsAxIRriCnmU5bfYhKgREipMmVmjkj8rFSN1SKMf8Uec1RiN1E40SwHigy2XxeQ82-WJT2Z9AAsN9thACV3jQgQLHSPj_SakIIp4S1KHuNKKq4ZScryD8m4PgtweCand6KKaLTWahM6alvoQV3CYW_AUBaPckgzeTE2FTmoTklEZhpYjNc81ghzd0YpP7LbGmdZ12QH8lb3fD22A8mT-QLuEGzFbjGIoGhcrQ3GUwcWl9ZDZMbWdHKfo6smIvFeInU4AJLzfYPT4pONDg-3fnZ9bqENm85VobZx2Ak3lBNMIDva5kN5tEhbERcfoMdv577IWkjjB9khtD8nttN5Ug6K5zrjHt-vhbQqH-fPZJNqwx8LX6NevYjKr0XSuQ35MZWoWROsXEfHETAtiJ69zZIbxMYNZzti9iAKjqwqpsaicODjt92m932YC8qoqkO6fZj8s6Lvhmj3n-LwFEVok5B4LxmWDXoqHy_VGk9640A4NY0HOgm70fMX1fxTMD78B.0krlce1',
  teacher:
    't=1.zVbBjttGDP2VAc-S15u0SatLsGlTNEAQFMkWPSR7oEeUNbU01HIoKcbC_15QUtZ20BRBevFNI5Gc995wHvUAA0kKHKGAa8hAgzYEBfxVozqPLbkqSNIXkIHQEGikEgp4sr5-lq9_zteW0obYKyUo4NkaMsCtPT9AJdxa0akq29NTOGSQPHd08t1KfY54sr5-DhnQQFETFB9g2hsySOQ5lhZWBynhzt5IoCkGRcKATYK7Qwb3PSWd2fzOoyvZjeR2kUcjwJu_yWsYjN8fvbp5HxeiYylJVlYf086qPkAn3Ha6KPHijOaPkMGO9lDA-1e_vHt162yRge6NGCS67yl6OiMy486-JHSXQR2i7fKGeedQndbkSlRKhkb6jQRv-ctGDeGUvixbFjpdJTUR_gd2j32inCXvhDyVVjwpKrULjwdIuLcyNwY0upd23jGNJFBAUMex2c9ds6HKwBmaJeXlnHLzRcoUjZWSwOHS5Ejci6fc1-R3X5XitibXYUdySmyUoErxMwUN7ZkWN27DvPu3hAYvUgnPIrxhQf16T9xSPGU0i5dcGarKKGVnipW4Pw3mSG5OcBbkEl-eBkJY5lpTXqIiHC3o6EAXBth8LxpiOxeD8ejcP8zO_S1Ge1GMeJNIBsqFqoa85o92f2E4fYOhnS-KKMkk8WundYg70_R78PwXQ7sqZjFNiLa7hpLSNFMbG9a_2dna5mn1MX6Mt-bCWqOaMlOLPLbF8_z66TToPctxzP8EGTQ0UAMFdA0GU7sTErrvQwpTV71l47a1ituGU0LZT86gJO0CyNQjjKadIU-EmWt5CHE7wfcclaK-ZZ2n-o0rCbV2ITmj4bhamQbYKEnEZYj_Kjg6dC120-ymT4shTX09jeKlm2fYBbxWN1K0OeUwlo7jrF0bkufoqbNeOvO05Qi05n5b66ljLV-EumY_FSlD8n2af6U-HM9uoOl3RTGWKOVcvBJsaWTZHetMr8B0KI3Z-5Xdz3MQc0v9-e4NFFCrdqm4uqJP2HYNrVi2V4m8kMLh7vAP.19ozquy',
} as const;
