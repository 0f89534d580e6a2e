import { listInWords } from '@/lib/base/listInWords';
import { asDay } from '@/lib/time/day';
import { formatDay } from '@/lib/time/formatDay';
import { DRAWN_COLUMNS } from '@/lib/trend/csvColumns';
import { titleOfLines } from '@/lib/trend/lineNames';
import { BIN_WORDS } from '@/lib/trend/periods';
import type { TrendResult } from '@/lib/trend/runTrend';
import type { TrendData } from '@/lib/trend/trendData';

/** What must be known to read the drawn table: definitions, units, sources, breaks, the order of steps, what was left out. */
export function trendMetadata(data: TrendData, result: TrendResult, address: string) {
  return {
    title: titleOf(result),
    record: data.title,
    licence: data.licence ?? null,
    asOf: data.asOf ?? null,
    software: `Tidemark ${data.version}`,
    address,
    period: BIN_WORDS[result.bin].one,
    steps: result.sentence,
    lines: result.lines.map((line) => ({
      line: line.name,
      title: line.title,
      unit: line.unit,
      kind: line.kind,
      definition: line.definition ?? null,
      breaks: line.breaks.map(({ at, what }) => ({ at: formatDay(asDay(at), 'day'), what })),
      turns: line.turns.map(({ at, status, reason, events, sources }) => ({
        at,
        status,
        reason,
        events,
        sources: sources.map((id) => namedSource(data, id)),
      })),
      events: line.account ?? null,
      notes: line.notes,
      sources: line.sources.map((id) => namedSource(data, id)),
    })),
    notDrawn: result.refusals.map(({ title, why }) => `${title}: ${why}.`),
    columns: DRAWN_COLUMNS,
  };
}

/** What a view is called: its lines, or how many it has. */
export const titleOf = ({ lines }: Pick<TrendResult, 'lines'>): string => titleOfLines(lines.map(({ title }) => title));

function namedSource({ sources }: Pick<TrendData, 'sources'>, id: string) {
  const { name = id, address } = sources[id] ?? {};
  return { id, name, ...(address === undefined ? {} : { address }) };
}

type Lines = Pick<TrendResult, 'lines'>;

/** Who made the figures that are drawn, each once. */
const makersOf = (data: TrendData, { lines }: Lines): readonly string[] => [
  ...new Set(lines.flatMap(({ sources }) => sources.map((id) => namedSource(data, id).name))),
];

const hasCounts = ({ lines }: Lines): boolean => lines.some(({ kind }) => kind === 'events');

/** Names of the sources of all lines, each once. */
export function sourceLine(data: TrendData, result: Lines): string {
  const all = [...makersOf(data, result), ...(hasCounts(result) ? [`the events of ${data.title}`] : [])];
  return all.length === 0 ? `Source: ${data.title}.` : `${all.length === 1 ? 'Source' : 'Sources'}: ${all.join(', ')}.`;
}

/** More names than these are no citation; metadata.json has all. */
const MOST_CITED = 4;

/** Who made the figures, for a citation: "Ministry of Unification". */
export function citedMakers(data: TrendData, result: Lines): string | undefined {
  const makers = makersOf(data, result);
  if (makers.length === 0) return hasCounts(result) ? `counted from the events of ${data.title}` : undefined;
  const more = makers.length - MOST_CITED;
  const named = makers.slice(0, MOST_CITED);
  return listInWords(more > 0 ? [...named, `${more} more`] : named);
}
