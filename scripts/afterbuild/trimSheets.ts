import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extensionOf, outputFiles } from '@/scripts/afterbuild/outputFiles';
import { trimSheet } from '@/scripts/afterbuild/trimSheet';

/** The page of an explorer. Its list of events is the longest text that a reader waits for. */
const EXPLORER = 'data-record=';
/** A page whose narrative a panel takes over, with its classes. */
const NARRATIVE = 'data-narrative';
const SHEET = /\/_next\/static\/[\w./-]+\.css/g;
const WORD = /-?[_a-zA-Z][\w-]*/g;
const CLASSES = /class="([^"]*)"/g;
/** Letters of a sheet's name: as many as tell sheets of one site apart. */
const NAME_LETTERS = 16;

function classesOf(html: string): readonly string[] {
  return [...html.matchAll(CLASSES)].flatMap(([, names]) => names!.split(/\s+/));
}

/** Every class that a script of the site, or a narrative that a panel shows, may bring into a page. */
function classesToCome(outDir: string, files: readonly string[]): ReadonlySet<string> {
  const used = new Set<string>();
  const add = (names: Iterable<string>): void => {
    for (const name of names) used.add(name);
  };
  for (const file of files) {
    const type = extensionOf(file);
    if (type !== 'js' && type !== 'html') continue;
    const text = readFileSync(join(outDir, file), 'utf8');
    if (type === 'js') add(text.match(WORD) ?? []);
    else if (text.includes(NARRATIVE)) add(classesOf(text));
  }
  return used;
}

function writeTrimmed(outDir: string, sheet: string, used: ReadonlySet<string>): string {
  const path = join(outDir, sheet);
  if (!existsSync(path)) return sheet; // the scan of the output tells what leads nowhere
  const css = trimSheet(readFileSync(path, 'utf8'), used);
  const name = createHash('sha256').update(css).digest('hex').slice(0, NAME_LETTERS);
  const trimmed = sheet.replace(/[^/]+$/, `${name}.css`);
  writeFileSync(join(outDir, trimmed), css);
  return trimmed;
}

/**
 * Gives the pages of explorers sheets of their own, without the rules for other pages: the bundler joins the styles of nearly all pages in one sheet, and
 * who reads the list on a slow line would wait for all of them. Trimming twice gives the same names.
 */
export function trimSheets(outDir: string): void {
  const files = outputFiles(outDir);
  const pages = files.filter((file) => extensionOf(file) === 'html');
  const explorers = pages.filter((file) => readFileSync(join(outDir, file), 'utf8').includes(EXPLORER));
  if (explorers.length === 0) return;
  const toCome = classesToCome(outDir, files);
  for (const file of explorers) {
    const html = readFileSync(join(outDir, file), 'utf8');
    const used = new Set([...toCome, ...classesOf(html)]);
    // Both in the markup and in the payload, or the script would load the whole sheet beside it.
    writeFileSync(
      join(outDir, file),
      html.replaceAll(SHEET, (sheet) => writeTrimmed(outDir, sheet, used)),
    );
  }
}
