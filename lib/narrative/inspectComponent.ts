import { nearest } from '@/lib/base/nearest';
import { shorten } from '@/lib/base/problem';
import { COMPONENTS, type ComponentRule, HTML_IN_MARKDOWN, WORDS } from '@/lib/narrative/allowList';
import { attributeText } from '@/lib/narrative/attributeText';
import type { Fault, Inspection } from '@/lib/narrative/inspection';
import { inspectReferences, type Values } from '@/lib/narrative/inspectReferences';
import { isShort, tagParts } from '@/lib/narrative/ownText';
import type { JsxAttribute, MdxNode } from '@/lib/narrative/syntaxTree';

const NAMES = Object.keys(COMPONENTS).join(', ');

/** Checks one JSX element against the allow-list. Returns its rule, or undefined when it is no component of ours. */
export function inspectComponent(node: MdxNode, inspection: Inspection): ComponentRule | undefined {
  const name = node.name ?? '';
  const rule = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (!rule) {
    inspection.report(node.position, unknownElement(node, name, inspection.text));
    return undefined;
  }
  const values = inspectAttributes(node, name, rule, inspection);
  inspectContent(node, name, rule, inspection);
  inspectReferences(name, values, inspection);
  return rule;
}

function unknownElement(node: MdxNode, name: string, text: string): Fault {
  if (name === '') return { message: 'unsupported element: <>', expected: 'the words without the empty tags' };
  if (/^[a-z]/.test(name) && !isSlip(name)) {
    const markdown = asMarkdown(node, name, text);
    return {
      message: `unsupported element: <${shorten(name)}>`,
      expected: `Markdown, or one of ${NAMES}; raw HTML is not read`,
      ...(markdown ? { fix: markdown } : {}),
    };
  }
  const meant = nearest(name, Object.keys(COMPONENTS));
  const [open, inner, close] = tagParts(text, node);
  const renamed = [open.replace(name, meant ?? name), inner, close.replace(name, meant ?? name)];
  const fix = [renamed.join(''), renamed[0]!.trim()].find(isShort);
  return {
    message: `unknown component: <${shorten(name)}>`,
    expected: `one of ${NAMES}`,
    ...(meant && fix !== undefined ? { fix } : {}),
  };
}

/** The author's own words in Markdown; undefined where they are more than one line of plain ones. */
function asMarkdown(node: MdxNode, name: string, text: string): string | undefined {
  const form = Object.hasOwn(HTML_IN_MARKDOWN, name) ? HTML_IN_MARKDOWN[name] : undefined;
  const [, inner] = tagParts(text, node);
  const isPlain = isShort(inner) && !inner.includes('<');
  if (form === undefined || (form.includes('words') && !isPlain)) return undefined;
  const link = node.attributes?.find((attribute) => attribute.name === 'href');
  const address = link && attributeText(link);
  if (form.includes('address') && !address) return undefined;
  return form.replace(/words|address/g, (part) => (part === 'words' ? inner.trim() : (address ?? '')));
}

/** `<source>` and `<note>` are our components in the wrong case; HTML's `<source>` and `<figure>` have no use here. */
const isSlip = (name: string): boolean => Object.keys(COMPONENTS).some((known) => known.toLowerCase() === name);

/** A value with the place of its attribute, for every attribute that is allowed and literal. */
function inspectAttributes(node: MdxNode, name: string, rule: ComponentRule, inspection: Inspection): Values {
  const values = new Map<string, { text: string; attribute: JsxAttribute }>();
  for (const attribute of node.attributes ?? []) {
    const text = inspectAttribute(attribute, name, rule, values, inspection);
    if (text !== undefined) values.set(attribute.name ?? '', { text, attribute });
  }
  if (node.attributes?.some(({ type }) => type !== 'mdxJsxAttribute')) return values; // a spread may have meant any of them
  const written = new Set(node.attributes?.map((attribute) => attribute.name));
  for (const [attribute, need] of Object.entries(rule.attributes)) {
    if (need === 'optional' || written.has(attribute)) continue;
    inspection.report(node.position, {
      message: `missing attribute: ${attribute} of <${name}>`,
      expected: `<${name}> with ${attributeNames(rule)}: ${rule.form}`,
    });
  }
  return values;
}

function inspectAttribute(
  attribute: JsxAttribute,
  name: string,
  rule: ComponentRule,
  before: Values,
  { report, written }: Inspection,
): string | undefined {
  const { position, name: key = '' } = attribute;
  if (attribute.type !== 'mdxJsxAttribute') {
    report(position, {
      message: `unsupported attribute: ${written(position)}`,
      expected: 'each attribute written out',
    });
    return undefined;
  }
  if (!Object.hasOwn(rule.attributes, key)) {
    const meant = nearest(key, Object.keys(rule.attributes));
    report(position, {
      message: `unknown attribute: ${shorten(key)} of <${name}>`,
      expected: attributeNames(rule),
      ...(meant ? { fix: `${meant}="${shorten(attributeText(attribute) ?? '')}"` } : {}),
    });
    return undefined;
  }
  if (before.has(key)) {
    report(position, { message: `duplicate attribute: ${shorten(key)} of <${name}>`, expected: 'each attribute once' });
    return undefined;
  }
  const text = attributeText(attribute);
  if (text === undefined || text.trim() === '') {
    const expected = `${key}="…" with words in the quotes, or a number in braces; nothing is ever computed`;
    report(position, { message: `invalid attribute: ${written(position)}`, expected });
    return undefined;
  }
  return text;
}

function attributeNames({ attributes }: ComponentRule): string {
  return Object.entries(attributes)
    .map(([attribute, need]) => (need === 'optional' ? `${attribute} (optional)` : attribute))
    .join(', ');
}

function inspectContent(node: MdxNode, name: string, rule: ComponentRule, { report, text }: Inspection): void {
  const children = node.children ?? [];
  const [open, inner, close] = tagParts(text, node);
  if (rule.content === 'none' && children.length > 0) {
    report(node.position, {
      message: `unsupported content: words inside <${name}>`,
      expected: `<${name}> closed at once`,
      ...(isShort(open) ? { fix: open.trim().replace(/\s*>$/, ' />') } : {}),
    });
  }
  if (rule.content === 'blocks' && children.length === 0) {
    report(node.position, {
      message: `missing content: nothing inside <${name}>`,
      expected: `words between ${rule.form} and </${name}>, with an empty line before and after them`,
    });
  }
  if (rule.content !== 'words') return;
  // A component or an unknown element inside is reported by the walk, which says what is wrong with it.
  const block = children.find(
    (child) => !WORDS.has(child.type) && !child.type.startsWith('mdx') && child.type !== 'link',
  );
  if (!block) return;
  const joined = `${open.trim()}${inner}${close.trim()}`;
  report(node.position, {
    message: `unsupported content: ${block.type} inside <${name}>`,
    expected: `a few words on the same line as <${name}>`,
    ...(block.type === 'paragraph' && isShort(joined) ? { fix: joined } : {}),
  });
}
