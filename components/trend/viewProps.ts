import type { SetTrendView } from '@/components/trend/useTrendView';
import type { TurnState } from '@/components/trend/useTurns';
import type { RowEvent } from '@/lib/trend/placeEvents';
import type { TrendResult } from '@/lib/trend/runTrend';
import type { TrendData } from '@/lib/trend/trendData';
import type { TrendLine } from '@/lib/trend/trendLine';
import type { TurnSeries } from '@/lib/trend/turnSeries';
import type { TrendChoice, TrendView } from '@/lib/view/trendView';
import type { ViewState } from '@/lib/view/viewState';

/** What every part of the page that can change the view gets. */
export interface ViewProps {
  readonly data: TrendData;
  readonly view: TrendView;
  readonly result: TrendResult;
  readonly onView: SetTrendView;
}

/** What the panel of turns gets besides. */
export interface TurnPanelProps extends ViewProps {
  /** The line that is asked about. */
  readonly line: TrendLine;
  readonly series: TurnSeries;
  readonly state: TurnState;
  readonly events: readonly RowEvent[];
}

type Without<Fields> = { readonly [Key in keyof Fields]?: Fields[Key] | undefined };

/** A view with some of its own settings changed; what is set to undefined is left out, and so the default again. */
export function withChoice(view: TrendView, changes: Without<TrendChoice>): TrendView {
  return { ...view, choice: merged(view.choice, changes) };
}

export function withShared(view: TrendView, changes: Without<ViewState>): TrendView {
  return { ...view, shared: merged(view.shared, changes) };
}

function merged<Fields extends object>(fields: Fields, changes: Without<Fields>): Fields {
  const all = { ...fields, ...changes };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Fields;
}
