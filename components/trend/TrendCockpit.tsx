'use client';
import { useMemo } from 'react';
import { AlignedView } from '@/components/trend/AlignedView';
import { LivePicture } from '@/components/trend/LivePicture';
import { LiveTable } from '@/components/trend/LiveTable';
import styles from '@/components/trend/Trend.module.css';
import { TrendControls } from '@/components/trend/TrendControls';
import { TrendHeader } from '@/components/trend/TrendHeader';
import { TrendNotes } from '@/components/trend/TrendNotes';
import { TrendOut } from '@/components/trend/TrendOut';
import { TurnPanel } from '@/components/trend/TurnPanel';
import { UntestedPanel } from '@/components/trend/UntestedPanel';
import { useTrendView } from '@/components/trend/useTrendView';
import { useTurns } from '@/components/trend/useTurns';
import { VerdictLine } from '@/components/trend/VerdictLine';
import { pickedWindow } from '@/lib/trend/pickedWindow';
import { runTrend } from '@/lib/trend/runTrend';
import { testedLine } from '@/lib/trend/testedLine';
import type { TrendData } from '@/lib/trend/trendData';
import { turnOverlay } from '@/lib/trend/turnOverlay';
import { turnSeries } from '@/lib/trend/turnSeries';
import { bandLanes, overlaidEvents } from '@/lib/trend/viewDrawing';
import { formatTrendView, type TrendView } from '@/lib/view/trendView';
import { formatView } from '@/lib/view/viewState';

interface TrendCockpitProps {
  readonly data: TrendData;
  /** Address of the timeline. */
  readonly base: string;
  /** Width of the room for the chart, where that is known before it is laid out. */
  readonly widthPx: number | undefined;
}

/** The part of a view that values depend on. */
function stepsOf({ shared, choice }: TrendView): string {
  const { window: _, selected: _selected, ...rest } = shared;
  return formatTrendView({ shared: rest, choice }).search;
}

/** Everything on the page of trends, made of the address. */
export function TrendCockpit({ data, base, widthPx }: TrendCockpitProps) {
  const [view, setView] = useTrendView();
  const settings = stepsOf(view);
  // biome-ignore-start lint/correctness/useExhaustiveDependencies: zoom and selection change no value, and 100,000 events are not counted anew for them
  const result = useMemo(() => runTrend(data, view), [data, settings]);
  const bands = useMemo(() => bandLanes(data, view), [data, settings]);
  const events = useMemo(
    () => overlaidEvents(data, result, view),
    [data, result.events, view.choice.least, view.choice.clock, view.shared.selected],
  );
  // biome-ignore-end lint/correctness/useExhaustiveDependencies: as above
  const line = testedLine(result, view.choice);
  const series = useMemo(
    () => line && turnSeries(line, { bin: result.bin, scale: result.scale, picked: pickedWindow(view) }),
    [line, result, view],
  );
  const state = useTurns(series);
  const analysis = state.turns.is === 'done' ? state.turns.analysis : undefined;
  const found = line && series && analysis && { line, series, analysis };
  const turns = useMemo(
    () => (analysis && series ? turnOverlay(analysis, series, result.bin, line?.turns ?? []) : undefined),
    [analysis, series, result, line],
  );
  const shared = formatView(view.shared);
  const props = { data, view, result, onView: setView };
  return (
    <div className={styles.cockpit} data-trend="ready" data-panel={result.lines.length > 0 || undefined}>
      <div className={styles.main}>
        <TrendHeader data={data} result={result} />
        <TrendControls {...props} />
        {line && <VerdictLine turns={state.turns} />}
        <LivePicture {...props} firstWidthPx={widthPx} bands={bands} events={events} turns={turns} />
        <TrendNotes data={data} result={result} toldTurns={found?.line.turns ?? []} />
        <TrendOut
          {...props}
          timeline={`${base}${shared.search}${shared.hash}`}
          turns={turns}
          found={found}
          isBusy={series !== undefined && state.turns.is === 'running'}
        />
      </div>
      {line && series ? (
        <TurnPanel {...props} line={line} series={series} state={state} events={events} />
      ) : (
        result.lines.length > 0 && <UntestedPanel lines={result.lines} />
      )}
      <div className={styles.main}>
        <AlignedView {...props} events={events} />
        <LiveTable data={data} result={result} bands={bands} events={events} />
      </div>
    </div>
  );
}
