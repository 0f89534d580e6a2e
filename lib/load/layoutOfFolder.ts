import { nearest } from '@/lib/base/nearest';
import type { Problem } from '@/lib/base/problem';
import type { FolderEntry } from '@/lib/load/fileSystem';

/** Files of entries in a timeline folder, beside timeline.yaml. */
export const ENTRY_FILES = [
  'sources.yaml',
  'places.yaml',
  'people.yaml',
  'threads.yaml',
  'eras.yaml',
  'series.yaml',
] as const;
export type EntryFile = (typeof ENTRY_FILES)[number];

export const HEADER_FILE = 'timeline.yaml';
/** What the author says of the record itself. */
export const ABOUT_FILE = 'about.mdx';
export const EVENTS_FOLDER = 'events';
export const NARRATIVES_FOLDER = 'narratives';
export const SERIES_FOLDER = 'series';
export const SEGMENTS_FOLDER = 'segments';

const FOLDERS: readonly string[] = [EVENTS_FOLDER, NARRATIVES_FOLDER, SERIES_FOLDER, SEGMENTS_FOLDER];
/** What the design names but this version does not publish: refused, so that nobody believes it is. */
const NOT_YET: ReadonlySet<string> = new Set(['stories']);
/** What people keep beside their data. A paper with an ending of data, README.yaml, may hold events: it is data. */
const IGNORED =
  /^(?:\.|(?:README|LICEN[CS]E|COPYING|CHANGELOG|CONTRIBUTING)(?:\.(?:md|markdown|txt|rst))?$)|^Thumbs\.db$|^desktop\.ini$/i;

/** Hidden files and the usual papers of a folder are nobody's data. */
export const isIgnored = (name: string): boolean => IGNORED.test(name);

/** Bytes a file may have: beyond these a build would stand still before it failed. */
export const MAX_BYTES: Readonly<Record<string, number>> = { yaml: 8 << 20, csv: 128 << 20, mdx: 1 << 20 };

export const extensionOf = (name: string): string => (name.includes('.') ? name.slice(name.lastIndexOf('.') + 1) : '');

/** Files of a timeline folder that nothing would read: reported, since each is most likely a slip. @param inEvents what events/ holds */
export function strayProblem(
  file: string,
  entry: FolderEntry,
  beside: readonly FolderEntry[],
  inEvents: readonly FolderEntry[],
): Problem | undefined {
  const { name } = entry;
  const expectedFiles: readonly string[] = [HEADER_FILE, ...ENTRY_FILES, ABOUT_FILE];
  if (entry.is === 'file' && expectedFiles.includes(name)) return undefined;
  if (entry.is === 'folder' && FOLDERS.includes(name)) return undefined;
  const unreadable = unreadableProblem(file, entry);
  if (unreadable !== undefined) return unreadable;
  if (NOT_YET.has(name)) {
    return {
      file,
      message: `unsupported ${entry.is}: ${name}`,
      expected: 'stories to wait: this version does not publish them yet; move them out of the folder',
    };
  }
  const meant = nearest(name, entry.is === 'folder' ? FOLDERS : expectedFiles);
  return {
    file,
    message: `unknown ${entry.is}: ${name}`,
    expected: `${[...expectedFiles, ...FOLDERS.map((folder) => `${folder}/`)].join(', ')} in a timeline's folder`,
    ...(eventsMoved(entry, beside, inEvents) ?? renaming(name, meant, beside)),
  };
}

/** A file of events beside timeline.yaml belongs a folder deeper; undefined for any other file, and where one is there already. */
function eventsMoved(
  { is, name }: FolderEntry,
  beside: readonly FolderEntry[],
  inEvents: readonly FolderEntry[],
): { readonly fix: string } | undefined {
  const ending = extensionOf(name);
  const meant = MEANT_ENDING[ending.toLowerCase()];
  const isOfEvents = /^events?\./i.test(name) && meant !== undefined && ENDINGS[EVENTS_FOLDER]!.includes(meant);
  const isTaken = beside.some((other) => other.name === EVENTS_FOLDER && other.is !== 'folder');
  if (is !== 'file' || !isOfEvents || isTaken) return undefined;
  const moved = `${name.slice(0, -ending.length)}${meant}`;
  const isThere = inEvents.some((other) => other.name === moved);
  return isThere ? undefined : { fix: `move ${name} to ${EVENTS_FOLDER}/${moved}` };
}

const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  [EVENTS_FOLDER]: ['yaml', 'csv'],
  [NARRATIVES_FOLDER]: ['mdx'],
  [SERIES_FOLDER]: ['csv'],
  [SEGMENTS_FOLDER]: ['mdx'],
};
const MEANT_ENDING: Readonly<Record<string, string>> = {
  yml: 'yaml',
  yaml: 'yaml',
  tsv: 'csv',
  txt: 'csv',
  csv: 'csv',
  md: 'mdx',
  markdown: 'mdx',
};

/** Files inside events/, narratives/, series/ or segments/ that nothing would read. */
export function strayInside(
  folder: string,
  file: string,
  entry: FolderEntry,
  beside: readonly FolderEntry[],
): Problem | undefined {
  const endings = ENDINGS[folder] ?? [];
  const ending = extensionOf(entry.name);
  if (entry.is === 'file' && endings.includes(ending)) return undefined;
  const unreadable = unreadableProblem(file, entry);
  if (unreadable !== undefined) return unreadable;
  const expected = `files that end in ${endings.map((known) => `.${known}`).join(' or ')}, and no folders, in ${folder}/`;
  const meant = MEANT_ENDING[ending.toLowerCase()];
  const fixable = entry.is === 'file' && meant !== undefined && endings.includes(meant);
  const renamed = fixable ? `${entry.name.slice(0, -ending.length)}${meant}` : undefined;
  return {
    file,
    message: `unknown ${entry.is}: ${entry.name}`,
    expected,
    ...renaming(entry.name, renamed, beside),
  };
}

/** Renaming as a fix: none onto a name that is there already, which would lose what it holds. */
function renaming(name: string, meant: string | undefined, beside: readonly FolderEntry[]): { readonly fix?: string } {
  const isFree = meant !== undefined && !beside.some((other) => other.name === meant);
  return isFree ? { fix: `rename ${name} to ${meant}` } : {};
}

/** A name in a folder that leads to nothing that could be read. */
export function unreadableProblem(file: string, { is }: FolderEntry): Problem | undefined {
  if (is === 'closed') return closedProblem(file, 'name');
  return is === 'broken'
    ? { file, message: 'invalid link: it leads nowhere', expected: 'a file or a folder that can be read' }
    : undefined;
}

/** What is there and may not be read. */
export const closedProblem = (file: string, noun: 'file' | 'folder' | 'name'): Problem => ({
  file,
  message: `invalid ${noun}: it cannot be read`,
  expected:
    'the right to read it, and to enter the folder it is in, for the user who runs this; its owner gives it with chmod -R a+rX',
});
