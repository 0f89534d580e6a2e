import type { Series, TimelineRecord } from '@/lib/model/record';
import { buildLane } from '@/lib/series/buildLane';
import { datedLane } from '@/lib/series/datedLane';
import { publicSeries, publicSeriesCsv } from '@/lib/series/publicSeries';
import { datedLaneFile, KNOWN_LANES_FILE, LANES_FILE, laneFile, OFFERS_FILE } from '@/lib/series/seriesLane';
import { seriesOffers } from '@/lib/series/seriesOffers';

interface DataFile {
  readonly type: string;
  readonly text: string;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const json = (value: unknown): DataFile => ({ type: JSON_TYPE, text: JSON.stringify(value) });

type FilesOf = (record: TimelineRecord) => DataFile;

const OF_ALL: Readonly<Record<string, FilesOf>> = {
  [LANES_FILE]: ({ series }) => json(series.filter(({ opening }) => opening).map((each) => buildLane(each))),
  [KNOWN_LANES_FILE]: (record) => json(record.series.map((each) => datedLane(record, each))),
  [OFFERS_FILE]: (record) => json(seriesOffers(record)),
};

type FileOf = (record: TimelineRecord, series: Series) => DataFile;

/** By the name of a file, which begins with the id of its series. */
const ofEach = (id: string): Readonly<Record<string, FileOf>> => ({
  [`${id}.csv`]: (_, series) => ({ type: 'text/csv; charset=utf-8', text: publicSeriesCsv(series) }),
  [`${id}.json`]: (_, series) => json(publicSeries(series)),
  [laneFile(id)]: (_, series) => json(buildLane(series)),
  [datedLaneFile(id)]: (record, series) => json(datedLane(record, series)),
});

/** Names of the files in `/<timeline>/data/series/`. */
export const seriesFileNames = ({ series }: TimelineRecord): readonly string[] => [
  ...Object.keys(OF_ALL),
  ...series.flatMap(({ id }) => Object.keys(ofEach(id))),
];

/** One of them; undefined when the record has none of that name. */
export function seriesFile(record: TimelineRecord, name: string): DataFile | undefined {
  if (Object.hasOwn(OF_ALL, name)) return OF_ALL[name]!(record);
  const id = name.slice(0, name.indexOf('.'));
  const series = record.series.find((candidate) => candidate.id === id);
  return series && ofEach(id)[name]?.(record, series);
}
