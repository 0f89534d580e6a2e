import { buildLane } from '@/lib/series/buildLane';
import type { SeriesLane } from '@/lib/series/seriesLane';
import { readEdtf } from '@/lib/time/edtf';
import { formatEdtf } from '@/lib/time/words';
import type { Drawing } from '@/lib/trend/drawing';
import { clockColumns } from '@/lib/trend/eventFilter';
import { rowsKnownBy } from '@/lib/trend/observations';
import { binRange } from '@/lib/trend/periods';
import { pickedWindow } from '@/lib/trend/pickedWindow';
import type { RowEvent } from '@/lib/trend/placeEvents';
import type { LineOverlay } from '@/lib/trend/placeOverlay';
import { placeTrend, windowOfLines } from '@/lib/trend/placeTrend';
import type { TrendResult } from '@/lib/trend/runTrend';
import { testedLine } from '@/lib/trend/testedLine';
import type { TrendData } from '@/lib/trend/trendData';
import { trendDomain } from '@/lib/trend/trendWindow';
import { knownEnd } from '@/lib/view/knownDate';
import type { TrendView } from '@/lib/view/trendView';
import type { TimeWindow } from '@/lib/view/window';

const endOf = ({ shared }: TrendView): number | undefined =>
  shared.known === undefined ? undefined : knownEnd(shared.known);

/** Ratings that are shown as bands, with what was public of them. */
export function bandLanes(data: TrendData, view: TrendView): readonly SeriesLane[] {
  const { bands } = view.choice;
  return data.series
    .filter(({ form, id, opening }) => form === 'bands' && (bands === undefined ? opening : bands.includes(id)))
    .map((series) => buildLane(series, rowsKnownBy(series.rows, endOf(view))))
    .filter(({ marks }) => marks.length > 0);
}

function dateWords(date: string): string {
  const read = readEdtf(date);
  return read.ok ? formatEdtf(read.value) : '';
}

/** Events that are laid over: those the filters leave, of the least significance or more, in reading order. */
export function overlaidEvents(
  { events, kinds }: TrendData,
  { events: left }: Pick<TrendResult, 'events'>,
  { choice, shared }: TrendView,
): readonly RowEvent[] {
  const { from, to } = clockColumns(events, choice.clock);
  const overlaid: RowEvent[] = [];
  for (const event of left) {
    const id = events.id[event]!;
    if (events.significance[event]! < choice.least && (id === '' || id !== shared.selected)) continue;
    if (Number.isNaN(from[event]!)) continue; // nobody recorded when
    overlaid.push({
      event,
      id,
      title: events.title[event]!,
      date: id === '' ? '' : dateWords(events.date[event]!), // who is not named is drawn only
      from: from[event]!,
      to: to[event]!,
      kind: kinds[events.kind[event]!]!,
    });
  }
  return overlaid;
}

/** "Events of significance 5, by when they happened". */
function overlayTitle({ choice }: TrendView): string {
  const which =
    choice.least === 1 ? 'All events' : `Events of significance ${choice.least}${choice.least < 5 ? ' or more' : ''}`;
  return choice.clock === 'reported' ? `${which}, by when they were reported` : which;
}

/** The stretch of time in view: that of the address, or all of the lines, or where there are none all of the record. */
export const viewWindow = (
  data: TrendData,
  result: Pick<TrendResult, 'lines' | 'bin'>,
  { shared }: TrendView,
): TimeWindow => shared.window ?? windowOfLines(result.lines, (bin) => binRange(bin, result.bin)) ?? trendDomain(data);

export interface DrawnView {
  readonly data: TrendData;
  readonly view: TrendView;
  readonly result: TrendResult;
  readonly widthPx: number;
  readonly bands: readonly SeriesLane[];
  readonly events: readonly RowEvent[];
  /** In place of the window of the address, while it moves. */
  readonly window?: TimeWindow | undefined;
  readonly turns?: LineOverlay | undefined;
}

/** The picture of a view at a width, with its bands and events, which are the same while it moves. */
export const viewDrawing = ({ data, view, result, widthPx, bands, events, window, turns }: DrawnView): Drawing =>
  placeTrend({
    result,
    transform: view.choice.transform,
    window: window ?? viewWindow(data, result, view),
    widthPx,
    bands,
    events,
    overlay: view.choice.overlay,
    eventTitle: overlayTitle(view),
    selected: view.shared.selected,
    picked: pickedWindow(view),
    turns,
    tested: testedLine(result, view.choice)?.name,
  });
