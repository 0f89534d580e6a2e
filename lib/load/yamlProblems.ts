import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { type Problem, shorten } from '@/lib/base/problem';
import { yamlText } from '@/lib/load/mendedField';
import type { SourceText } from '@/lib/load/sourceText';
import { CONTROL, codePoint } from '@/lib/model/textFault';

interface Fault {
  readonly message: string;
  readonly expected: string;
  readonly fix?: string;
}

const startOfLine = (text: string, offset: number): number =>
  offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;

/** The line an offset stands on. */
function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(startOfLine(text, offset), end === -1 ? text.length : end).replace(/\r$/, '');
}

/** `title: Seoul: closed` as `title: "Seoul: closed"`; undefined for a line of another form. */
function quotedLine(line: string): string | undefined {
  const parts = /^(\s*(?:- )?[\w-]+:)\s+(.+)$/.exec(line);
  if (parts === null || parts[2]!.startsWith('"')) return undefined;
  return `${parts[1]} ${JSON.stringify(parts[2]!.trim())}`.trim();
}

const withFix = (fault: Omit<Fault, 'fix'>, fix: string | undefined): Fault =>
  fix === undefined ? fault : { ...fault, fix };

const quoting = (line: string): Fault =>
  withFix(
    {
      message: `invalid value: ${shorten(line)}`,
      expected: 'quotes around a text that holds ": " or begins with a character of YAML\'s own',
    },
    quotedLine(line),
  );

const tabs = (line: string): Fault => ({
  message: 'invalid indentation: a tab',
  expected: 'spaces; YAML takes no tabs at the start of a line',
  fix: line.replace(/\t/g, '  ').trimEnd(),
});

const indentation = (line: string): Fault => ({
  message: `invalid indentation: ${shorten(line.trim())}`,
  expected: 'the fields of an entry under each other, all with the same number of spaces before them',
});

const FAULTS: Partial<Record<YAMLError['code'], (line: string, error: YAMLError) => Fault>> = {
  TAB_AS_INDENT: (line) => tabs(line),
  MULTIPLE_DOCS: () => ({
    message: 'unsupported document: a second one in the file',
    expected: 'one document a file; remove the line --- or move what follows to a file of its own',
  }),
  BLOCK_AS_IMPLICIT_KEY: quoting,
  BAD_SCALAR_START: quoting,
  NON_STRING_KEY: (line) => ({
    message: `unsupported key: ${shorten(line.trim())}`,
    expected: 'a plain word before the colon; a value that begins with { or [ needs quotes',
  }),
  MISSING_CHAR: (line, error) =>
    error.message.includes('without - indicator') ? indentation(line) : fallback(line, error),
  BAD_INDENT: (line) => indentation(line),
  BAD_ALIAS: quoting,
};

const fallback = (line: string, error: YAMLError): Fault => ({
  message: `invalid YAML: ${shorten(line.trim() === '' ? error.message : line.trim())}`,
  expected: `lines of the form "field: value" (${shorten(error.message.split('\n')[0]!.trim(), 100)})`,
});

export const nestingProblem = (source: SourceText, offset: number): Problem => ({
  ...source.placeAt(offset),
  message: 'unsupported nesting: too deep',
  expected: 'lists and maps a few levels deep',
});

/** The first fault of syntax: the faults after it follow from it. */
export function syntaxProblem(source: SourceText, document: Document.Parsed): Problem | undefined {
  const [first] = document.errors;
  return first === undefined ? undefined : (unclosedNode(source, document) ?? errorProblem(source, first));
}

function errorProblem(source: SourceText, error: YAMLError): Problem {
  const offset = Math.min(error.pos[0], source.text.length);
  const line = lineAt(source.text, offset);
  const describeFault = /^ *\t/.test(line) ? tabs : (FAULTS[error.code] ?? fallback);
  const found =
    controlProblem(source, line, offset) ?? (describeFault === quoting ? deeperLine(source, line, offset) : undefined);
  if (found !== undefined) return found;
  return { ...source.placeAt(offset), ...describeFault(line, error) };
}

/** A character that no text holds, in a line that cannot be read. */
function controlProblem({ text, placeAt }: SourceText, line: string, offset: number): Problem | undefined {
  const control = CONTROL.exec(line)?.[0];
  if (control === undefined) return undefined;
  const plain = line.replaceAll(new RegExp(CONTROL, 'gu'), '').trimEnd();
  const fault = {
    message: `invalid character: ${codePoint(control)}`,
    expected: `text without control characters: take ${codePoint(control)} out`,
  };
  return { ...placeAt(text.indexOf(control, startOfLine(text, offset))), ...withFix(fault, plain || undefined) };
}

