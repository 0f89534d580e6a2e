import type { TurnStatus } from '@/lib/model/seriesVocabulary';
import type { LineKind } from '@/lib/trend/lineOffers';
import type { OlderFigure } from '@/lib/trend/observations';

/** `partial`: its period is not over, or a part of it is missing. Drawn hollow, and in no test. */
export type PointState = 'whole' | 'provisional' | 'partial';

/** What a line says of one bin. */
export interface TrendPoint {
  readonly bin: number;
  /** Absent where nothing can be said: a gap, or the first of a change. */
  readonly value?: number;
  /** Least and most that it may be: of estimates, and of counts with imprecise dates. */
  readonly low?: number;
  readonly high?: number;
  /** The part of `value` that comes from events spread over their interval. */
  readonly spread?: number;
  readonly who?: string;
  readonly state: PointState;
  /** Which side of the declared breaks it is on: no line and no test goes from one segment to the next. */
  readonly segment: number;
  readonly older: readonly OlderFigure[];
}

/** Accounts for every event of a count: `placed` and `unplaced` add up to `events`. */
export interface CountAccount {
  readonly events: number;
  readonly placed: number;
  readonly unplaced: number;
  /** Of the unplaced: without start, end or date. */
  readonly unbounded: number;
}

/** A turn that the author of the record has judged. */
export interface AuthorTurn {
  /** EDTF, as written. */
  readonly at: string;
  readonly status: TurnStatus;
  readonly reason: string;
  /** First and last bin that it may lie in. */
  readonly bins: readonly [first: number, last: number];
  /** Ids. */
  readonly events: readonly string[];
  readonly sources: readonly string[];
}

/** A chosen line, worked out. */
export interface TrendLine {
  readonly name: string;
  readonly title: string;
  /** Of its values as they are now: "people", "per cent", "2010 = 100". */
  readonly unit: string;
  readonly kind: LineKind;
  /** Its values are worked out of others, as a change or a share is: no longer what was counted. */
  readonly isTransformed?: true;
  /** In order of time, a bin at most once, except for estimates. */
  readonly points: readonly TrendPoint[];
  readonly breaks: readonly { readonly at: number; readonly what: string }[];
  /** What the author of the record says of its turns, in order of time. */
  readonly turns: readonly AuthorTurn[];
  /** Why no change is looked for in it, though its kind allows one. */
  readonly untested?: string;
  readonly account?: CountAccount;
  /** What was left out and why, in sentences. */
  readonly notes: readonly string[];
  readonly definition?: string;
  readonly sources: readonly string[];
}

/** A line, or a setting of it, that is not drawn, and why. */
export interface Refusal {
  readonly title: string;
  readonly why: string;
}
