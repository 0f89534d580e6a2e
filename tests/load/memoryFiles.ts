import type { FileSystem, FolderEntry } from '@/lib/load/fileSystem';

/** A file's text or bytes, by path from the top; null for a folder that may not be read. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** A disk in memory. A folder is there when a file lies in it. */
export function createMemoryFiles(files: Files): FileSystem {
  return {
    async list(folder) {
      const found = new Map<string, FolderEntry>();
      for (const [path, content] of Object.entries(files)) {
        if (!path.startsWith(`${folder}/`)) continue;
        const [name = '', ...rest] = path.slice(folder.length + 1).split('/');
        const is = rest.length > 0 || content === null ? 'folder' : 'file';
        const bytes = is === 'file' && content !== null ? bytesOf(content).length : 0;
        found.set(name, { name, is, bytes, modifiedMs: 0 });
      }
      if (files[folder] === null) return 'closed';
      return found.size === 0 ? 'missing' : [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    async read(file) {
      const content = files[file];
      return content === undefined || content === null ? undefined : bytesOf(content);
    },
  };
}

/** A header that is in order, for tests of everything else. */
export const HEADER = `title: A test
lanes: [{id: main, title: Main}]
kinds: [{id: event, title: Event, lane: main, shape: circle, colour: teal}]
`;

/** An event that is in order. */
export const EVENT = '- {id: first, date: 2016-02-10, kind: event, title: The first event}\n';
