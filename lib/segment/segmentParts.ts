import type { SegmentHead, SegmentTask } from '@/lib/model/record';

/** A task without what is the teacher's. */
export type PupilTaskPart = Omit<SegmentTask, 'key' | 'rubric' | 'statements'> & {
  readonly statements: readonly { readonly says: string }[];
};

/** What the pages for pupils are made from: nothing in it is the teacher's. A file of segments/ is one, and a link for pupils is no more. */
export type PupilSegment = Omit<SegmentHead, 'tasks' | 'misconceptions' | 'discussion' | 'standards'> & {
  readonly tasks: readonly PupilTaskPart[];
};

/** What the pages for teachers are made from. */
export interface TaughtSegment extends SegmentHead {
  /** What is told before the reading, for counting its words. */
  readonly told: { readonly text: string };
}
