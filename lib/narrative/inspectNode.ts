import { shorten } from '@/lib/base/problem';
import { MARKDOWN, REFUSED_MARKDOWN, TOP_HEADING } from '@/lib/narrative/allowList';
import { inspectComponent } from '@/lib/narrative/inspectComponent';
import { type Inspection, isJsx } from '@/lib/narrative/inspection';
import { inspectLink } from '@/lib/narrative/inspectLink';
import { inspectDirection, inspectParagraph } from '@/lib/narrative/inspectParagraph';
import { inspectPrivate } from '@/lib/narrative/inspectPrivate';
import { isShort, tagParts } from '@/lib/narrative/ownText';
import type { MdxNode } from '@/lib/narrative/syntaxTree';

/** Where a node stands. */
interface Around {
  readonly parent?: MdxNode;
  readonly insideLink: boolean;
}

/** Checks a node and everything below it; reports every fault and goes on. */
export function inspectNode(node: MdxNode, inspection: Inspection, around: Around = { insideLink: false }): void {
  const rule = isJsx(node) ? inspectComponent(node, inspection) : undefined;
  if (!isJsx(node)) inspectMarkdown(node, inspection);
  const isLink = rule?.isLink ?? (node.type === 'link' || node.type === 'linkReference');
  if (isLink && around.insideLink) {
    inspection.report(node.position, {
      message: `unsupported link: ${inspection.written(node.position)}`,
      expected: 'a link that is not inside another link',
    });
  }
  inspectPrivate(node, inspection);
  if (rule?.isBlock) inspectBlock(node, inspection, around.parent);
  const below = { parent: node, insideLink: around.insideLink || isLink };
  for (const child of node.children ?? []) inspectNode(child, inspection, below);
}

/** A component that makes a block, written amid a sentence, would tear the paragraph apart. */
function inspectBlock(node: MdxNode, { report, text }: Inspection, parent?: MdxNode): void {
  if (node.type === 'mdxJsxFlowElement' || (parent?.type === 'paragraph' && parent.children?.length === 1)) return;
  const [open, inner, close] = tagParts(text, node);
  const own = inner === '' ? open : `${open}\n\n${inner}\n\n${close}`;
  report(node.position, {
    message: `unsupported place: <${node.name}> inside a paragraph`,
    expected: `<${node.name}> on lines of its own, with an empty line before and after`,
    ...(isShort(`${open}${inner}${close}`) ? { fix: own } : {}),
  });
}

function inspectMarkdown(node: MdxNode, inspection: Inspection): void {
  if (node.type === 'mdxjsEsm') inspectModuleCode(node, inspection);
  else if (node.type.endsWith('Expression')) inspectExpression(node, inspection);
  else if (!MARKDOWN.has(node.type)) inspectRefused(node, inspection);
  if (node.type === 'heading') inspectHeading(node, inspection);
  if (node.type === 'paragraph') inspectParagraph(node, inspection);
  if (node.type === 'paragraph' || node.type === 'heading') inspectDirection(node, inspection);
  inspectLink(node, inspection);
}

function inspectModuleCode(node: MdxNode, { report, written }: Inspection): void {
  report(node.position, {
    message: `unsupported code: ${written(node.position)}`,
    expected:
      'words: a line may not start with import or export; the components are at hand, and a narrative runs nothing',
  });
}

function inspectExpression(node: MdxNode, { report, written }: Inspection): void {
  report(node.position, {
    message: `unsupported expression: ${written(node.position)}`,
    expected: 'plain words; a brace that is meant as a brace is written \\{',
    fix: `\\{${shorten(node.value ?? '')}\\}`,
  });
}

function inspectRefused(node: MdxNode, { report, written }: Inspection): void {
  report(node.position, {
    message: `unsupported ${REFUSED_MARKDOWN[node.type] ?? node.type}: ${written(node.position)}`,
    expected: 'paragraphs, headings, lists, quotes, emphasis, links and the components of this timeline',
  });
}

function inspectHeading(node: MdxNode, { report, written }: Inspection): void {
  if ((node.depth ?? 0) >= TOP_HEADING) return;
  const own = written(node.position);
  report(node.position, {
    message: `unsupported heading: ${own}`,
    expected: "### or deeper: # and ## are the page's own",
    fix: `### ${own.replace(/^#+\s*|\s*[=-]+$/g, '')}`,
  });
}
