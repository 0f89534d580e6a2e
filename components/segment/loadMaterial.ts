import { cardFileName, cardFileOf, RECORD_FILE, seriesFileName } from '@/lib/segment/materialFiles';
import { areEvents, areOf, isRecordMaterial, isSeriesMaterial } from '@/lib/segment/materialShape';
import type { SegmentMaterial } from '@/lib/segment/segmentMaterial';

interface Wanted {
  readonly events: readonly string[];
  readonly series: readonly string[];
}

/** A file that came and is not what its name says. */
export class GarbledFile extends Error {
  constructor(readonly file: string) {
    super(`garbled file: ${file}`);
  }
}

type Load = <Value>(file: string, isValue: (value: unknown) => value is Value) => Promise<Value>;

/** @param isAnew nothing is taken from what the browser has kept: that may be what was wrong before. */
const loaderOf =
  (timeline: string, isAnew: boolean): Load =>
  async (file, isValue) => {
    const response = await fetch(`/${timeline}/data/${file}`, isAnew ? { cache: 'reload' } : {});
    if (!response.ok) throw new Error(`The server answered ${response.status} for ${file}.`);
    const text = await response.text();
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      throw new GarbledFile(file);
    }
    if (!isValue(value)) throw new GarbledFile(file);
    return value;
  };

/** What a segment is made from, of the files of those events and series alone. Ids that the record does not have are missing in it. Rejects where a file cannot be had, with a GarbledFile where another came in its place. */
export async function loadMaterial(timeline: string, wanted: Wanted, isAnew = false): Promise<SegmentMaterial> {
  const load = loaderOf(timeline, isAnew);
  const record = await load(RECORD_FILE, isRecordMaterial);
  const files = record.cardFiles === 0 ? [] : wanted.events.map((id) => cardFileOf(id, record.cardFiles));
  const ids = new Set(wanted.events);
  const series = wanted.series.filter((id) => record.series.includes(id));
  const [cards, tables] = await Promise.all([
    Promise.all([...new Set(files)].map((n) => load(cardFileName(n), areEvents))),
    Promise.all(series.map((id) => load(seriesFileName(id), isSeriesMaterial))),
  ]);
  const events = cards.flat().filter(({ id }) => ids.has(id));
  if (!areOf(record, events)) throw new GarbledFile(RECORD_FILE);
  return {
    record,
    events: new Map(events.map((event) => [event.id, event])),
    series: new Map(tables.map((table, at) => [series[at]!, table])),
  };
}
