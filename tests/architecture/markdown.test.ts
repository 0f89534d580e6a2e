import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';
import { filesBelow } from '@/tests/architecture/sources';

const documents = [
  'lib/README.md',
  'components/README.md',
  ...readdirSync('.').filter((file) => file.endsWith('.md')),
  ...filesBelow('docs', ['.md']),
  ...filesBelow('bench', ['.md']),
];
const LINK = /(?:\]\(|src=")([^)"\s#]+)(?:#[^)"]*)?[)"]/g;
/** `lib/time/edtf.ts`, `tests/architecture/`: code spans that begin with a folder or file of ours. */
const CODE_PATH = /`((?:app|components|lib|timeline|tests|scripts|bench|docs|public|\.ci)\/[^`\s]*)`/g;
/** Stands for many paths, so it names none: `<slug>`, `*`, `[x]`, `{a,b}`, `…`. */
const PATTERN = /[<>*[\]{}…]/;

function pathsNamedIn(document: string): readonly string[] {
  const text = readFileSync(document, 'utf8');
  const links = [...text.matchAll(LINK)].map((match) => match[1] ?? '').filter((link) => !/^[a-z]+:/.test(link));
  const spans = [...text.matchAll(CODE_PATH)].map((match) => match[1] ?? '').filter((path) => !PATTERN.test(path));
  return [...links.map((link) => normalize(join(dirname(document), link))), ...spans];
}

it('finds documents and paths to check', () => {
  expect(documents).toContain('ARCHITECTURE.md');
  expect(pathsNamedIn('ARCHITECTURE.md').length).toBeGreaterThan(10);
});

it('names no path in Markdown that does not exist', () => {
  const missing = documents.flatMap((document) =>
    pathsNamedIn(document)
      .filter((path) => !existsSync(path))
      .map((path) => `${document}: ${path}`),
  );
  expect(missing).toEqual([]);
});
