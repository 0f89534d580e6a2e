import type { TimelineRecord } from '@/lib/model/record';
import { buildLane } from '@/lib/series/buildLane';
import { datedLane } from '@/lib/series/datedLane';
import { publicSeries, publicSeriesCsv } from '@/lib/series/publicSeries';
import { KNOWN_LANES_FILE, LANES_FILE } from '@/lib/series/seriesLane';

interface DataFile {
  readonly type: string;
  readonly text: string;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const json = (value: unknown): DataFile => ({ type: JSON_TYPE, text: JSON.stringify(value) });

/** Names of the files in `/<timeline>/data/series/`. */
export const seriesFileNames = ({ series }: TimelineRecord): readonly string[] => [
  LANES_FILE,
  KNOWN_LANES_FILE,
  ...series.flatMap(({ id }) => [`${id}.csv`, `${id}.json`]),
];

/** One of them; undefined when the record has none of that name. */
export function seriesFile(record: TimelineRecord, name: string): DataFile | undefined {
  const { series } = record;
  if (name === LANES_FILE) return json(series.filter(({ opening }) => opening).map((each) => buildLane(each)));
  if (name === KNOWN_LANES_FILE) return json(series.map((each) => datedLane(record, each)));
  const [id, ending] = name.split('.');
  const named = series.find((candidate) => candidate.id === id);
  if (named === undefined) return undefined;
  if (ending === 'csv') return { type: 'text/csv; charset=utf-8', text: publicSeriesCsv(named) };
  return ending === 'json' ? json(publicSeries(named)) : undefined;
}
