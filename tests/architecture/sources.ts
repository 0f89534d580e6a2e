import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** One import statement, type-only or not. */
export interface Import {
  readonly from: string;
  /** A file of the project (with its ending), or a package's name. */
  readonly to: string;
  readonly isPackage: boolean;
  /** Gone after compilation, so it ships nothing. */
  readonly isType: boolean;
}

const ROOTS = ['app', 'components', 'lib', 'scripts'];
const IMPORT =
  /^\s*(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|(?:\bimport\(|new URL\()\s*['"]([^'"]+)['"]/gm;
const ENDINGS = ['', '.ts', '.tsx', '.css'];

/** Files below a folder with one of the endings, as paths from the project's top. */
export function filesBelow(folder: string, endings: readonly string[]): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('node_modules'))
    .sort();
}

/** Every source file that ships or runs. */
export const sourceFiles: readonly string[] = ROOTS.flatMap((root) => filesBelow(root, ['.ts', '.tsx']));

export const readSource = (file: string): string => readFileSync(file, 'utf8');

function withEnding(path: string, known: ReadonlySet<string>): string {
  return ENDINGS.map((ending) => path + ending).find((candidate) => known.has(candidate)) ?? path;
}

function packageName(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:*';
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

function resolve(file: string, specifier: string, known: ReadonlySet<string>): { to: string; isPackage: boolean } {
  if (specifier.startsWith('@/')) return { to: withEnding(specifier.slice(2), known), isPackage: false };
  if (specifier.startsWith('.'))
    return { to: withEnding(normalize(join(dirname(file), specifier)), known), isPackage: false };
  return { to: packageName(specifier), isPackage: true };
}

/** Every import of every source file. */
export function allImports(): readonly Import[] {
  const known = new Set([...sourceFiles, ...filesBelow('tests', ['.ts', '.tsx'])]);
  return sourceFiles.flatMap((from) =>
    [...readSource(from).matchAll(IMPORT)].flatMap((match) => {
      const specifier = match[2] ?? match[3];
      const isAsset = specifier?.includes('node_modules/') || specifier?.endsWith('.json');
      if (!specifier || isAsset || (match[0].trimStart().startsWith('new URL') && !specifier.endsWith('.ts')))
        return [];
      return [{ from, ...resolve(from, specifier, known), isType: match[1] !== undefined }];
    }),
  );
}

/** `lib/time/day.ts` -> `lib/time`; `app/page.tsx` -> `app`; `scripts/x.ts` -> `scripts`. */
export function folderOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'lib' || top === 'components' ? `${top}/${second}` : top;
}
