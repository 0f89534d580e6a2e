import { dateOf, type SegmentMaterial, scopedEvents } from '@/lib/segment/segmentMaterial';
import type { PupilSegment } from '@/lib/segment/segmentParts';

/** A segment of a link, held against the record of today. */
export interface HeldSegment<Segment> {
  /** What is left of it: every event of it is there. */
  readonly segment: Segment;
  /** Ids that the record does not have, or no longer. */
  readonly missing: readonly string[];
  /** Numbers of the tasks, from 1, that named such events alone and are left out. */
  readonly dropped: readonly number[];
  /** Titles of events that were changed after the day on which the segment was held against the record. */
  readonly changed: readonly string[];
}

/** Leaves out what the record does not have. A file with such ids is never published; a link is older than the record it is read with. */
export function heldSegment<Segment extends PupilSegment>(
  material: SegmentMaterial,
  segment: Segment,
): HeldSegment<Segment> {
  const isThere = (id: string): boolean => material.events.has(id);
  const tasks = segment.tasks.map((task) => ({ ...task, events: task.events.filter(isThere) }));
  const isEmptied = (at: number): boolean => tasks[at]!.events.length === 0 && segment.tasks[at]!.events.length > 0;
  const held = {
    ...segment,
    scope: {
      ...segment.scope,
      events: segment.scope.events.filter(isThere),
      series: segment.scope.series.filter((id) => material.series.has(id)),
    },
    texts: segment.texts.filter(({ event }) => isThere(event)),
    tasks: tasks.filter((_, at) => !isEmptied(at)),
  };
  return {
    segment: held,
    missing: segment.scope.events.filter((id) => !isThere(id)),
    dropped: tasks.flatMap((_, at) => (isEmptied(at) ? [at + 1] : [])),
    changed: scopedEvents(material, held)
      .filter(({ changed }) => changed !== undefined && dateOf(changed).earliest >= segment.reviewed.latest)
      .map(({ title }) => title),
  };
}
