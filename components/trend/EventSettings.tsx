'use client';
import { Checks } from '@/components/trend/Checks';
import styles from '@/components/trend/Controls.module.css';
import { Select } from '@/components/trend/Select';
import { Sheet } from '@/components/trend/Sheet';
import { type ViewProps, withChoice } from '@/components/trend/viewProps';
import { bandLanes } from '@/lib/trend/viewDrawing';
import type { Clock, Imprecise, Overlay } from '@/lib/view/trendView';

const OVERLAYS: readonly (readonly [Overlay, string])[] = [
  ['points', 'marks with names'],
  ['spans', 'with their length'],
  ['rug', 'a tick each'],
  ['none', 'not shown'],
];
const CLOCKS: readonly (readonly [Clock, string])[] = [
  ['happened', 'when it happened'],
  ['reported', 'when it was reported'],
];
const IMPRECISE: readonly (readonly [Imprecise, string])[] = [
  ['out', 'leave out'],
  ['spread', 'spread evenly'],
  ['bounds', 'show both bounds'],
];
const LEAST: readonly (readonly [string, string])[] = [
  ['5', '5 only'],
  ['4', '4 and 5'],
  ['3', '3 to 5'],
  ['2', '2 to 5'],
  ['1', 'all'],
];

/** What lies under the lines: events and ratings; and by which clock and precision events count. */
export function EventSettings({ data, view, onView }: ViewProps) {
  const { choice } = view;
  const bands = data.series.filter(({ form }) => form === 'bands');
  const shown = bandLanes(data, view).map(({ id }) => id);
  return (
    <Sheet label="Events" name="Events and ratings under the chart">
      {() => (
        <div className={styles.sheet}>
          <Select
            label="Shown as"
            value={choice.overlay}
            options={OVERLAYS}
            onValue={(overlay) => onView(withChoice(view, { overlay }))}
          />
          <Select
            label="Of significance"
            value={String(choice.least)}
            options={LEAST}
            onValue={(least) => onView(withChoice(view, { least: Number(least) }))}
          />
          <Select
            label="By"
            value={choice.clock}
            options={CLOCKS}
            onValue={(clock) => onView(withChoice(view, { clock }))}
          />
          <Select
            label="Dates too imprecise for a period"
            value={choice.imprecise}
            options={IMPRECISE}
            onValue={(imprecise) => onView(withChoice(view, { imprecise }))}
          />
          <Checks
            title="Ratings as bands"
            choices={bands}
            chosen={shown}
            onToggle={(id) =>
              onView(
                withChoice(view, { bands: shown.includes(id) ? shown.filter((each) => each !== id) : [...shown, id] }),
              )
            }
          />
        </div>
      )}
    </Sheet>
  );
}
