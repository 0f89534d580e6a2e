import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** One name in a folder, links followed. */
export interface FolderEntry {
  readonly name: string;
  /** `broken`: a link that leads nowhere or in a circle, or a name that may not be read. */
  readonly is: 'file' | 'folder' | 'broken';
  readonly bytes: number;
  readonly modifiedMs: number;
}

/** The disk as the loader sees it: two calls, so that a test can hand it anything. */
export interface FileSystem {
  /** Names in order; undefined when there is no such folder. */
  list(folder: string): Promise<readonly FolderEntry[] | undefined>;
  /** The bytes of a file; undefined when it cannot be read. */
  read(file: string): Promise<Uint8Array | undefined>;
}

const describeEntry = async (folder: string, name: string): Promise<FolderEntry> => {
  try {
    const stats = await stat(join(folder, name)); // follows links; a link in a circle throws
    const is = stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : 'broken';
    return { name, is, bytes: stats.size, modifiedMs: stats.mtimeMs };
  } catch {
    return { name, is: 'broken', bytes: 0, modifiedMs: 0 };
  }
};

export const diskFileSystem: FileSystem = {
  async list(folder) {
    try {
      const names = await readdir(folder);
      names.sort();
      return await Promise.all(names.map((name) => describeEntry(folder, name)));
    } catch {
      return undefined; // not there, not a folder, or not ours to read: one message serves all three
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
