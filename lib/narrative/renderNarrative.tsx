import type { ReactElement } from 'react';
import { Prose } from '@/components/narrative/Prose';
import { formatProblem, type Problem } from '@/lib/base/problem';
import type { MdxText, Segment, TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { bundleNarrative, type NarrativeComponents } from '@/lib/narrative/bundleNarrative';
import { narrativeComponents } from '@/lib/narrative/narrativeComponents';
import { narrativeProblems, treeProblems } from '@/lib/narrative/narrativeProblems';

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Error(problems.map((problem) => formatProblem(problem)).join('\n'));
}

async function render(
  record: TimelineRecord,
  event: TimelineEvent | undefined,
  mdx: MdxText,
  replaced: NarrativeComponents = {},
): Promise<ReactElement> {
  refuse(narrativeProblems(record, event, mdx));
  const components = { ...narrativeComponents({ record, event }), ...replaced };
  const content = await bundleNarrative(mdx.text, components, (tree) => refuse(treeProblems(record, event, mdx, tree)));
  return <Prose>{content}</Prose>;
}

/** The narrative of an event as React, or undefined when it has none. Throws its problems, so that none is ever published unchecked. */
export async function renderNarrative(record: TimelineRecord, event: TimelineEvent): Promise<ReactElement | undefined> {
  const narrative = record.narratives.get(event.id);
  if (!narrative || event.status === 'withdrawn') return undefined;
  return render(record, event, narrative);
}

/** The page of the record has one heading fewer above a text than the page of an event. */
const ABOUT_HEADINGS: NarrativeComponents = { h3: 'h2', h4: 'h3', h5: 'h4', h6: 'h5' };

/** What the author says of the record, or undefined where nothing is said. Throws its problems, as above. */
export const renderAbout = async (record: TimelineRecord): Promise<ReactElement | undefined> =>
  record.about && render(record, undefined, record.about, ABOUT_HEADINGS);

/** What a teaching segment tells before the reading. Throws its problems, as above. */
export const renderTold = async (record: TimelineRecord, { told }: Pick<Segment, 'told'>): Promise<ReactElement> =>
  render(record, undefined, told, ABOUT_HEADINGS);
