import { cardFileName, cardFileOf, RECORD_FILE, seriesFileName } from '@/lib/segment/materialFiles';
import type { EventMaterial, RecordMaterial, SegmentMaterial, SeriesMaterial } from '@/lib/segment/segmentMaterial';

interface Wanted {
  readonly events: readonly string[];
  readonly series: readonly string[];
}

async function load<Value>(timeline: string, file: string): Promise<Value> {
  const response = await fetch(`/${timeline}/data/${file}`);
  if (!response.ok) throw new Error(`The server answered ${response.status} for ${file}.`);
  return response.json() as Promise<Value>;
}

/** What a segment is made from, of the files of those events and series alone. Ids that the record does not have are missing in it. Rejects where a file cannot be had. */
export async function loadMaterial(timeline: string, wanted: Wanted): Promise<SegmentMaterial> {
  const record = await load<RecordMaterial>(timeline, RECORD_FILE);
  const files = record.cardFiles === 0 ? [] : wanted.events.map((id) => cardFileOf(id, record.cardFiles));
  const ids = new Set(wanted.events);
  const series = wanted.series.filter((id) => record.series.includes(id));
  const [cards, tables] = await Promise.all([
    Promise.all([...new Set(files)].map((n) => load<readonly EventMaterial[]>(timeline, cardFileName(n)))),
    Promise.all(series.map((id) => load<SeriesMaterial>(timeline, seriesFileName(id)))),
  ]);
  return {
    record,
    events: new Map(
      cards
        .flat()
        .filter(({ id }) => ids.has(id))
        .map((event) => [event.id, event]),
    ),
    series: new Map(tables.map((table, at) => [series[at]!, table])),
  };
}
