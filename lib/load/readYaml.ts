import { Composer, type CST, type Document, isMap, isNode, isSeq, type ParsedNode, Parser, YAMLParseError } from 'yaml';
import type { Problem } from '@/lib/base/problem';
import { mendedField } from '@/lib/load/mendedField';
import { deepToken } from '@/lib/load/nesting';
import type { SourceText } from '@/lib/load/sourceText';
import { createWritten, isEmptyScalar } from '@/lib/load/writtenNode';
import { entryParts, fieldParts, runParts } from '@/lib/load/yamlParts';
import { nestingProblem, refusedNodes, syntaxProblem } from '@/lib/load/yamlProblems';
import type { FilePlace, Written } from '@/lib/model/written';

/**
 * A YAML file read: a list (`items`) or something else (`root`); neither when it is empty. With problems, they hold what
 * could be read beside them.
 */
export interface YamlFile {
  readonly root?: Written;
  readonly items?: readonly Written[];
  /** Fields of `root` that are written and could not be read. */
  readonly unread?: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/**
 * Reads one YAML document. Every scalar stays the text its author wrote (the failsafe schema): `2015` is no number and
 * `no` is no boolean. Anchors, aliases, tags and further documents are refused. What is in order beside a fault is read.
 */
export function readYaml(source: SourceText): YamlFile {
  const long = readRuns(source);
  if (long !== undefined) return long;
  const whole = readDocument(source);
  if (whole.root !== undefined || whole.items !== undefined || whole.problems.length === 0) return whole;
  return readEntries(source) ?? readFields(source) ?? whole;
}

/** A file as one document: nothing of it when its syntax has a fault. */
function readDocument(source: SourceText): YamlFile {
  const tokens = [...new Parser().parse(source.text)];
  const tooDeep = deepToken(tokens);
  if (tooDeep !== undefined) return { problems: [nestingProblem(source, tooDeep)] };
  const document = composeDocument(tokens, source.text.length);
  const fault = syntaxProblem(source, document);
  if (fault !== undefined) return { problems: [fault] };
  const { contents } = document;
  if (contents === null || isEmptyScalar(contents)) return { problems: [] };
  const problems = refusedNodes(source, contents);
  const isTaken = (node: unknown): boolean =>
    problems.length === 0 || !isNode(node) || refusedNodes(source, node).length === 0;
  if (isSeq<ParsedNode>(contents)) {
    return { items: contents.items.filter(isTaken).map((item) => createWritten(source, item)), problems };
  }
  const lost = isMap(contents) ? contents.items.filter(({ value }) => !isTaken(value)) : [];
  return { root: createWritten(source, contents), unread: new Set(lost.map(({ key }) => String(key))), problems };
}

/** Characters of a list that are read at once. What the parser makes of a text takes some fifty times its room: of a long one it would be most of the memory. */
const RUN_CHARACTERS = 1 << 13;

/** A long list, a run of entries at a time. Undefined for what is short or no list. */
function readRuns(source: SourceText): YamlFile | undefined {
  const cut = runParts(source, RUN_CHARACTERS);
  if (cut === undefined || !isEmpty(cut.head)) return undefined;
  const files = cut.parts.map((part) => readRun(part.source));
  if (files.some(({ root }) => root !== undefined)) return undefined;
  return { items: files.flatMap(({ items }) => items ?? []), problems: files.flatMap(({ problems }) => problems) };
}

/** The entries of a run by their values alone: where they stand is looked up when it is asked for, which in a good file it never is. */
function readRun(source: SourceText): YamlFile {
  const read = readDocument(source);
  if (read.problems.length > 0) return read.items === undefined ? (readEntries(source) ?? read) : read;
  let again: readonly Written[] | undefined;
  const entry = (index: number): Written => {
    again ??= readDocument(source).items ?? [];
    return again[index]!;
  };
  const items = read.items?.map(
    ({ value }, index): Written => ({
      value,
      placeOf: (path) => entry(index).placeOf(path),
      keyPlaceOf: (path) => entry(index).keyPlaceOf(path),
      mended: (path, text) => mendedField(value, path, text),
    }),
  );
  return { ...read, ...(items && { items }) };
}

/** The entries of a faulty list, each read alone. Undefined when that finds no fault, or something stands before the first. */
function readEntries(source: SourceText): YamlFile | undefined {
  const cut = entryParts(source);
  if (cut === undefined || !isEmpty(cut.head)) return undefined;
  const files = cut.parts.map((part) => readDocument(part.source));
  const problems = files.flatMap((file) => file.problems);
  if (problems.length === 0) return undefined;
  return { items: files.flatMap((file) => file.items ?? []), problems };
}

/** The fields of a faulty map, each read alone. Undefined when that finds no fault, or something stands before the first. */
function readFields(source: SourceText): YamlFile | undefined {
  const cut = fieldParts(source);
  if (cut === undefined || !isEmpty(cut.head)) return undefined;
  const fields = cut.parts.map(({ name, source: part }) => ({ name, file: readDocument(part) }));
  const problems = fields.flatMap(({ file }) => file.problems);
  const unread = new Set(fields.filter(({ file }) => file.problems.length > 0).map(({ name }) => name));
  if (unread.size === 0) return undefined;
  return { root: joinFields(fields, source.placeAt(0)), unread, problems };
}

/** One map of fields that were read apart; of two with one name, the first. */
function joinFields(fields: readonly { readonly name: string; readonly file: YamlFile }[], start: FilePlace): Written {
  const read = new Map<PropertyKey | undefined, Written>();
  for (const { name, file } of fields) if (file.root !== undefined && !read.has(name)) read.set(name, file.root);
  const joined: unknown = Object.assign(Object.create(null), ...[...read.values()].map(({ value }) => value));
  return {
    value: joined,
    placeOf: (path) => read.get(path[0])?.placeOf(path) ?? start,
    keyPlaceOf: (path) => read.get(path[0])?.keyPlaceOf(path) ?? start,
    mended: (path, text) => mendedField(joined, path, text),
  };
}

const isEmpty = (head: SourceText): boolean => {
  const { root, items, problems } = readDocument(head);
  return root === undefined && items === undefined && problems.length === 0;
};

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
