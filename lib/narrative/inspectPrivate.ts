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
  const placeOf = createPlaces(node, inspection.text);
  const told = new Set<string>(); // a link whose words are its address is one slip
  for (const matter of found) {
    if (told.has(matter.value)) continue;
    told.add(matter.value);
    inspection.report(placeOf(matter), privateMatterFault(matter));
  }
}

/**
 * Where matters of a node stand in the file: of a link, in the address, which comes after its words; of what is written with escapes, at the beginning of the
 * node. Lines are counted on from one matter to the next, so that a text of a great many is gone through once.
 */
function createPlaces({ position, url }: MdxNode, text: string): (matter: PrivateMatter) => TextSpan | undefined {
  const [from, to] = [position?.start.offset, position?.end.offset];
  if (position === undefined || from === undefined || to === undefined) return () => position;
  const own = text.slice(from, to);
  const start = { at: 0, line: position.start.line, column: position.start.column };
  let last = start;
  return ({ written, offset }) => {
    const found = own.startsWith(written, offset) ? offset : own.indexOf(written);
    const at = url === undefined ? found : own.lastIndexOf(written);
    if (at === -1) return position;
    if (at < last.at) last = start;
    const passed = own.slice(last.at, at).split('\n');
    const column = (passed.length === 1 ? last.column : 1) + passed.at(-1)!.length;
    last = { at, line: last.line + passed.length - 1, column };
    return { ...position, start: { line: last.line, column, offset: from + at } };
  };
}
