import type { Theme } from '@/components/chart/theme';
import type { PlacedTick } from '@/lib/layout/sceneTicks';
import { densityIn, type StripIndex } from '@/lib/layout/stripIndex';
import type { TimeWindow } from '@/lib/view/window';

const BAR_PX = 6;
const BAR_AIR_PX = 1;
const BARS_PX = 42;
const LEAST_BAR_PX = 2;
const LABEL_FONT_PX = 11.5;
const OVERVIEW_PX = 66;

/** Marks of all lanes per bar of the overview. */
export function overviewDensity(index: StripIndex, domain: TimeWindow, widthPx: number): Uint32Array {
  const bars = Math.max(1, Math.floor(widthPx / BAR_PX));
  const sum = new Uint32Array(bars);
  const lane = new Uint16Array(bars);
  for (let own = 0; own < index.laneCount; own++) {
    densityIn(index, own, domain, bars, lane);
    for (let bar = 0; bar < bars; bar++) sum[bar] = sum[bar]! + lane[bar]!;
  }
  return sum;
}

export interface OverviewPainting {
  readonly widthPx: number;
  readonly theme: Theme;
  readonly ticks: readonly PlacedTick[];
}

/** Bars in proportion to the counts (a bar for a single event can still be seen), and the years below. */
export function paintOverview(
  canvas: HTMLCanvasElement,
  bars: Uint32Array,
  { widthPx, theme, ticks }: OverviewPainting,
): void {
  const ratio = window.devicePixelRatio || 1;
  canvas.width = Math.round(widthPx * ratio);
  canvas.height = Math.round(OVERVIEW_PX * ratio);
  const context = canvas.getContext('2d');
  if (!context) return;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  const most = bars.reduce((max, count) => Math.max(max, count), 1);
  const barPx = widthPx / bars.length;
  context.fillStyle = theme.lineStrong;
  context.globalAlpha = 0.75;
  bars.forEach((count, bar) => {
    if (count === 0) return;
    const height = Math.max(LEAST_BAR_PX, (BARS_PX - 4) * (count / most));
    context.fillRect(bar * barPx, BARS_PX - height, barPx - BAR_AIR_PX, height);
  });
  context.globalAlpha = 1;
  context.fillStyle = theme.hairline;
  context.fillRect(0, BARS_PX, widthPx, 1);
  context.font = `400 ${LABEL_FONT_PX}px ${theme.fontFamily}`;
  for (const tick of ticks) {
    if (tick.label === '') continue;
    const width = context.measureText(tick.label).width;
    const x = Math.max(0, Math.min(widthPx - width, tick.at - width / 2));
    if (Math.abs(x + width / 2 - tick.at) > width / 2) continue; // pushed so far that it would name another place
    context.fillStyle = theme.hairline;
    context.fillRect(Math.round(tick.at), BARS_PX, 1, 5);
    context.fillStyle = theme.ink2;
    context.fillText(tick.label, x, BARS_PX + 18);
  }
}
