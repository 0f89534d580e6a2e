import type { PupilLinkInput, TeacherLinkInput } from '@/lib/model/linkSchema';

/**
 * A teaching segment that is being written, or is carried by an address: every scalar as the text an author writes, as in the front matter of a file of
 * segments/. `told` is what a file has below it, here plain paragraphs; `timeline` is the slug of the record.
 */
export type SegmentDraft = TeacherLinkInput;

/** What pupils get of it. */
export type PupilDraft = PupilLinkInput;

/** A draft without everything that is the teacher's: key, rubric, answers, misconceptions, moves, standards. */
export function pupilDraft(draft: SegmentDraft): PupilDraft {
  const { misconceptions, discussion, standards, tasks, ...rest } = draft;
  return {
    ...rest,
    tasks: tasks.map(({ key, rubric, statements, ...task }) => ({
      ...task,
      ...(statements === undefined ? {} : { statements: statements.map(({ says }) => ({ says })) }),
    })),
  };
}
