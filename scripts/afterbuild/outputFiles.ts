import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file of a folder, however deep: paths within it, with forward slashes, sorted by UTF-16 code units. */
export function outputFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

const TEXT = new Set('html txt json js mjs css csv tsv xml svg atom md ics bib ris map webmanifest headers'.split(' '));

/** Files made of lines; anything else (`.bin`, fonts, pictures) is searched as bytes. A name without a dot, such as `_headers`, is text. */
export function isTextFile(file: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return !name.includes('.') || TEXT.has(extensionOf(file));
}

/** The part of the name after its last dot, in lower case. */
export const extensionOf = (file: string): string => file.slice(file.lastIndexOf('.') + 1).toLowerCase();
