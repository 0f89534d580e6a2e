import { describe, expect, it } from 'vitest';
import { EDGES, PACKAGE_OWNERS } from '@/tests/architecture/edges';
import { allImports, filesBelow, folderOf, readSource, sourceFiles } from '@/tests/architecture/sources';

const imports = allImports();
const inside = imports.filter((edge) => !edge.isPackage && folderOf(edge.from) !== folderOf(edge.to));
const key = (from: string, to: string): string => `${from} -> ${to}`;
const allowed = new Set(EDGES.map(([from, to]) => key(from, to)));
const isClient = (file: string): boolean => /^\s*['"]use client['"]/.test(readSource(file));

/** Files that `start` reaches by imports that survive compilation. */
function reachedFrom(start: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const queue = [start];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const edge of imports) if (edge.from === file && !edge.isPackage && !edge.isType) queue.push(edge.to);
  }
  return seen;
}

/** Groups of files that import each other in a ring, by depth-first search. */
function cycles(): readonly string[] {
  const found: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      found.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      return;
    }
    state.set(file, 'open');
    for (const edge of imports) if (edge.from === file && !edge.isPackage) visit(edge.to, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of sourceFiles) visit(file, []);
  return found;
}

describe('imports', () => {
  it('are found', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('name files that exist', () => {
    const known = new Set([...sourceFiles, ...filesBelow('tests', ['.ts', '.tsx'])]);
    const broken = imports.filter((edge) => !edge.isPackage && !edge.to.endsWith('.css') && !known.has(edge.to));
    expect(broken.map((edge) => key(edge.from, edge.to))).toEqual([]);
  });

  it('go only where the table allows', () => {
    const forbidden = inside.filter((edge) => !allowed.has(key(folderOf(edge.from), folderOf(edge.to))));
    expect([...new Set(forbidden.map((edge) => key(edge.from, edge.to)))]).toEqual([]);
  });

  it('use every edge of the table', () => {
    const used = new Set(inside.map((edge) => key(folderOf(edge.from), folderOf(edge.to))));
    expect([...allowed].filter((edge) => !used.has(edge))).toEqual([]);
  });

  it('make no cycle', () => {
    expect(cycles()).toEqual([]);
  });

  it('keep a package with its one owner', () => {
    const strays = imports.filter(
      (edge) =>
        edge.isPackage &&
        !edge.isType &&
        PACKAGE_OWNERS[edge.to] &&
        !PACKAGE_OWNERS[edge.to]?.some((owner) => edge.from.startsWith(owner)),
    );
    expect(strays.map((edge) => key(edge.from, edge.to))).toEqual([]);
  });

  it('never take a client file to the disk, the schema or the MDX compiler', () => {
    const buildOnly = ['lib/load/', 'lib/check/', 'lib/narrative/', 'lib/model/schema.ts'];
    const leaks = sourceFiles
      .filter(isClient)
      .flatMap((file) =>
        [...reachedFrom(file)]
          .filter((reached) => buildOnly.some((path) => reached.startsWith(path)))
          .map((reached) => key(file, reached)),
      );
    expect(sourceFiles.filter(isClient).length).toBeGreaterThan(0);
    expect(leaks).toEqual([]);
  });
});
