import { join } from 'node:path';
import { formatProblems } from '@/lib/base/formatProblems';
import { compareProblems, countProblems, type Problem } from '@/lib/base/problem';
import { failure, type Result, success } from '@/lib/base/result';
import { checkTimeline } from '@/lib/check/checkTimeline';
import { createRecord } from '@/lib/load/createRecord';
import { diskFileSystem, entriesOf, type FileSystem, type Listing } from '@/lib/load/fileSystem';
import { findTimelines } from '@/lib/load/findTimelines';
import { closedProblem, isIgnored } from '@/lib/load/layoutOfFolder';
import { nameProblems } from '@/lib/load/nameProblems';
import { readTimeline } from '@/lib/load/readTimeline';
import type { Site, TimelineRecord } from '@/lib/model/record';
import type { Draft } from '@/lib/model/written';

/** One timeline as far as it could be read. */
export interface RecordRead {
  readonly record: TimelineRecord;
  /** False when events or sources are missing from the record because they could not be read: an id may be among them. */
  readonly complete: boolean;
}

/** What a folder holds and everything that is wrong with it. With problems, the records are for further checks only. */
export interface SiteRead {
  readonly reads: readonly RecordRead[];
  readonly problems: readonly Problem[];
}

/**
 * Reads and checks a folder of timelines, or a folder that is one timeline itself (`findTimelines`).
 * All problems of all timelines come back together; a site comes back only when there are none.
 */
export async function loadSite(
  folder: string,
  files: FileSystem = diskFileSystem,
): Promise<Result<Site, readonly Problem[]>> {
  const { reads, problems } = await readSite(folder, files);
  if (problems.length > 0) return failure(problems);
  return success(Object.freeze({ records: Object.freeze(reads.map(({ record }) => record)) }));
}

/** As `loadSite`, and with whatever could be read beside the problems. */
export async function readSite(folder: string, files: FileSystem = diskFileSystem): Promise<SiteRead> {
  const listing = await files.list(folder);
  const kept = entriesOf(listing).filter(({ name }) => !isIgnored(name));
  if (kept.length === 0) return { reads: [], problems: [nothingIn(folder, listing)] };
  const found = await findTimelines(files, folder, kept);
  const parts = await Promise.all(found.timelines.map(({ path, slug }) => readFolder(files, path, slug)));
  const problems = [found.problems, nameProblems(found.timelines), ...parts.map((part) => part.problems)].flat();
  return { reads: parts.flatMap((part) => part.reads), problems: problems.sort(compareProblems) };
}

/** One timeline's folder, read and checked. */
async function readFolder(files: FileSystem, path: string, slug: string): Promise<SiteRead> {
  const listing = await files.list(path);
  if (entriesOf(listing).every(({ name }) => isIgnored(name)))
    return { reads: [], problems: [nothingIn(path, listing)] };
  const { draft, problems } = await readTimeline(files, path, slug);
  const found = [...problems, ...checkTimeline(draft, path)];
  return { reads: [{ record: createRecord(draft), complete: isComplete(draft) }], problems: found };
}

/** Whether every event and source that the author wrote can be referred to. */
const isComplete = ({ events, sources }: Draft): boolean =>
  events.complete &&
  sources.complete &&
  events.entries.every(({ faulty }) => !faulty.has('sources') && !faulty.has('claims'));

/** A folder of which no file could be seen. */
function nothingIn(folder: string, listing: Listing): Problem {
  if (listing === 'closed') return closedProblem(folder, 'folder');
  if (listing === 'missing') {
    return {
      file: folder,
      message: `missing folder: ${folder}`,
      expected: 'a folder of timelines, each a folder with timeline.yaml and events/',
    };
  }
  return {
    file: folder,
    message: 'missing timeline: the folder is empty',
    expected: 'timeline.yaml and events/ in it, or a folder for each timeline that has them',
  };
}

interface Kept {
  readonly key: string;
  readonly site: Promise<Site>;
}

const kept = new Map<string, Kept>();

/**
 * The site of a folder, read once in a process however many pages ask, and again when a file in it changed (the reload
 * of `npm run dev`). Rejects with the problems listed: a page cannot be written from a faulty record.
 */
export async function loadSiteOnce(folder: string): Promise<Site> {
  const key = await changeKey(diskFileSystem, folder, DEPTH_OF_FILES);
  const known = kept.get(folder);
  if (known?.key === key) return known.site;
  const site = loadSite(folder).then((loaded) => {
    if (loaded.ok) return loaded.value;
    throw new Error([countProblems(loaded.failure), ...formatProblems(loaded.failure)].join('\n\n'));
  });
  kept.set(folder, { key, site });
  return site;
}

/** folder / timeline / events / file. */
const DEPTH_OF_FILES = 3;

/** Changes when a file is added, removed or written: number of files, their bytes, and the newest time. */
async function changeKey(files: FileSystem, folder: string, depth: number): Promise<string> {
  let count = 0;
  let bytes = 0;
  let newestMs = 0;
  const walk = async (path: string, left: number): Promise<void> => {
    for (const entry of entriesOf(await files.list(path))) {
      count += 1;
      newestMs = Math.max(newestMs, entry.modifiedMs);
      if (entry.is === 'file') bytes += entry.bytes;
      else if (entry.is === 'folder' && left > 1) await walk(join(path, entry.name), left - 1);
    }
  };
  await walk(folder, depth);
  return `${count} ${bytes} ${newestMs}`;
}
