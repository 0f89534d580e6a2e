import { turnNotes } from '@/lib/trend/authorTurns';
import { type Cited, citationsOf } from '@/lib/trend/citations';
import { drawnCsv, everythingCsv } from '@/lib/trend/csvFiles';
import { dataPackage } from '@/lib/trend/dataPackage';
import { citedMakers, sourceLine, titleOf, trendMetadata } from '@/lib/trend/metadata';
import type { LineOverlay } from '@/lib/trend/placeOverlay';
import { readingNotes } from '@/lib/trend/readingNotes';
import type { TrendResult } from '@/lib/trend/runTrend';
import { svgFile } from '@/lib/trend/svgFile';
import type { TrendData } from '@/lib/trend/trendData';
import { type FoundTurns, turnsFile } from '@/lib/trend/turnsFile';
import { verdictWords } from '@/lib/trend/turnWords';
import { bandLanes, overlaidEvents, viewDrawing } from '@/lib/trend/viewDrawing';
import { type PackedFile, zipFile } from '@/lib/trend/zipFile';
import type { TrendView } from '@/lib/view/trendView';

/** A view with the address that leads to it. */
export interface Exported {
  readonly data: TrendData;
  readonly view: TrendView;
  readonly result: TrendResult;
  readonly address: string;
  readonly turns?: LineOverlay | undefined;
  /** What was found of the line that was asked about. */
  readonly found?: FoundTurns | undefined;
}

/** Every exported picture is drawn at this width, so that the reader's window is not in it. */
const WIDTH_PX = 960;

/** Notes that belong under a picture: the order of steps, what was left out, what its marks mean, what is not drawn. */
export const notesOf = ({ result }: Pick<Exported, 'result'>): readonly string[] => [
  result.sentence,
  ...result.lines.flatMap(({ title, notes }) =>
    notes.map((note) => (result.lines.length > 1 ? `${title}: ${note}` : note)),
  ),
  ...readingNotes(result.lines),
  ...result.refusals.map(({ title, why }) => `Not drawn: ${title}, because ${why}.`),
];

export function exportSvg(exported: Exported): string {
  const { data, view, result, address, turns } = exported;
  const bands = bandLanes(data, view);
  const events = overlaidEvents(data, result, view);
  return svgFile(viewDrawing({ data, view, result, widthPx: WIDTH_PX, bands, events, turns }), {
    title: `${titleOf(result)} · ${data.title}`,
    notes: [...notesOf(exported), ...verdictNotes(exported), ...turnNotes(result.lines).map(({ words }) => words)],
    source: sourceLine(data, result),
    date: data.asOf,
    licence: data.licence,
    address,
  });
}

/** What was found, and what an upright line in the picture means. */
const verdictNotes = ({ found, turns }: Exported): readonly string[] => [
  ...(found ? [`${found.line.title}: ${verdictWords(found.analysis)}`] : []),
  ...(turns?.shapes.some(({ is }) => is === 'unsure') ? ['Dashed upright lines: turns that no model reports.'] : []),
];

export const citedOf = ({ data, result, address }: Exported): Cited => ({
  title: titleOf(result),
  record: data.title,
  date: data.asOf,
  version: data.version,
  figures: citedMakers(data, result),
  address,
});

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export const exportMetadata = ({ data, result, address }: Exported): string =>
  json(trendMetadata(data, result, address));

/** All of the analysis that the picture shows; undefined where nothing was asked. */
export const exportTurns = ({ data, result, address, found }: Exported): string | undefined =>
  found && json(turnsFile(data, found, result.bin, address));

const hex = (buffer: ArrayBuffer): string =>
  [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** All of it in one file, with the checksum of each part in `datapackage.json` (Data Package 1.0). The same input gives the same bytes. */
export async function exportPackage(exported: Exported): Promise<Uint8Array> {
  const { data, result, address } = exported;
  const cite = citationsOf(citedOf(exported));
  const turns = exportTurns(exported);
  const texts = {
    'drawn.csv': drawnCsv(result),
    'everything.csv': everythingCsv(data),
    'metadata.json': exportMetadata(exported),
    ...(turns === undefined ? {} : { 'turns.json': turns }),
    'chart.svg': exportSvg(exported),
    'citation.bib': cite.bibtex,
    'citation.ris': cite.ris,
  };
  const files = Object.entries(texts).map(
    ([name, text]): PackedFile => ({ name, bytes: new TextEncoder().encode(text) }),
  );
  const resources = await Promise.all(
    files.map(async ({ name, bytes }) => ({
      path: name,
      bytes: bytes.length,
      sha256: hex(await crypto.subtle.digest('SHA-256', bytes.slice().buffer)),
    })),
  );
  const description = dataPackage(data, result, { address, resources });
  return zipFile([{ name: 'datapackage.json', bytes: new TextEncoder().encode(json(description)) }, ...files]);
}
