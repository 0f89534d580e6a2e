import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputFiles } from '@/scripts/afterbuild/outputFiles';

export const CHECKSUMS_FILE = 'checksums.txt';

/** SHA-256 of every file but the list itself, in the order of their paths: `sha256sum --check checksums.txt` reads it. */
export function checksums(outDir: string): string {
  return outputFiles(outDir)
    .filter((file) => file !== CHECKSUMS_FILE)
    .map((file) => `${sha256(join(outDir, file))}  ${file}\n`)
    .join('');
}

const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
