import type { ReactElement } from 'react';
import { Prose } from '@/components/narrative/Prose';
import { formatProblem, type Problem } from '@/lib/base/problem';
import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { bundleNarrative } from '@/lib/narrative/bundleNarrative';
import { narrativeComponents } from '@/lib/narrative/narrativeComponents';
import { narrativeProblems, treeProblems } from '@/lib/narrative/narrativeProblems';

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Error(problems.map((problem) => formatProblem(problem)).join('\n'));
}

/** The narrative of an event as React, or undefined when it has none. Throws its problems, so that none is ever published unchecked. */
export async function renderNarrative(record: TimelineRecord, event: TimelineEvent): Promise<ReactElement | undefined> {
  const narrative = record.narratives.get(event.id);
  if (!narrative || event.status === 'withdrawn') return undefined;
  refuse(narrativeProblems(record, event, narrative));
  const content = await bundleNarrative(narrative.text, narrativeComponents({ record, event }), (tree) =>
    refuse(treeProblems(record, event, narrative, tree)),
  );
  return <Prose>{content}</Prose>;
}
