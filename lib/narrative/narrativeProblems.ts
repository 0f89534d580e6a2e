import { type Problem, shorten } from '@/lib/base/problem';
import type { Narrative, TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { createInspection } from '@/lib/narrative/inspection';
import { inspectNode } from '@/lib/narrative/inspectNode';
import { deepMark, deepNode, MAX_DEPTH } from '@/lib/narrative/nesting';
import { type MdxNode, parseMdx, type SyntaxFault, type TextPoint } from '@/lib/narrative/syntaxTree';

/** Three dashes at the top start front matter, which the bundler would read, in JavaScript too if asked (`---js`). */
const FRONT_MATTER = /^\uFEFF?---/;

/**
 * Everything wrong in one narrative, in the order it stands in the file. Nothing of it is run. A text that brings the parser down is a problem of its own
 * file: what is wrong elsewhere is still told.
 */
export function narrativeProblems(
  record: TimelineRecord,
  event: TimelineEvent,
  narrative: Narrative,
): readonly Problem[] {
  try {
    return problemsOf(record, event, narrative);
  } catch (error) {
    return [error instanceof RangeError ? nestingProblem(narrative.file) : unreadProblem(narrative.file, error)];
  }
}

function problemsOf(record: TimelineRecord, event: TimelineEvent, narrative: Narrative): readonly Problem[] {
  const { file, text } = narrative;
  if (FRONT_MATTER.test(text)) {
    const expected = "the narrative's own words first: what belongs to the event stands with the event";
    return [{ file, line: 1, column: 1, message: 'unsupported front matter: ---', expected }];
  }
  const deep = deepMark(text);
  if (deep) return [nestingProblem(file, deep)];
  const parsed = parseMdx(text);
  if (!parsed.ok) return [syntaxProblem(file, parsed.failure)];
  return treeProblems(record, event, narrative, parsed.value);
}

/** The same for a tree that is parsed already, as the bundler has it. */
export function treeProblems(
  record: TimelineRecord,
  event: TimelineEvent,
  { file, text }: Narrative,
  tree: MdxNode,
): readonly Problem[] {
  const deep = deepNode(tree);
  if (deep) return [nestingProblem(file, deep.position?.start)];
  const problems: Problem[] = [];
  inspectNode(tree, createInspection({ record, event, file, text }, problems));
  return problems;
}

const nestingProblem = (file: string, place?: TextPoint): Problem => ({
  file,
  ...(place && { line: place.line, column: place.column }),
  message: 'unsupported nesting: too deep',
  expected: `quotes, lists, links and components at most ${MAX_DEPTH} inside each other`,
});

const unreadProblem = (file: string, error: unknown): Problem => ({
  file,
  message: `unsupported narrative: ${shorten(error instanceof Error ? error.message : String(error))}`,
  expected: 'Markdown with the components of this timeline; the text brought the check of this file to an end',
});

/** Marks that start code in MDX though people mean them as they stand, and what to write instead. */
const SYNTAX_ADVICE: readonly { readonly when: RegExp; readonly expected: string; readonly fix?: string }[] = [
  { when: /acorn/, expected: 'plain words: braces hold code; a plain brace is written \\{' },
  { when: /`!`.*before name/, expected: 'no HTML comment: a narrative is published whole' },
  {
    when: /`@`.*in name|`\/`.*in (?:local )?name/,
    expected: 'a link in Markdown',
    fix: '[words](https://example.org)',
  },
  {
    when: /end of file in expression/,
    expected: 'a closing brace; a plain one is written \\{',
  },
  { when: /attribute value/, expected: 'every attribute value in quotes', fix: 'id="event-id"' },
  {
    when: /clos/,
    expected: 'every component closed in the paragraph that opens it',
    fix: '<Ev id="event-id">words</Ev>',
  },
  { when: /name/, expected: 'a component, or \\< where a plain < is meant', fix: '\\<' },
];

function syntaxProblem(file: string, { reason, line, column }: SyntaxFault): Problem {
  const advice = SYNTAX_ADVICE.find(({ when }) => when.test(reason));
  const plain = reason.replace('could not parse expression with acorn', 'code in braces');
  return {
    file,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    message: `invalid MDX: ${plain}`,
    expected: advice?.expected ?? 'Markdown with the components of this timeline',
    ...(advice?.fix ? { fix: advice.fix } : {}),
  };
}
