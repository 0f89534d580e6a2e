import { type Problem, shorten } from '@/lib/base/problem';
import type { MdxText, TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { CONTROL, codePoint } from '@/lib/model/textFault';
import { createInspection } from '@/lib/narrative/inspection';
import { inspectDefinitions } from '@/lib/narrative/inspectLink';
import { inspectNode } from '@/lib/narrative/inspectNode';
import { deepMark, deepNode, MAX_DEPTH } from '@/lib/narrative/nesting';
import { syntaxProblem } from '@/lib/narrative/syntaxProblem';
import { type MdxNode, parseMdx, type TextPoint } from '@/lib/narrative/syntaxTree';

/** Three dashes at the top start front matter, which the bundler would read, in JavaScript too if asked (`---js`). */
const FRONT_MATTER = /^\uFEFF?---/;

/**
 * Everything wrong in one narrative, or without an event in the text about the record, in the order it stands in the file. Nothing of it is run. A text that brings the parser down is a problem of its own
 * file: what is wrong elsewhere is still told.
 */
export function narrativeProblems(
  record: TimelineRecord,
  event: TimelineEvent | undefined,
  narrative: MdxText,
): readonly Problem[] {
  try {
    return problemsOf(record, event, narrative);
  } catch (error) {
    return [error instanceof RangeError ? nestingProblem(narrative.file) : unreadProblem(narrative.file, error)];
  }
}

function problemsOf(record: TimelineRecord, event: TimelineEvent | undefined, narrative: MdxText): readonly Problem[] {
  const { file, text } = narrative;
  if (text.trim() === '') {
    const expected = 'words for readers; without any, no such file';
    return [{ file, message: 'missing text: the file is empty', expected }];
  }
  if (FRONT_MATTER.test(text)) {
    const expected = "the narrative's own words first: what belongs to the event stands with the event";
    return [{ file, line: 1, column: 1, message: 'unsupported front matter: ---', expected }];
  }
  const deep = deepMark(text);
  if (deep) return [nestingProblem(file, deep)];
  const parsed = parseMdx(text);
  const controls = controlProblems(file, text);
  if (!parsed.ok) return [...controls, syntaxProblem(file, text, parsed.failure)];
  return [...controls, ...treeProblems(record, event, narrative, parsed.value)];
}

/** The same for a tree that is parsed already, as the bundler has it. */
export function treeProblems(
  record: TimelineRecord,
  event: TimelineEvent | undefined,
  { file, text }: MdxText,
  tree: MdxNode,
): readonly Problem[] {
  const deep = deepNode(tree);
  if (deep) return [nestingProblem(file, deep.position?.start)];
  const problems: Problem[] = [];
  const inspection = createInspection({ record, event, file, text }, problems);
  inspectNode(tree, inspection);
  inspectDefinitions(tree, inspection);
  return problems;
}

/** Control characters as they stand in the file: the parser puts other characters in the place of some. */
const controlProblems = (file: string, text: string): readonly Problem[] =>
  text.split('\n').flatMap((line, index) => {
    const control = CONTROL.exec(line);
    if (control === null) return [];
    const code = codePoint(control[0]);
    return [
      {
        file,
        line: index + 1,
        column: control.index + 1,
        message: `invalid character: ${code}`,
        expected: `text without control characters: take ${code} out`,
      },
    ];
  });

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
