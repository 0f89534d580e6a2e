import { clampIndex } from '@/lib/base/clampIndex';
import type { AnswerField, OrderItem, PupilTask } from '@/lib/segment/pupilTask';

/** Words or a choice; of an order and of evidence, the ids in their order. */
export type Answer = string | readonly string[];
/** By the id of the field. */
export type Answers = Readonly<Record<string, Answer>>;

/** What the exports say of the segment. */
export interface AnsweredSegment {
  readonly title: string;
  /** Whole, with its origin. */
  readonly address: string;
  readonly version: string;
}

/** The order that a pupil has made, or the one that is shown first. What is kept may be of an older form of the task: it is not trusted. */
export function orderOf(items: readonly OrderItem[], answer: Answer | undefined): readonly OrderItem[] {
  const ids = Array.isArray(answer) ? answer : [];
  const known = ids.flatMap((id) => items.find((item) => item.id === id) ?? []);
  return new Set(known).size === items.length ? known : items;
}

/** How many items stand in their place. */
export const placedRight = (order: readonly OrderItem[]): number =>
  order.filter(({ rank }, index) => rank === index).length;

/** The items with one of them moved, and the rest in their order. */
export function movedItem(order: readonly OrderItem[], from: number, to: number): readonly OrderItem[] {
  const item = order[from];
  const place = clampIndex(to, order.length);
  return item === undefined ? order : order.toSpliced(from, 1).toSpliced(place, 0, item);
}

/** Answers as they were kept; undefined for a text that holds none. */
export function parseAnswers(text: string): Answers | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined; // somebody else's text, or one that was cut
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, Answer] => isAnswer(entry[1])));
}

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'));

/** An answer as people read it; empty where there is none. */
function answerInWords(field: AnswerField, answer: Answer | undefined): string {
  if (answer === undefined) return '';
  switch (field.is) {
    case 'order':
      return orderOf(field.items, answer)
        .map(({ text }, index) => `${index + 1}. ${text}`)
        .join('\n');
    case 'pick':
      return field.options
        .filter(({ id }) => answer.includes(id))
        .map(({ text }) => `- ${text}`)
        .join('\n');
    default:
      return typeof answer === 'string' ? answer.trim() : '';
  }
}

const NOTHING = '(no answer)';

/** All answers as plain text, in the order of the sheet. */
export function answersAsText(segment: AnsweredSegment, tasks: readonly PupilTask[], answers: Answers): string {
  const parts = tasks.map(({ number, title, prompt, fields }) =>
    [
      `Task ${number}: ${title}`,
      prompt,
      ...fields.map((field) => `${field.label}\n${answerInWords(field, answers[field.id]) || NOTHING}`),
    ].join('\n\n'),
  );
  return `${[`${segment.title}\n${segment.address}\n${segment.version}`, ...parts].join('\n\n\n')}\n`;
}

/** The answers that there are, each as an annotation of its place in the sheet (W3C Web Annotation Data Model, 2017). */
export function answersAsAnnotations(segment: AnsweredSegment, tasks: readonly PupilTask[], answers: Answers): string {
  const items = tasks.flatMap(({ fields }) =>
    fields.flatMap((field) => {
      const value = answerInWords(field, answers[field.id]);
      if (value === '') return [];
      return [
        {
          id: `${segment.address}#${field.id}.answer`,
          type: 'Annotation',
          motivation: 'replying',
          body: { type: 'TextualBody', value, format: 'text/plain' },
          target: { source: segment.address, selector: { type: 'FragmentSelector', value: field.id } },
        },
      ];
    }),
  );
  const page = { '@context': 'http://www.w3.org/ns/anno.jsonld', id: segment.address, type: 'AnnotationPage', items };
  return `${JSON.stringify(page, null, 2)}\n`;
}
