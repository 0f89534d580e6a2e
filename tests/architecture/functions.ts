import { parseAst } from 'vitest/node';
import { readSource } from '@/tests/architecture/sources';

/** One function, method, arrow or component of a file. */
export interface FunctionSize {
  readonly file: string;
  /** That of what it is the value of; "" of one that is handed to a call. */
  readonly name: string;
  /** From its head to its last brace, without blank lines. A function within another counts in both. */
  readonly lines: number;
}

/** What is read here of a node of ESTree, whose places are offsets into the text. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

const FUNCTIONS: readonly string[] = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'];

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

const childrenOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode);

/** Of a declaration its own name, else that of the variable, property or method whose value it is. */
function nameOf(node: Node, parent: Node): string {
  const named = [node['id'], parent['id'], parent['key']].find(isNode);
  return typeof named?.['name'] === 'string' ? named['name'] : '';
}

/** Every function of a TypeScript file, those within others too. The tree is oxc's, by way of Vite (rolldown.rs, parseAst). */
export function functionsOf(file: string): readonly FunctionSize[] {
  const text = readSource(file);
  const found: FunctionSize[] = [];
  const visit = (node: Node, parent: Node): void => {
    if (FUNCTIONS.includes(node.type)) {
      const written = text.slice(node.start, node.end).split('\n');
      found.push({ file, name: nameOf(node, parent), lines: written.filter((line) => line.trim() !== '').length });
    }
    for (const child of childrenOf(node)) visit(child, node);
  };
  const program: unknown = parseAst(text, { lang: file.endsWith('.tsx') ? 'tsx' : 'ts' });
  if (!isNode(program)) throw new Error(`unsupported tree: ${file}`);
  visit(program, program);
  return found;
}
