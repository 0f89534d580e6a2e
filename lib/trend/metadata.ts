import { asDay } from '@/lib/time/day';
import { formatDay } from '@/lib/time/formatDay';
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
        sources: sources.map((id) => ({ id, name: data.sources[id]?.name ?? id })),
      })),
      events: line.account ?? null,
      notes: line.notes,
      sources: line.sources.map((id) => ({ id, name: data.sources[id]?.name ?? id })),
    })),
    notDrawn: result.refusals.map(({ title, why }) => `${title}: ${why}.`),
    columns: {
      line: 'name of the line, as the address has it',
      title: 'what the line is called',
      unit: 'of the values',
      period: 'EDTF, or an interval of it',
      first_day: 'first day of the period',
      last_day: 'last day of the period',
      value: 'after all steps; empty where nothing can be said',
      low: 'least that it may be',
      high: 'most that it may be',
      spread: 'part of the value that comes from events spread over imprecise dates',
      who: 'whose estimate it is',
      state: 'whole, provisional, or partial: a partial period is in no test',
      segment: 'counts declared breaks; values of two segments are not comparable',
    },
  };
}

/** What a view is called: its lines, or how many it has. */
export const titleOf = ({ lines }: Pick<TrendResult, 'lines'>): string => titleOfLines(lines.map(({ title }) => title));

/** Names of the sources of all lines, each once. */
export function sourceLine(data: TrendData, { lines }: Pick<TrendResult, 'lines'>): string {
  const names = [...new Set(lines.flatMap(({ sources }) => sources.map((id) => data.sources[id]?.name ?? id)))];
  const counts = lines.some(({ kind }) => kind === 'events');
  const all = [...names, ...(counts ? [`the events of ${data.title}`] : [])];
  return all.length === 0 ? `Source: ${data.title}.` : `${all.length === 1 ? 'Source' : 'Sources'}: ${all.join(', ')}.`;
}
