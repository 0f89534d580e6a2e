import { createFileCache, LoadError, loadJson } from '@/components/explore/loadFile';
import type { StripHead, TextShard } from '@/lib/layout/stripData';
import { type IdFile, idFileCount, idFileOf, numberInFile } from '@/lib/query/idFiles';
import type { SeriesFile } from '@/lib/segment/composeSeries';
import { cardFileName, cardFileOf, RECORD_FILE } from '@/lib/segment/materialFiles';
import { areEvents, isRecordMaterial } from '@/lib/segment/materialShape';
import type { EventMaterial, RecordMaterial } from '@/lib/segment/segmentMaterial';

/** A file that is what its name says. */
async function loadWhole<Value>(address: string, isValue: (value: unknown) => value is Value): Promise<Value> {
  const value = await loadJson<unknown>(address);
  if (!isValue(value)) throw new LoadError(`Another file came in the place of ${address}.`);
  return value;
}

const recordFile = createFileCache((address) => loadWhole(address, isRecordMaterial));
const cardFile = createFileCache((address) => loadWhole(address, areEvents));
const idFile = createFileCache((address) => loadJson<IdFile>(address));
const shardFile = createFileCache((address) => loadJson<TextShard>(address));
export const seriesFile = createFileCache((address) => loadJson<SeriesFile>(address));

/** What the cards of some events are made from, by id; one that the record has not, or no longer, is not there. Only files that hold one of them are fetched. */
export async function eventsOfIds(
  dataBase: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EventMaterial>> {
  if (ids.length === 0) return new Map();
  const { cardFiles } = await recordOf(dataBase);
  if (cardFiles === 0) return new Map();
  const names = new Set(ids.map((id) => cardFileName(cardFileOf(id, cardFiles))));
  const files = await Promise.all([...names].map((name) => cardFile(`${dataBase}${name}`)));
  const wanted = new Set(ids);
  return new Map(files.flat().flatMap((event) => (wanted.has(event.id) ? [[event.id, event]] : [])));
}

/** Ids of events by number, in the order given. */
export const idsOfNumbers = (
  dataBase: string,
  { shards }: StripHead,
  numbers: readonly number[],
): Promise<readonly string[]> =>
  Promise.all(
    numbers.map(async (number) => {
      const at = shards.findLastIndex(({ first }) => first <= number);
      const { ids } = await shardFile(`${dataBase}text-${at}.json`);
      return ids[number - shards[at]!.first]!;
    }),
  );

/** The number of an event; undefined for an id that the record has not. */
export async function numberOf(
  dataBase: string,
  { isLarge, count, shards }: StripHead,
  id: string,
): Promise<number | undefined> {
  if (isLarge) {
    const file = await idFile(`${dataBase}ids-${idFileOf(id, idFileCount(count))}.json`);
    return numberInFile(file, id);
  }
  const texts = await Promise.all(shards.map((_, n) => shardFile(`${dataBase}text-${n}.json`)));
  const place = texts.findIndex(({ ids }) => ids.includes(id));
  return place < 0 ? undefined : shards[place]!.first + texts[place]!.ids.indexOf(id);
}

/** What is said of the record as a whole. */
export const recordOf = (dataBase: string): Promise<RecordMaterial> => recordFile(`${dataBase}${RECORD_FILE}`);
