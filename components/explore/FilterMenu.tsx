'use client';
import { Disclosure } from '@/components/explore/Disclosure';
import styles from '@/components/explore/Toolbar.module.css';
import type { StripHead } from '@/lib/layout/stripData';
import { type FacetGroup, type Filtered, type Filters, toggleId } from '@/lib/query/facets';

interface FilterMenuProps {
  readonly head: StripHead;
  readonly filters: Filters;
  readonly counts: Filtered['counts'];
  readonly onPrepare: () => void;
  readonly onFilters: (filters: Filters) => void;
}

interface Choice {
  readonly id: string;
  readonly title: string;
  readonly count: number;
}

const GROUPS: readonly (readonly [Exclude<FacetGroup, 'kinds'>, string])[] = [
  ['lanes', 'Lanes'],
  ['threads', 'Threads'],
  ['places', 'Places'],
];

/** Filters by lane, thread and place, each choice with how many events it would show. */
export function FilterMenu({ head, filters, counts, onPrepare, onFilters }: FilterMenuProps) {
  const chosen = GROUPS.reduce((sum, [group]) => sum + filters[group].length, 0);
  const groups = GROUPS.filter(([group]) => head[group].length > (group === 'lanes' ? 1 : 0));
  if (groups.length === 0) return null;
  return (
    <Disclosure label={chosen > 0 ? `Filter · ${chosen}` : 'Filter'} name="Filters" onOpen={onPrepare}>
      {() => (
        <div className={styles.facets}>
          {groups.map(([group, title]) => (
            <FacetList
              key={group}
              title={title}
              choices={head[group]}
              chosen={filters[group]}
              counts={counts[group]}
              onToggle={(id) => onFilters({ ...filters, [group]: toggleId(filters[group], id) })}
            />
          ))}
          {chosen > 0 && (
            <button
              type="button"
              className={styles.button}
              onClick={() => onFilters({ ...filters, lanes: [], threads: [], places: [] })}
            >
              Clear these filters
            </button>
          )}
        </div>
      )}
    </Disclosure>
  );
}

interface FacetListProps {
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  readonly onToggle: (id: string) => void;
}

function FacetList({ title, choices, chosen, counts, onToggle }: FacetListProps) {
  return (
    <fieldset className={styles.facet}>
      <legend>{title}</legend>
      <div className={styles.facetChoices}>
        {choices.map(({ id, title: name, count }) => (
          <label key={id} className={styles.choice}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => onToggle(id)} />
            <span>{name}</span>
            <span className={styles.choiceCount}>{(counts.get(id) ?? count).toLocaleString('en')}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
