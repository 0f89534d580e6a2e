import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** One name in a folder, links followed. */
export interface FolderEntry {
  readonly name: string;
  /** `broken`: a link that leads nowhere or in a circle. `closed`: the folder may be listed and not entered. */
  readonly is: 'file' | 'folder' | 'broken' | 'closed';
  readonly bytes: number;
  readonly modifiedMs: number;
}

/** Names in order; `missing` when there is no such folder, `closed` when there is one that may not be read. */
export type Listing = readonly FolderEntry[] | 'missing' | 'closed';

/** What is known to be in a folder. */
export const entriesOf = (listing: Listing): readonly FolderEntry[] => (typeof listing === 'string' ? [] : listing);

/** The disk as the loader sees it: two calls, so that a test can hand it anything. */
export interface FileSystem {
  list(folder: string): Promise<Listing>;
  /** The bytes of a file; undefined when it cannot be read. */
  read(file: string): Promise<Uint8Array | undefined>;
}

const describeEntry = async (folder: string, name: string): Promise<FolderEntry> => {
  try {
    const stats = await stat(join(folder, name)); // follows links; a link in a circle throws
    const is = stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : 'broken';
    return { name, is, bytes: stats.size, modifiedMs: stats.mtimeMs };
  } catch (error) {
    return { name, is: isRefused(error) ? 'closed' : 'broken', bytes: 0, modifiedMs: 0 };
  }
};

const REFUSALS: readonly unknown[] = ['EACCES', 'EPERM'];
const isRefused = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && REFUSALS.includes(error.code);

export const diskFileSystem: FileSystem = {
  async list(folder) {
    try {
      const names = await readdir(folder);
      names.sort();
      return await Promise.all(names.map((name) => describeEntry(folder, name)));
    } catch (error) {
      return isRefused(error) ? 'closed' : 'missing'; // what is no folder is a missing one too
    }
  },
  async read(file) {
    try {
      return await readFile(file);
    } catch {
      return undefined;
    }
  },
};
