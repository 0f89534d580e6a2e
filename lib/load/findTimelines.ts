import { basename, join, resolve } from 'node:path';
import type { Problem } from '@/lib/base/problem';
import { entriesOf, type FileSystem, type FolderEntry } from '@/lib/load/fileSystem';
import {
  EVENTS_FOLDER,
  extensionOf,
  HEADER_FILE,
  NARRATIVES_FOLDER,
  SERIES_FOLDER,
  unreadableProblem,
} from '@/lib/load/layoutOfFolder';

/** The folder of one timeline. */
export interface TimelineFolder {
  readonly path: string;
  readonly slug: string;
}

interface FoundTimelines {
  readonly timelines: readonly TimelineFolder[];
  readonly problems: readonly Problem[];
}

/** The second is a slip of the ending: the folder is a timeline none the less, and is told so. */
const HEADERS: ReadonlySet<string> = new Set([HEADER_FILE, 'timeline.yml']);
const isHeader = ({ name }: FolderEntry): boolean => HEADERS.has(name);
/** Folders that belong to a timeline: beside timelines they are a timeline only with a timeline.yaml of their own. */
const isPart = (name: string): boolean => [EVENTS_FOLDER, NARRATIVES_FOLDER, SERIES_FOLDER].includes(name);

/**
 * Whether a folder is one timeline or holds timelines: timeline.yaml says it, in the folder or in the folders inside.
 * Where there is none at all, a folder with events/ is a timeline that lacks it.
 */
export async function findTimelines(
  files: FileSystem,
  folder: string,
  listing: readonly FolderEntry[],
): Promise<FoundTimelines> {
  const inside = listing.filter(({ is }) => is === 'folder').map(({ name }) => name);
  const listings = await Promise.all(inside.map((name) => files.list(join(folder, name))));
  const withHeader = inside.filter((_, index) => entriesOf(listings[index]!).some(isHeader));
  const itself: FoundTimelines = { timelines: [{ path: folder, slug: basename(resolve(folder)) }], problems: [] };
  if (listing.some(isHeader)) {
    const others = withHeader.filter((name) => !isPart(name));
    return others.length === 0 ? itself : { timelines: [], problems: [twoLevels(folder, others)] };
  }
  if (withHeader.length === 0 && inside.includes(EVENTS_FOLDER)) return itself;
  const isLoose = (name: string): boolean => isPart(name) && withHeader.length > 0 && !withHeader.includes(name);
  return {
    timelines: inside.filter((name) => !isLoose(name)).map((name) => ({ path: join(folder, name), slug: name })),
    problems: [
      ...strayFiles(folder, listing),
      ...inside.filter(isLoose).map((name) => loosePart(folder, name, withHeader)),
    ],
  };
}

/** Folders are named in a message up to this many. */
const SHOWN_FOLDERS = 3;

function listed(names: readonly string[]): string {
  const left = names.length - SHOWN_FOLDERS;
  const shown = names.slice(0, SHOWN_FOLDERS).map((name) => `${name}/`);
  return (left > 0 ? [...shown, `${left.toLocaleString('en')} more`] : shown).join(', ');
}

const twoLevels = (folder: string, others: readonly string[]): Problem => ({
  file: folder,
  message: 'ambiguous folder: both a timeline and a folder of timelines',
  expected: `${HEADER_FILE} either here, for one timeline, or in the folders inside (${listed(others)}), and not in both`,
  fix: `move ${HEADER_FILE} and what belongs to it into a folder of its own beside ${listed(others)}`,
});

const loosePart = (folder: string, name: string, timelines: readonly string[]): Problem => ({
  file: join(folder, name),
  message: `ambiguous folder: ${name}`,
  expected: `nothing but timelines beside ${listed(timelines)}, each with its ${HEADER_FILE}; ${name}/ stands inside its timeline`,
  fix: `move ${name} into the folder of its timeline`,
});

const strayFiles = (folder: string, listing: readonly FolderEntry[]): readonly Problem[] =>
  listing
    .filter(({ is }) => is !== 'folder')
    .map(
      (entry) =>
        unreadableProblem(join(folder, entry.name), entry) ?? {
          file: join(folder, entry.name),
          message: `unknown file: ${entry.name}`,
          expected: ['yaml', 'csv', 'mdx'].includes(extensionOf(entry.name))
            ? `timeline files inside a timeline's folder, such as ${join(folder, 'my-timeline', entry.name)}`
            : 'nothing but timeline folders here',
        },
    );
