import { JUDGEMENTS, RUBRIC_LEVELS, type TaskType } from '@/lib/model/segmentVocabulary';
import { textFault } from '@/lib/model/textFault';
import { isInRange, MOST_EVENTS, readRange } from '@/lib/segment/composeDraft';
import { MOST_TASKS } from '@/lib/segment/composeMoves';
import { staleProblems } from '@/lib/segment/composeStale';
import type { SegmentDraft } from '@/lib/segment/segmentDraft';
import type { EventMaterial } from '@/lib/segment/segmentMaterial';
import { datedEvents, type TaskInput } from '@/lib/segment/suggestMaterial';
import { readEdtf } from '@/lib/time/edtf';

/** What keeps a draft from being shared: where, as a path with points, and what to do. */
export interface DraftProblem {
  readonly at: string;
  readonly says: string;
}

/**
 * Most characters of a title, a line and a text: those of lib/model/fields.ts, written again because that file brings zod, which weighs more than this whole
 * page. A test holds the two together.
 */
export const MOST = { title: 80, line: 500, text: 5_000 } as const;
export type FieldSize = keyof typeof MOST;

/** Facts by id; an id with none is not of this record, or its facts are not here yet. */
export type FactsById = ReadonlyMap<string, EventMaterial>;

/** @param name what the field is called on the page. */
function words(
  at: string,
  name: string,
  value: string | undefined,
  size: FieldSize,
  isNeeded = true,
): readonly DraftProblem[] {
  const text = value?.trim() ?? '';
  if (text === '') return isNeeded ? [{ at, says: `${name}: write something here.` }] : [];
  const over = text.length - MOST[size];
  if (over > 0) return [{ at, says: `${name}: ${over} ${over === 1 ? 'character' : 'characters'} too long.` }];
  if (size !== 'text' && /[\n\r]/.test(text)) return [{ at, says: `${name}: keep it to one line.` }];
  return textFault(text) === undefined
    ? []
    : [{ at, says: `${name}: it holds a sign that cannot be shown. Type it again.` }];
}

function whole(
  at: string,
  name: string,
  value: string | undefined,
  least: number,
  most: number,
): readonly DraftProblem[] {
  const text = value?.trim() ?? '';
  const isWhole = /^\d{1,4}$/.test(text) && Number(text) >= least && Number(text) <= most;
  return isWhole ? [] : [{ at, says: `${name}: from ${least} to ${most}.` }];
}

const lines = (at: string, name: string, values: readonly string[] | undefined): readonly DraftProblem[] =>
  (values ?? []).flatMap((value) => words(at, name, value, 'line'));

function scopeProblems({ scope }: SegmentDraft, facts: FactsById): readonly DraftProblem[] {
  if (readRange(scope) === undefined)
    return [{ at: 'scope.from', says: 'Range: two dates such as 2016 or 2016-04-07, the earlier one first.' }];
  const { events } = scope;
  if (events.length === 0) return [{ at: 'scope.events', says: 'Events: choose at least one.' }];
  if (events.length > MOST_EVENTS)
    return [{ at: 'scope.events', says: `Events: no more than ${MOST_EVENTS} can be read in a lesson.` }];
  return events.flatMap((id) => {
    const event = facts.get(id);
    if (event === undefined) return [{ at: 'scope.events', says: `Events: ${id} is not in this record. Take it out.` }];
    if (isInRange(event, scope)) return [];
    return [
      {
        at: 'scope.events',
        says: `Events: “${event.title}” begins outside of the range. Take it out, or widen the range.`,
      },
    ];
  });
}

function frameProblems(draft: SegmentDraft, facts: FactsById): readonly DraftProblem[] {
  const { ages } = draft;
  const hasNotes =
    (draft.contentNotes ?? []).length > 0 ||
    draft.scope.events.some((id) => (facts.get(id)?.contentNotes.length ?? 0) > 0);
  const agesRead = [
    ...whole('ages.from', 'The youngest', ages.from, 5, 19),
    ...whole('ages.to', 'The oldest', ages.to, 5, 19),
  ];
  const isReversed = agesRead.length === 0 && Number(ages.from) > Number(ages.to);
  return [
    ...words('title', 'Title', draft.title, 'title'),
    ...words('question', 'Central question', draft.question, 'line'),
    ...words('objective', 'Aim', draft.objective, 'line'),
    ...words('told', 'Introduction', draft.told, 'text', false),
    ...words('prerequisite', 'What they should know', draft.prerequisite, 'line', false),
    ...whole('minutes', 'Minutes', draft.minutes, 5, 240),
    ...agesRead,
    ...(isReversed ? [{ at: 'ages.to', says: 'Ages: the youngest first, then the oldest.' }] : []),
    ...(draft.glossary ?? []).flatMap(({ term, means }, at) => [
      ...words(`glossary.${at}.term`, 'Word', term, 'title'),
      ...words(`glossary.${at}.means`, 'What it means', means, 'line'),
    ]),
    ...lines('contentNotes', 'Notes on content', draft.contentNotes),
    ...words('alternative', 'Another way', draft.alternative, 'text', hasNotes),
    ...(draft.misconceptions ?? []).flatMap(({ says, answer }, at) => [
      ...words(`misconceptions.${at}.says`, 'What pupils may think', says, 'line'),
      ...words(`misconceptions.${at}.answer`, 'What the record shows', answer, 'line'),
    ]),
    ...lines('discussion', 'Talking it over', draft.discussion),
    ...(draft.standards ?? []).flatMap(({ framework, code, says, URL: address }, at) => [
      ...words(`standards.${at}.framework`, 'Framework', framework, 'title'),
      ...words(`standards.${at}.code`, 'Code', code, 'line'),
      ...words(`standards.${at}.says`, 'What it asks for', says, 'line'),
      ...(isAddress(address) ? [] : [{ at: `standards.${at}.URL`, says: 'Address: one that begins with https://.' }]),
    ]),
  ];
}

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text) && URL.canParse(text);

