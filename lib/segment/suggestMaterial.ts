import { hashOf } from '@/lib/base/hash';
import type { TaskType } from '@/lib/model/segmentVocabulary';
import type { SegmentDraft } from '@/lib/segment/segmentDraft';
import type { EventMaterial } from '@/lib/segment/segmentMaterial';
import { dateOf } from '@/lib/time/dateOf';
import type { Edtf } from '@/lib/time/edtf';
import { formatEdtf } from '@/lib/time/words';

/** A task as an author writes it. */
export type TaskInput = SegmentDraft['tasks'][number];

/** What suggestions are made from. */
export interface SuggestMaterial {
  /** The events chosen, in the order of reading. */
  readonly events: readonly EventMaterial[];
  /** The event to be looked at closely; without it, the one with the most to look at. */
  readonly selected?: string | undefined;
  /** Series with rows in the range. */
  readonly series: readonly SuggestSeries[];
}

/** A series with the newest row of each period of the range, by time within a category. */
export interface SuggestSeries {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly points: readonly {
    readonly category?: string;
    readonly period: string;
    /** The period in Days, half-open. */
    readonly from: number;
    readonly to: number;
    /** How many declared breaks come before it; absent where one falls within it. */
    readonly part?: number;
    /** The value in words: a number, a range, a level. */
    readonly words: string;
    /** Absent of a range or a level. */
    readonly value?: number;
  }[];
}

/** A task ready to be edited, or why these events bear none of its type. */
export type Suggestion =
  | { readonly is: 'task'; readonly task: TaskInput }
  | { readonly is: 'none'; readonly type: TaskType; readonly reason: string };

export const none = (type: TaskType, reason: string): Suggestion => ({ is: 'none', type, reason });

/** An event with its date read, and in words. */
export interface DatedEvent extends EventMaterial {
  readonly edtf: Edtf;
  readonly when: string;
}

export const datedEvents = (events: readonly EventMaterial[]): readonly DatedEvent[] =>
  events.map((event) => {
    const edtf = dateOf(event.date);
    return { ...event, edtf, when: formatEdtf(edtf) };
  });

/** Accounts that still stand and do not agree. */
export const differing = ({ accounts }: EventMaterial): EventMaterial['accounts'] =>
  accounts.filter(({ differ }) => differ);

export const quoted = (words: string): string => `“${words}”`;

/** The same items in an order that says nothing of them, and never in the order given where there are two or more. */
export function mixed<Item>(items: readonly Item[], textOf: (item: Item) => string): readonly Item[] {
  const order = items.toSorted((one, other) => hashOf(textOf(one)) - hashOf(textOf(other)));
  const isSame = items.length > 1 && order.every((item, at) => item === items[at]);
  return isSame ? [...order.slice(1), order[0]!] : order;
}

/** At most so many of a list, from its first to its last, evenly. */
export function spread<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, at) => items[Math.round((at * (items.length - 1)) / Math.max(1, most - 1))]!);
}
