import { numberWords } from '@/lib/series/valueWords';
import { AGGREGATE_WORDS, aggregateOf } from '@/lib/trend/binSeries';
import { BIN_WORDS, binWords } from '@/lib/trend/periods';
import type { TrendData } from '@/lib/trend/trendData';
import type { TrendLine } from '@/lib/trend/trendLine';
import { knownWords } from '@/lib/view/knownDate';
import type { Bin, TrendView, ValueScale } from '@/lib/view/trendView';

interface PipelineWords {
  readonly data: TrendData;
  readonly view: TrendView;
  readonly bin: Bin;
  readonly scale: ValueScale;
  readonly base: number | undefined;
  /** Before their transform. */
  readonly lines: readonly TrendLine[];
  readonly per: TrendLine | undefined;
}

type Named = readonly { readonly id: string; readonly title: string }[];

/** "of kind Reports or Policy and law, of thread Kaesong"; empty where nothing is filtered. */
export function filterWords(data: TrendData, { shared }: TrendView): string {
  const group = (word: string, list: Named, ids: readonly string[]): readonly string[] => {
    const titles = list.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
    return titles.length > 0 ? [`of ${word} ${titles.join(' or ')}`] : [];
  };
  return [
    ...group('kind', data.kinds, shared.kinds),
    ...group('lane', data.lanes, shared.lanes),
    ...group('thread', data.threads, shared.threads),
    ...group('place', data.places, shared.places),
  ].join(', ');
}

function filterClause({ data, view, lines }: PipelineWords): string {
  const { known } = view.shared;
  const counted = lines.filter(({ kind }) => kind === 'events').length;
  const filters = filterWords(data, view);
  const clock = view.choice.clock === 'reported' ? ' by the date of their report' : '';
  const events = `${filters === '' ? 'all events' : `events ${filters}`}${clock}`;
  const figures = known === undefined ? 'the newest figures' : 'the figures';
  const what =
    counted === 0 ? figures : counted === lines.length && lines.length > 0 ? events : `${figures} and ${events}`;
  return `From ${what}${known === undefined ? '' : ` that were public ${knownWords(known)}`}`;
}

function aggregateClause({ view, lines }: PipelineWords): string {
  const ways = new Map<string, string[]>();
  for (const line of lines) {
    if (line.kind === 'estimates') continue;
    const way = line.kind === 'events' ? 'counted' : AGGREGATE_WORDS[aggregateOf(line, view.choice.aggregate)];
    ways.set(way, [...(ways.get(way) ?? []), line.title]);
  }
  if (ways.size < 2) return [...ways.keys()][0] ?? 'taken as they are';
  return [...ways].map(([way, titles]) => `${way} (${titles.join(', ')})`).join(' or ');
}

function transformClause({ view: { choice }, bin, base, per }: PipelineWords): string {
  const { one, many } = BIN_WORDS[bin];
  switch (choice.transform) {
    case 'none':
      return 'left as they are';
    case 'change':
      return `turned into the change from one ${one} to the next`;
    case 'percent':
      return `turned into the change in per cent from one ${one} to the next`;
    case 'index':
      return base === undefined ? 'turned into an index' : `turned into an index with ${binWords(base, bin)} as 100`;
    case 'per':
      return `divided by ${per?.title ?? 'a line yet to be chosen'} and told per ${numberWords(100_000)}`;
    case 'cumulative':
      return 'added up to a running total';
    case 'rolling':
      return `averaged over the last ${choice.rolling} ${many}`;
  }
}

/** The stated order as one sentence: filter, bin, aggregate, transform, scale. */
export function pipelineSentence(words: PipelineWords): string {
  const { bin, scale } = words;
  return `${filterClause(words)}, values are put into ${BIN_WORDS[bin].many}, ${aggregateClause(words)}, ${transformClause(words)}, and drawn on a ${scale === 'log' ? 'logarithmic' : 'linear'} scale.`;
}
