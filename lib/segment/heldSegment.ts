import { TASK_NEEDS } from '@/lib/model/segmentVocabulary';
import { type SegmentMaterial, scopedEvents } from '@/lib/segment/segmentMaterial';
import type { PupilSegment, PupilTaskPart } from '@/lib/segment/segmentParts';
import { dateOf } from '@/lib/time/dateOf';

/** A segment of a link, held against the record of today. */
export interface HeldSegment<Segment> {
  /** What is left of it: every event of it is there. */
  readonly segment: Segment;
  /** Ids that the record does not have, or no longer. */
  readonly missing: readonly string[];
  /** Ids of series that the record does not have, or no longer. */
  readonly missingSeries: readonly string[];
  /** Numbers of the tasks, from 1, that cannot be done with what is left and are left out. */
  readonly dropped: readonly number[];
  /** Numbers of the tasks, from 1, that are shown with fewer events than they were made with. */
  readonly reduced: readonly number[];
  /** Titles of events that were changed after the day on which the segment was held against the record. */
  readonly changed: readonly string[];
}

type Fate = 'whole' | 'reduced' | 'dropped';

/** What becomes of a task whose events or series are gone: one that has lost all, or has fewer left than its type needs, cannot be done. */
function fateOf(
  { type, events, series }: PupilTaskPart,
  isThere: (id: string) => boolean,
  isRead: (id: string) => boolean,
): Fate {
  if (series !== undefined && !isRead(series)) return 'dropped';
  const left = events.filter(isThere).length;
  if (left === events.length) return 'whole';
  return left < Math.max(1, TASK_NEEDS[type].events ?? 0) ? 'dropped' : 'reduced';
}

/** Leaves out what the record does not have. A file with such ids is never published; a link is older than the record it is read with. */
export function heldSegment<Segment extends PupilSegment>(
  material: SegmentMaterial,
  segment: Segment,
): HeldSegment<Segment> {
  const isThere = (id: string): boolean => material.events.has(id);
  const isRead = (id: string): boolean => material.series.has(id);
  const fates = segment.tasks.map((task) => fateOf(task, isThere, isRead));
  const numbersOf = (fate: Fate): readonly number[] => fates.flatMap((one, at) => (one === fate ? [at + 1] : []));
  const held = {
    ...segment,
    scope: {
      ...segment.scope,
      events: segment.scope.events.filter(isThere),
      series: segment.scope.series.filter(isRead),
    },
    texts: segment.texts.filter(({ event }) => isThere(event)),
    tasks: segment.tasks
      .filter((_, at) => fates[at] !== 'dropped')
      .map((task) => ({ ...task, events: task.events.filter(isThere) })),
  };
  return {
    segment: held,
    missing: segment.scope.events.filter((id) => !isThere(id)),
    missingSeries: segment.scope.series.filter((id) => !isRead(id)),
    dropped: numbersOf('dropped'),
    reduced: numbersOf('reduced'),
    changed: scopedEvents(material, held)
      .filter(({ changed }) => changed !== undefined && dateOf(changed).earliest >= segment.reviewed.latest)
      .map(({ title }) => title),
  };
}
