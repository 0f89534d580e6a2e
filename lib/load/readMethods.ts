import { readFile } from 'node:fs/promises';

/** How turns of trends are found: the one text of it, for the repository and for the site. */
const METHODS = 'docs/trends.md';

export const readMethods = (): Promise<string> => readFile(METHODS, 'utf8');