const FIELD_WITH_TEXT = /^((?: |- )*)[\w-]+: +(?![^"'#]*: )\S/;
const NEXT_FIELD = /\n(?:[ \t\r]*\n)*( +)([\w-]+:(?:[ \r].*)?)(?=\n|$)/y;

/** A field further right than the one before it, which has its value in its own line: YAML reads both as one text. */
function deeperLine({ text, placeAt }: SourceText, line: string, offset: number): Problem | undefined {
  const depth = FIELD_WITH_TEXT.exec(line)?.[1]?.length;
  const end = text.indexOf('\n', offset);
  if (depth === undefined || end === -1) return undefined;
  NEXT_FIELD.lastIndex = end;
  const [whole, indent = '', field = ''] = NEXT_FIELD.exec(text) ?? [];
  if (whole === undefined || indent.length <= depth) return undefined;
  const own = field.trimEnd();
  return {
    ...placeAt(end + whole.length - field.length),
    ...withFix(indentation(own), `${' '.repeat(depth)}${own}`),
  };
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" };

/** The innermost bracket or quote that nothing closes. The parser notices at the end of the file; the author looks for where it opened. */
function unclosedNode({ text, placeAt }: SourceText, document: Document.Parsed): Problem | undefined {
  let found: Problem | undefined;
  visit(document, {
    Node(_, node) {
      const [start, end] = node.range ?? [0, 0];
      const opening = text[start] ?? '';
      const closing = CLOSING[opening];
      const delimited =
        (isCollection(node) && node.flow === true) || (isScalar(node) && node.type?.startsWith('QUOTE'));
      if (!delimited || closing === undefined || (end - start > 1 && text[end - 1] === closing)) return;
      found = {
        ...placeAt(start),
        message: `missing character: ${closing}`,
        expected: `a ${closing} that closes this ${opening}`,
      };
    },
  });
  return found;
}

/**
 * Fields written twice; and anchors, aliases and tags: what they stand for is not to be seen where it is used, so the
 * value is written out.
 */
export function refusedNodes(source: SourceText, within: Node): readonly Problem[] {
  const problems: Problem[] = [];
  for (const node of nodesIn(within)) {
    if (isMap(node)) problems.push(...repeatedKeys(source, node));
    const fault = refusedNode(node);
    if (fault !== undefined) problems.push({ ...source.placeAt(node.range?.[0] ?? 0), ...fault });
  }
  return problems;
}

/** A node and everything inside it. The package's own walk keeps the way to each, which takes longer than all that is asked of them here. */
function nodesIn(node: Node): readonly Node[] {
  const nodes = [node];
  for (const next of nodes) {
    const inside = isMap(next) ? next.items.flatMap(({ key, value }) => [key, value]) : isSeq(next) ? next.items : [];
    for (const inner of inside) if (isNode(inner)) nodes.push(inner);
  }
  return nodes;
}

/** The parser's own check compares every key with every other: at ten thousand keys that takes seconds, and this does not. */
function repeatedKeys({ placeAt }: SourceText, map: YAMLMap): readonly Problem[] {
  const first = new Map<unknown, number>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const at = key.range?.[0] ?? 0;
    const earlier = first.get(key.value);
    if (earlier === undefined) {
      first.set(key.value, at);
      return [];
    }
    const expected = `each field once in an entry; the first is in line ${placeAt(earlier).line}`;
    return [{ ...placeAt(at), message: `duplicate field: ${shorten(String(key.value))}`, expected }];
  });
}

function refusedNode(node: object): Fault | undefined {
  if (isAlias(node)) {
    return {
      message: `unsupported alias: *${shorten(node.source)}`,
      expected: 'the value itself; write the value out, or put quotes around a text that begins with *',
      fix: yamlText(`*${node.source}`),
    };
  }
  if ('anchor' in node && typeof node.anchor === 'string') {
    return {
      message: `unsupported anchor: &${shorten(node.anchor)}`,
      expected: 'the value alone; write the value out where it is used',
    };
  }
  if ('tag' in node && typeof node.tag === 'string') {
    return {
      message: `unsupported tag: ${shorten(node.tag.replace('tag:yaml.org,2002:', '!!'))}`,
      expected: 'the value alone; the field decides what it is',
    };
  }
  return undefined;
}
