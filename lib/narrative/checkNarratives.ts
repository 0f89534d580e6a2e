import { compareProblems, type Problem } from '@/lib/base/problem';
import type { TimelineRecord } from '@/lib/model/record';
import { narrativeProblems } from '@/lib/narrative/narrativeProblems';

/** Everything wrong in all narratives of a timeline, in its about.mdx and in the texts of its segments, by file and place. Parses; bundles and runs nothing. */
export async function checkNarratives(record: TimelineRecord): Promise<readonly Problem[]> {
  const events = new Map(record.events.map((event) => [event.id, event]));
  const problems = [...record.narratives.values()].flatMap((narrative) => {
    const event = events.get(narrative.event);
    return event ? narrativeProblems(record, event, narrative) : []; // lib/check reports a narrative without its event
  });
  const about = record.about ? narrativeProblems(record, undefined, record.about) : [];
  const told = record.segments.flatMap((segment) => narrativeProblems(record, undefined, segment.told));
  return [...problems, ...about, ...told].sort(compareProblems);
}
