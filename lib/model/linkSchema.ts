import '@/lib/model/jitless';

import { z } from 'zod';
import { line, slug, text } from '@/lib/model/fields';
import type { Immutable } from '@/lib/model/immutable';
import { refuseLinkFaults } from '@/lib/model/linkFaults';
import { MOST_TASKS, segmentSchema } from '@/lib/model/segmentSchema';

/*
 * A teaching segment that is carried by an address: the fields of a file of segments/, and what a file says by where it lies. The link for pupils has no field
 * of the key at all, so that one which holds some is refused.
 */

const carried = {
  timeline: slug.describe('The timeline whose events it names.'),
  told: text.exactOptional().describe('What is told before the reading: paragraphs with an empty line between them.'),
  record: line.exactOptional().describe('The version of the record.'),
};

const task = segmentSchema.shape.tasks.element;
const statement = task.shape.statements.unwrap().element;
const pupilTask = task
  .omit({ key: true, rubric: true })
  .extend({ statements: z.array(statement.omit({ answer: true })).default([]) });

export const teacherLinkSchema = segmentSchema.extend(carried).superRefine(refuseLinkFaults);

export const pupilLinkSchema = segmentSchema
  .omit({ misconceptions: true, discussion: true, standards: true })
  .extend({ ...carried, tasks: z.array(pupilTask).min(1).max(MOST_TASKS) })
  .superRefine(refuseLinkFaults);

/** What stands in a link, every scalar as the text an author writes. */
export type TeacherLinkInput = Immutable<z.input<typeof teacherLinkSchema>>;
export type PupilLinkInput = Immutable<z.input<typeof pupilLinkSchema>>;
/** The same, read. */
export type TeacherLink = Immutable<z.output<typeof teacherLinkSchema>>;
export type PupilLink = Immutable<z.output<typeof pupilLinkSchema>>;
