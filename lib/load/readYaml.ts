import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  Parser,
  YAMLParseError,
} from 'yaml';
import type { Problem } from '@/lib/base/problem';
import { mendedField } from '@/lib/load/mendedField';
import { deepToken } from '@/lib/load/nesting';
import type { SourceText } from '@/lib/load/sourceText';
import { nestingProblem, refusedNodes, syntaxProblem } from '@/lib/load/yamlProblems';
import type { FieldPath, FilePlace, Written } from '@/lib/model/written';

/** A YAML file read: a list (`items`) or something else (`root`); neither when it is empty. With problems it must not be used. */
export interface YamlFile {
  readonly root?: Written;
  readonly items?: readonly Written[];
  readonly problems: readonly Problem[];
}

/**
 * Reads one YAML document. Every scalar stays the text its author wrote (the failsafe schema): `2015` is no number and
 * `no` is no boolean. Anchors, aliases, tags and further documents are refused.
 */
export function readYaml(source: SourceText): YamlFile {
  const tokens = [...new Parser().parse(source.text)];
  const tooDeep = deepToken(tokens);
  if (tooDeep !== undefined) return { problems: [nestingProblem(source, tooDeep)] };
  const document = composeDocument(tokens, source.text.length);
  const fault = syntaxProblem(source, document);
  if (fault !== undefined) return { problems: [fault] };
  const refused = refusedNodes(source, document);
  if (refused.length > 0) return { problems: refused };
  const { contents } = document;
  if (contents === null || isEmptyScalar(contents)) return { problems: [] };
  return isSeq<ParsedNode>(contents)
    ? { items: contents.items.map((item) => createWritten(source, item)), problems: [] }
    : { root: createWritten(source, contents), problems: [] };
}

const OPTIONS = { schema: 'failsafe', uniqueKeys: false, stringKeys: true, prettyErrors: false, merge: false } as const;

/** The one document of a file; further ones are an error of it. */
function composeDocument(tokens: readonly CST.Token[], length: number): Document.Parsed {
  const [document, second] = [...new Composer(OPTIONS).compose(tokens, true, length)];
  if (document === undefined) throw new Error('the composer was told to make a document of an empty file too');
  if (second !== undefined) {
    const [start] = second.range;
    document.errors.push(new YAMLParseError([start, start], 'MULTIPLE_DOCS', 'a second document'));
  }
  return document;
}

const isEmptyScalar = (node: unknown): boolean =>
  isScalar(node) && node.value === '' && (node.type === undefined || node.type === 'PLAIN');

/** Plain texts, lists and maps. A key or item with nothing after it is absent. */
function plainValue(node: unknown): unknown {
  if (isScalar(node)) return isEmptyScalar(node) ? undefined : String(node.value);
  if (isSeq(node)) return node.items.map(plainValue);
  if (!isMap(node)) return undefined; // an alias is refused before this
  const value: Record<string, unknown> = Object.create(null); // `__proto__` is a key like any other
  for (const pair of node.items) {
    const inner = plainValue(pair.value);
    if (inner !== undefined) value[String(isScalar(pair.key) ? pair.key.value : pair.key)] = inner;
  }
  return value;
}

function createWritten(source: SourceText, node: Node | null): Written {
  const start: FilePlace = source.placeAt(node?.range?.[0] ?? 0);
  const placeOf = (path: FieldPath): FilePlace => {
    const at = descend(node, path).range?.[0];
    return at === undefined ? start : source.placeAt(at);
  };
  return {
    value: plainValue(node),
    placeOf,
    mended: mendedField,
    keyPlaceOf(path) {
      const parent = descend(node, path.slice(0, -1));
      const pair = isMap(parent)
        ? parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1))
        : undefined;
      const at = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
      return at === undefined ? placeOf(path) : source.placeAt(at);
    },
  };
}

/** The node at a path, or the last one on the way that is there. */
function descend(node: Node | null, path: FieldPath): { readonly range?: readonly [number, number, number] | null } {
  let current: Node | null = node;
  for (const step of path) {
    const next: unknown = isMap(current) || isSeq(current) ? current.get(step, true) : undefined;
    if (!isScalar(next) && !isMap(next) && !isSeq(next) && !isAlias(next)) break;
    current = next;
  }
  return (current ?? {}) as { readonly range?: readonly [number, number, number] | null };
}
