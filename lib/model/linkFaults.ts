import type { z } from 'zod';
import { JUDGEMENTS, RUBRIC_LEVELS, TASK_NEEDS, type TaskField, type TaskType } from '@/lib/model/segmentVocabulary';
import type { Edtf } from '@/lib/time/edtf';

/** What of a link is held against itself. Whatever is the key's is absent in the link for pupils. */
interface LinkParts {
  readonly ages: { readonly from: number; readonly to: number };
  readonly scope: {
    readonly from: Edtf;
    readonly to: Edtf;
    readonly events: readonly string[];
    readonly series: readonly string[];
  };
  readonly opening?: { readonly from?: Edtf; readonly to?: Edtf };
  readonly contentNotes: readonly string[];
  readonly alternative?: string;
  readonly texts: readonly { readonly event: string }[];
  readonly tasks: readonly LinkTask[];
}

interface LinkTask {
  readonly type: TaskType;
  readonly events: readonly string[];
  readonly statements: readonly { readonly says: string; readonly answer?: string }[];
  readonly series?: string;
  readonly date?: Edtf;
  readonly rubric?: readonly string[];
}

interface LinkFault {
  readonly path: PropertyKey[];
  /** Stands after “should be”. */
  readonly shouldBe: string;
}

/** Puts what does not agree within a link among the issues of its schema. lib/check says the same of files, in the lines of their authors. */
export function refuseLinkFaults(link: LinkParts, context: z.core.$RefinementCtx<LinkParts>): void {
  for (const { path, shouldBe } of linkFaults(link)) context.addIssue({ code: 'custom', path, params: { shouldBe } });
}

function linkFaults(link: LinkParts): readonly LinkFault[] {
  const { ages, scope, opening, contentNotes, alternative, texts, tasks } = link;
  const words = texts.map(({ event }) => event);
  return [
    ...fault(scope.to.latest <= scope.from.earliest, ['scope', 'to'], 'no earlier than the beginning'),
    ...fault(
      opening !== undefined && (opening.to ?? scope.to).latest <= (opening.from ?? scope.from).earliest,
      ['opening', 'to'],
      'no earlier than the beginning',
    ),
    ...fault(ages.to < ages.from, ['ages', 'to'], 'no lower than the youngest'),
    ...fault(
      contentNotes.length > 0 && alternative === undefined,
      ['alternative'],
      'told, since the lesson has notes on content',
    ),
    ...repeated(['scope', 'events'], scope.events),
    ...repeated(['scope', 'series'], scope.series),
    ...repeated(['texts'], words),
    ...strangers(['texts'], words, scope.events),
    ...tasks.flatMap((task, at) => taskFaults(link, task, ['tasks', at])),
  ];
}

const fault = (isFault: boolean, path: PropertyKey[], shouldBe: string): readonly LinkFault[] =>
  isFault ? [{ path, shouldBe }] : [];

const repeated = (path: PropertyKey[], ids: readonly string[]): readonly LinkFault[] =>
  ids.flatMap((id, at) => fault(ids.indexOf(id) < at, [...path, at], 'there once only'));

const OF_THE_LESSON = 'one of those that the lesson uses';

const strangers = (path: PropertyKey[], ids: readonly string[], known: readonly string[]): readonly LinkFault[] =>
  ids.flatMap((id, at) => fault(!known.includes(id), [...path, at], OF_THE_LESSON));

const FIELDS: readonly TaskField[] = ['events', 'statements', 'series', 'date'];

function countOf(value: LinkTask[TaskField]): number {
  if (value === undefined) return 0;
  return Array.isArray(value) ? value.length : 1;
}

function taskFaults({ scope }: LinkParts, task: LinkTask, path: PropertyKey[]): readonly LinkFault[] {
  const { type, events, statements, series, rubric = [] } = task;
  const needs = TASK_NEEDS[type];
  const judgements = JUDGEMENTS[type];
  return [
    ...FIELDS.flatMap((field) => {
      const [count, least] = [countOf(task[field]), needs[field] ?? 0];
      const isIdle = count > 0 && least === 0 && field !== 'events';
      return [
        ...fault(
          count < least,
          [...path, field],
          `${least === 1 ? 'given' : `at least ${least} entries long`} in a task of this type`,
        ),
        ...fault(isIdle, [...path, field], 'left out in a task of this type'),
      ];
    }),
    ...repeated([...path, 'events'], events),
    ...strangers([...path, 'events'], events, scope.events),
    ...fault(series !== undefined && !scope.series.includes(series), [...path, 'series'], OF_THE_LESSON),
    ...statements.flatMap(({ answer }, at) =>
      fault(
        answer !== undefined && judgements !== undefined && !judgements.includes(answer),
        [...path, 'statements', at, 'answer'],
        `one of these: ${judgements?.join('; ')}`,
      ),
    ),
    ...fault(
      rubric.length > 0 && rubric.length !== RUBRIC_LEVELS,
      [...path, 'rubric'],
      `${RUBRIC_LEVELS} entries long, from the least to the most, or empty`,
    ),
  ];
}
