'use client';
import { Checks } from '@/components/trend/Checks';
import styles from '@/components/trend/Controls.module.css';
import { Sheet } from '@/components/trend/Sheet';
import { type ViewProps, withShared } from '@/components/trend/viewProps';

const GROUPS = [
  ['kinds', 'Kinds'],
  ['lanes', 'Lanes'],
  ['threads', 'Threads'],
  ['places', 'Places'],
] as const;

const NOTHING = { kinds: [], lanes: [], threads: [], places: [] };

/** The filters of the timeline: they decide which events are counted and laid over. */
export function FilterChooser({ data, view, onView }: ViewProps) {
  const { shared } = view;
  const on = GROUPS.reduce((sum, [group]) => sum + shared[group].length, 0);
  return (
    <Sheet label={on > 0 ? `Filter: ${on}` : 'Filter'} name="Which events are counted">
      {() => (
        <div className={styles.sheet}>
          <p className={styles.help}>
            These are the filters of the timeline. They choose events; figures of series stay as they are.
          </p>
          {shared.query !== '' && (
            <p className={styles.help}>
              The search for “{shared.query}” is kept for the timeline and narrows nothing here.
            </p>
          )}
          {on > 0 && (
            <button type="button" className={styles.button} onClick={() => onView(withShared(view, NOTHING))}>
              Clear filters
            </button>
          )}
          {GROUPS.map(([group, title]) => (
            <Checks
              key={group}
              title={title}
              choices={data[group]}
              chosen={shared[group]}
              onToggle={(id) => {
                const ids = shared[group];
                onView(
                  withShared(view, {
                    [group]: ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id].sort(),
                  }),
                );
              }}
            />
          ))}
        </div>
      )}
    </Sheet>
  );
}
