import { shorten } from '@/lib/base/problem';
import { directionFault } from '@/lib/model/textFault';
import { COMPONENTS } from '@/lib/narrative/allowList';
import type { Inspection } from '@/lib/narrative/inspection';
import { ownText, wordsOf } from '@/lib/narrative/ownText';
import type { MdxNode } from '@/lib/narrative/syntaxTree';

/** The line under the names of a table's columns: dashes and at least one bar. */
const TABLE = /^(?=.*\|)(?=.*-)[ \t>|:-]+$/m;
const FOOTNOTE = /\[\^[^\]\s]+\]/;

/** Marks of other Markdowns that would be printed as they stand. */
export function inspectParagraph(node: MdxNode, { report, text }: Inspection): void {
  const own = ownText(text, node.position);
  if (TABLE.test(own)) {
    report(node.position, { message: `unsupported table: ${shorten(own)}`, expected: 'a list, or sentences' });
  }
  const footnote = FOOTNOTE.exec(own)?.[0];
  if (footnote) {
    const expected = `a source of the event, which has its number there: ${COMPONENTS['Source']!.form}`;
    report(node.position, { message: `unsupported footnote: ${footnote}`, expected });
  }
}

/** A mark of direction that its paragraph leaves open, as it stands or as an entity. */
export function inspectDirection(node: MdxNode, { report }: Inspection): void {
  const fault = directionFault(wordsOf(node));
  if (fault !== undefined) report(node.position, { message: fault.message, expected: fault.expected });
}
