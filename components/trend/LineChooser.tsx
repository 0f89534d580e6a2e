'use client';
import { Checks } from '@/components/trend/Checks';
import styles from '@/components/trend/Controls.module.css';
import { Sheet } from '@/components/trend/Sheet';
import { type ViewProps, withChoice } from '@/components/trend/viewProps';
import { MOST_LINES } from '@/lib/view/trendView';

/** In the order they were chosen: the first keeps its colour. */
const toggled = (names: readonly string[], name: string): readonly string[] =>
  names.includes(name) ? names.filter((each) => each !== name) : [...names, name];

/** Which lines are drawn: series, their parts, and counts of events. */
export function LineChooser({ view, result, onView }: ViewProps) {
  const { offers, chosen } = result;
  const isFull = chosen.length >= MOST_LINES;
  const onToggle = (name: string) => onView(withChoice(view, { lines: toggled(chosen, name) }));
  const series = offers.filter(({ kind, from }) => from.is === 'series' && kind !== 'ordinal');
  const counts = offers.filter(({ from }) => from.is === 'events');
  return (
    <Sheet label={`Lines: ${chosen.length}`} name="Lines that are drawn">
      {() => (
        <div className={styles.sheet}>
          <p className={styles.help}>
            Up to {MOST_LINES}. Lines of one unit share an axis; other units get a chart of their own.
          </p>
          <Checks
            title="Series"
            choices={series.map(({ name, title, unit }) => ({
              id: name,
              title: name.includes('.') ? title.slice(title.indexOf(': ') + 2) : `${title} (${unit})`,
              isPart: name.includes('.'),
            }))}
            chosen={chosen}
            isFull={isFull}
            onToggle={onToggle}
          />
          <Checks
            title="Counts of events"
            choices={counts.map(({ name, title }) => ({ id: name, title }))}
            chosen={chosen}
            isFull={isFull}
            onToggle={onToggle}
          />
        </div>
      )}
    </Sheet>
  );
}
