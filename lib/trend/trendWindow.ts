import { asDay, type Day } from '@/lib/time/day';
import { formatDay } from '@/lib/time/formatDay';
import type { Drawing } from '@/lib/trend/drawing';
import { extentOf } from '@/lib/trend/eventColumns';
import { binOf, binRange, lastBin } from '@/lib/trend/periods';
import type { TrendData } from '@/lib/trend/trendData';
import type { Bin } from '@/lib/view/trendView';
import { type TimeWindow, type WindowLimits, windowLimits } from '@/lib/view/window';

/** From the first to the last day that a series or an event of the record names. */
export function trendDomain({ series, events }: TrendData): TimeWindow {
  let [from, to] = extentOf(events);
  const take = (day: number): void => {
    if (!Number.isFinite(day)) return;
    from = Math.min(from, day);
    to = Math.max(to, day);
  };
  for (const { rows } of series) {
    for (const { period } of rows) {
      take(period.earliest);
      take(period.latest);
    }
  }
  return to > from ? { from: asDay(from), to: asDay(to) } : { from: asDay(0), to: asDay(1) };
}

export const trendLimits = (data: TrendData): WindowLimits => {
  const { from, to } = trendDomain(data);
  return windowLimits([from, to]);
};

/** The day under a px from the left edge of a picture. */
export function dayAtPx({ axis }: Pick<Drawing, 'axis'>, { from, to }: TimeWindow, px: number): Day {
  return asDay(from + ((px - axis.start) * (to - from)) / axis.lengthPx);
}

/** Days that a drag over so many px moves the view: to the right shows what is earlier. */
export const daysOfDrag = ({ axis }: Pick<Drawing, 'axis'>, { from, to }: TimeWindow, px: number): number =>
  (-px * (to - from)) / axis.lengthPx;

/** The whole bins between two days as an address has them, `2009/2019`: what a drag over a picture picks. */
export function pickedText(one: number, other: number, bin: Bin): string {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  const start = binRange(binOf(from, bin), bin).from;
  const end = binRange(Math.max(binOf(from, bin), lastBin(to, bin)), bin).to;
  const precision = bin === 'month' || bin === 'quarter' || bin === 'half' ? 'month' : 'year';
  return `${formatDay(start, precision)}/${formatDay(asDay(end - 1), precision)}`;
}
