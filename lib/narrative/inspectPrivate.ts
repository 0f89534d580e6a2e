import { findPrivateMatter, type PrivateMatter, privateMatterFault } from '@/lib/base/privateMatter';
import { attributeText } from '@/lib/narrative/attributeText';
import type { Inspection } from '@/lib/narrative/inspection';
import type { MdxNode, TextSpan } from '@/lib/narrative/syntaxTree';

/** E-mail addresses and telephone numbers in what a node would publish, but for the timeline's `contact`. */
export function inspectPrivate(node: MdxNode, inspection: Inspection): void {
  const { contact } = inspection.record.header;
  const contacts = contact === undefined ? [] : [contact];
  const attributes = (node.attributes ?? []).map((attribute) => attributeText(attribute));
  const texts = [node.value, node.url, node.title, ...attributes].filter((text) => typeof text === 'string');
  const found = texts.flatMap((text) => findPrivateMatter(text, contacts));
  const told = new Set<string>(); // a link whose words are its address is one slip
  for (const matter of found) {
    if (told.has(matter.value)) continue;
    told.add(matter.value);
    inspection.report(placeOf(matter, node, inspection.text), privateMatterFault(matter));
  }
}

/** Where it stands in the file: of a link, the address, which comes after its words. Where it is written with escapes, the beginning of the node. */
function placeOf({ written }: PrivateMatter, { position, url }: MdxNode, text: string): TextSpan | undefined {
  const [from, to] = [position?.start.offset, position?.end.offset];
  if (position === undefined || from === undefined || to === undefined) return position;
  const own = text.slice(from, to);
  const at = url === undefined ? own.indexOf(written) : own.lastIndexOf(written);
  if (at === -1) return position;
  const before = own.slice(0, at).split('\n'); // within the node alone: a long text of many such places is told in one pass
  const { line, column } = position.start;
  const start = {
    line: line + before.length - 1,
    column: before.length === 1 ? column + at : before.at(-1)!.length + 1,
    offset: from + at,
  };
  return { ...position, start };
}
