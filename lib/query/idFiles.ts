import { hashOf } from '@/lib/base/hash';

/** Ids in one file, on average: a few kilobytes. */
const IDS_A_FILE = 200;

/** Event numbers by id: one `ids-<n>.json`. */
export type IdFile = Readonly<Record<string, number>>;

/** Of a record of so many events. */
export const idFileCount = (events: number): number => Math.ceil(events / IDS_A_FILE);

/** Which of `count` files an id is in. */
export const idFileOf = (id: string, count: number): number => hashOf(id) % count;

/** All id files of a record; `ids` in event-number order. */
export function idFiles(ids: readonly string[]): readonly IdFile[] {
  const count = idFileCount(ids.length);
  const entries = Array.from({ length: count }, (): [string, number][] => []);
  ids.forEach((id, event) => {
    entries[idFileOf(id, count)]!.push([id, event]);
  });
  return entries.map((file) => Object.fromEntries(file));
}

/** The number of an event, from the file that `idFileOf` names; undefined for an id that the record does not have. */
export const numberInFile = (file: IdFile, id: string): number | undefined =>
  Object.hasOwn(file, id) ? file[id] : undefined; // `constructor` is an id like any other
