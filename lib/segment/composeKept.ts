import { TASK_TYPES } from '@/lib/model/segmentVocabulary';
import { draftOfView } from '@/lib/segment/composeDraft';
import { hasShape, isMap } from '@/lib/segment/hasShape';
import type { SegmentDraft } from '@/lib/segment/segmentDraft';
import { asDay } from '@/lib/time/day';

/** Nothing chosen, nothing written: what a kept draft is held against. */
const blank = (timeline: string): SegmentDraft =>
  draftOfView({
    timeline,
    title: '',
    window: { from: asDay(0), to: asDay(1) },
    narrowedTo: [],
    events: [],
    today: '1970-01-01',
  });

/** Whether every leaf is a word, so that nothing on the page stumbles over another kind of value. */
function isWords(value: unknown): boolean {
  if (typeof value === 'string') return true;
  return typeof value === 'object' && value !== null && Object.values(value).every(isWords);
}

/** Lists that may be absent, by what an item of them is. */
const LISTS: Readonly<Record<string, unknown>> = {
  glossary: [{ term: '', means: '' }],
  contentNotes: [''],
  misconceptions: [{ says: '', answer: '' }],
  discussion: [''],
  standards: [{ framework: '', code: '', says: '', URL: '' }],
  texts: [{ event: '' }],
};
const TASK_LISTS: Readonly<Record<string, unknown>> = {
  events: [''],
  statements: [{ says: '', answer: '' }],
  rubric: [''],
  starters: [''],
};

const hasLists = (value: Readonly<Record<string, unknown>>, lists: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(lists).every(([name, shape]) => value[name] === undefined || hasShape(value[name], shape));

/** How the timeline opens, where the draft says it. */
const CHOICES: Readonly<Record<string, unknown>> = { kinds: [''], lanes: [''], threads: [''], places: [''] };
const OPENING_WORDS = ['from', 'to', 'search'];

const isOpening = (opening: unknown): boolean =>
  opening === undefined ||
  (isMap(opening) &&
    hasLists(opening, CHOICES) &&
    OPENING_WORDS.every((name) => opening[name] === undefined || typeof opening[name] === 'string'));

const isTask = (task: unknown): boolean =>
  isMap(task) &&
  hasShape(task, { type: '', prompt: '', minutes: '', key: '' }) &&
  TASK_TYPES.some((type) => type === task['type']) &&
  hasLists(task, TASK_LISTS);

/** A draft as this device kept it; undefined for one of another timeline, or of a form that this page does not write. */
export function parseKeptDraft(text: string, timeline: string): SegmentDraft | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const isOurs =
    isMap(value) &&
    isWords(value) &&
    hasShape(value, { ...blank(timeline), scope: { from: '', to: '', events: [''] } }) &&
    value['timeline'] === timeline &&
    hasLists(value, LISTS) &&
    isOpening(value['opening']) &&
    (value['tasks'] as readonly unknown[]).every(isTask);
  return isOurs ? (value as unknown as SegmentDraft) : undefined;
}