/** What a type cannot do without. */
const NEEDS: Readonly<
  Record<TaskType, (task: TaskInput, at: string, draft: SegmentDraft, facts: FactsById) => readonly DraftProblem[]>
> = {
  sequence: (task, at, _draft, facts) => {
    const events = task.events ?? [];
    if (events.length < 3) return [{ at: `${at}.events`, says: 'Choose at least three events to put in order.' }];
    const known = datedEvents(events.flatMap((id) => facts.get(id) ?? []));
    return haveOrder(known)
      ? []
      : [{ at: `${at}.events`, says: 'Some of these events share days, so no order is the right one. Choose others.' }];
  },
  'cause-or-precede': (task, at) => statementProblems(task, at),
  'source-check': (task, at) => statementProblems(task, at),
  corroborate: (task, at) => statementProblems(task, at),
  'read-the-data': ({ series }, at, { scope }) =>
    series !== undefined && scope.series?.includes(series)
      ? []
      : [{ at: `${at}.series`, says: 'Choose the series that is read.' }],
  'known-then': ({ date, events }, at) => [
    ...(date !== undefined && readEdtf(date.trim()).ok
      ? []
      : [{ at: `${at}.date`, says: 'Give a day such as 2016-04-07.' }]),
    ...((events ?? []).length >= 2 ? [] : [{ at: `${at}.events`, says: 'Choose at least two events to ask about.' }]),
  ],
  'observe-reflect-question': ({ events }, at) =>
    events?.length === 0 ? [{ at: `${at}.events`, says: 'Choose the card that is read, or take the task out.' }] : [],
  claim: () => [],
};

/** The rule of the build (lib/check/segmentTasks.ts): each has ended before the next can have begun. */
function haveOrder(events: ReturnType<typeof datedEvents>): boolean {
  const inTime = events.toSorted((one, other) => one.edtf.earliest - other.edtf.earliest);
  return inTime.every(({ edtf }, at) => at === 0 || inTime[at - 1]!.edtf.latest <= edtf.earliest);
}

function statementProblems({ type, statements = [] }: TaskInput, at: string): readonly DraftProblem[] {
  if (statements.length < 2) return [{ at: `${at}.statements`, says: 'Write at least two statements to judge.' }];
  return statements.flatMap(({ says, answer }, row) => [
    ...words(`${at}.statements.${row}.says`, 'Statement', says, 'line'),
    ...(JUDGEMENTS[type]?.includes(answer)
      ? []
      : [{ at: `${at}.statements.${row}.answer`, says: 'Choose the right answer.' }]),
  ]);
}

function taskProblems(draft: SegmentDraft, task: TaskInput, index: number, facts: FactsById): readonly DraftProblem[] {
  const at = `tasks.${index}`;
  const { rubric = [] } = task;
  const hasLevels = rubric.length === 0 || rubric.length === RUBRIC_LEVELS;
  return [
    ...words(`${at}.prompt`, 'What is asked', task.prompt, 'text'),
    ...words(`${at}.hint`, 'Hint', task.hint, 'line', false),
    ...whole(`${at}.minutes`, 'Minutes', task.minutes, 1, 60),
    ...(task.lines === undefined ? [] : whole(`${at}.lines`, 'Ruled lines', task.lines, 1, 30)),
    ...NEEDS[task.type](task, at, draft, facts),
    ...words(`${at}.key`, 'Key', task.key, 'text'),
    ...(hasLevels
      ? lines(`${at}.rubric`, 'Levels', rubric)
      : [{ at: `${at}.rubric`, says: `Levels: fill in all ${RUBRIC_LEVELS}, or none.` }]),
    ...lines(`${at}.starters`, 'Beginnings of sentences', task.starters),
  ].map((problem) => ({ ...problem, says: `Task ${index + 1}. ${problem.says}` }));
}

/** All that is to be mended in a tidied draft before it can be shared, from the top of the page to its foot. */
export function draftProblems(draft: SegmentDraft, facts: FactsById): readonly DraftProblem[] {
  const { tasks } = draft;
  const count =
    tasks.length === 0
      ? [{ at: 'tasks', says: 'Tasks: add at least one.' }]
      : tasks.length > MOST_TASKS
        ? [{ at: 'tasks', says: `Tasks: no more than ${MOST_TASKS}.` }]
        : [];
  return [
    ...scopeProblems(draft, facts),
    ...frameProblems(draft, facts),
    ...count,
    ...tasks.flatMap((task, index) => taskProblems(draft, task, index, facts)),
    ...staleProblems(draft, facts),
  ];
}
