import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { SiteRules, TimelineContact } from '@/scripts/afterbuild/siteRules';

/** Stands in test fixtures wherever something must never reach the output. */
export const CANARY = 'canary-that-must-not-be-published';
/** One string a line; a line that begins with # is a remark. Never committed. */
export const DENIED_FILE = '.tidemark/denied.txt';
/** The same lines, for machines that build without the file. */
export const DENIED_VARIABLE = 'TIDEMARK_DENIED';

const deniedLines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

function deniedStrings(root: string): readonly string[] {
  const file = join(root, DENIED_FILE);
  const listed = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return [CANARY, ...deniedLines(listed), ...deniedLines(process.env[DENIED_VARIABLE] ?? '')];
}

/** A folder such as `/app` is also the beginning of addresses: then only what the build keeps in it tells the machine's paths from the site's. */
function pathsOf(folder: string): readonly string[] {
  const isDeep = folder.split('/').filter(Boolean).length > 1;
  return isDeep ? [folder] : [`file://${folder}`, `${folder}/node_modules`, `${folder}/.next`, `${folder}/out/`];
}

function machinePaths(root: string): readonly string[] {
  const home = homedir();
  const homes = home.split('/').filter(Boolean).length > 1 ? [home] : [];
  return [...new Set([...pathsOf(root), ...pathsOf(realpathSync(root)), ...homes])];
}

/** The timeline of a folder, where it is one, and its contact, where it has one. */
function contactOf(slug: string, folder: string): readonly TimelineContact[] {
  const file = join(folder, 'timeline.yaml');
  if (!existsSync(file)) return [];
  const header: unknown = parse(readFileSync(file, 'utf8'));
  const contact = typeof header === 'object' && header !== null && 'contact' in header ? header.contact : undefined;
  return [{ slug, contact: typeof contact === 'string' ? contact : undefined }];
}

/** Of every timeline in a folder, or of the folder itself when it is one. */
function contactsOf(timelines: string): readonly TimelineContact[] {
  if (!existsSync(timelines)) return [];
  const folders = readdirSync(timelines, { withFileTypes: true }).filter((entry) => !entry.isFile());
  return [
    ...contactOf(basename(resolve(timelines)), timelines),
    ...folders.flatMap(({ name }) => contactOf(name, join(timelines, name))),
  ];
}

/** @param root the project's folder; @param timelines the folder of timelines that is published. */
export const privateRules = (root: string, timelines: string): SiteRules => ({
  denied: deniedStrings(root),
  machinePaths: machinePaths(root),
  contacts: contactsOf(timelines),
});
