import { DEFAULT_CHOICE, formatTrendView, MOST_LINES } from '@/lib/view/trendView';
import type { ViewAddress, ViewState } from '@/lib/view/viewState';

interface DrawnSeries {
  readonly id: string;
  readonly form: string;
}

/**
 * The address of a view on the page of trends. Series that the reader has chosen are its lines and bands there; what a record opens with is the
 * page's own choice.
 * @param drawn the series under the strip.
 */
export function trendsOf(view: ViewState, drawn: readonly DrawnSeries[]): ViewAddress {
  if (view.series === undefined || drawn.length === 0) return formatTrendView({ shared: view, choice: DEFAULT_CHOICE });
  const lines = drawn.filter(({ form }) => form !== 'bands').map(({ id }) => id);
  const bands = drawn.filter(({ form }) => form === 'bands').map(({ id }) => id);
  const choice = { ...DEFAULT_CHOICE, ...(lines.length > 0 && { lines: lines.slice(0, MOST_LINES) }), bands };
  return formatTrendView({ shared: view, choice });
}
