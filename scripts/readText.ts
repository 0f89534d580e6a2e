import { readFileSync } from 'node:fs';

/** The text of a file; "" where there is none yet. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
