import { shorten } from '@/lib/base/problem';
import { textFault } from '@/lib/model/textFault';
import { MARKDOWN } from '@/lib/narrative/allowList';
import type { Inspection } from '@/lib/narrative/inspection';
import { isAllowedAddress } from '@/lib/narrative/linkAddress';
import { wordsOf } from '@/lib/narrative/ownText';
import type { MdxNode } from '@/lib/narrative/syntaxTree';

/** The address of a link, and its words. */
export function inspectLink(node: MdxNode, inspection: Inspection): void {
  if (node.url !== undefined && MARKDOWN.has(node.type)) inspectAddress(node.url, node, inspection);
  const isLink = node.type === 'link' || node.type === 'linkReference';
  const isEmpty =
    isLink && (node.children ?? []).every(({ type }) => !type.startsWith('mdx')) && isBlank(wordsOf(node));
  if (!isEmpty) return;
  inspection.report(node.position, {
    message: `missing words: ${inspection.written(node.position)}`,
    expected: 'words between [ and ], for readers to see and to follow',
  });
}

const isBlank = (words: string): boolean =>
  words.trim() === '' || textFault(words)?.message.startsWith('invalid text') === true;

function inspectAddress(address: string, { position }: MdxNode, { report, record }: Inspection): void {
  if (isAllowedAddress(address)) return;
  report(position, {
    message: `unsupported address: ${address.trim() === '' ? '(empty)' : shorten(address)}`,
    expected:
      'https://…, http://…, mailto: with the contact of timeline.yaml, or a page of this site, ' +
      `from its top (/${record.slug}/) or from this one (../)`,
    ...(address.startsWith('//') ? { fix: `https:${address}` } : {}),
  });
}

/** Lines `[id]: address` that no link uses, and so nobody would see; and a second one for the same id, which none would use. */
export function inspectDefinitions(root: MdxNode, { report }: Inspection): void {
  const nodes = [root];
  for (const node of nodes) for (const child of node.children ?? []) nodes.push(child);
  const used = new Set(nodes.filter(({ type }) => type === 'linkReference').map(({ identifier }) => identifier));
  const seen = new Set<string | undefined>();
  for (const { type, identifier, position } of nodes) {
    if (type !== 'definition') continue;
    const id = shorten(identifier ?? '');
    if (seen.has(identifier)) {
      report(position, { message: `duplicate definition: [${id}]`, expected: 'one address for each name' });
    } else if (!used.has(identifier)) {
      const expected = `a link that uses it, [words][${id}], or no such line: readers do not see it`;
      report(position, { message: `missing link: nothing uses [${id}]`, expected });
    }
    seen.add(identifier);
  }
}
