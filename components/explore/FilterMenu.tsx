'use client';
import { Disclosure } from '@/components/explore/Disclosure';
import styles from '@/components/explore/Toolbar.module.css';
import type { StripHead } from '@/lib/layout/stripData';
import { type FacetCounts, type FacetGroup, type Filters, toggleId } from '@/lib/query/facets';

interface FilterMenuProps {
  readonly head: StripHead;
  readonly filters: Filters;
  /** Threads and places have none while it is not known who belongs to them. */
  readonly counts: FacetCounts;
  /** A filter or a search is on; while none is, the record's own counts are true. */
  readonly narrowed: boolean;
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
export function FilterMenu({ head, filters, counts, narrowed, onPrepare, onFilters }: FilterMenuProps) {
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
              countOf={({ id, count }) => counts[group].get(id) ?? (narrowed ? undefined : count)}
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
  /** Undefined while it is not known. */
  readonly countOf: (choice: Choice) => number | undefined;
  readonly onToggle: (id: string) => void;
}

function FacetList({ title, choices, chosen, countOf, onToggle }: FacetListProps) {
  return (
    <fieldset className={styles.facet}>
      <legend>{title}</legend>
      <div className={styles.facetChoices}>
        {choices.map((choice) => (
          <label key={choice.id} className={styles.choice}>
            <input type="checkbox" checked={chosen.includes(choice.id)} onChange={() => onToggle(choice.id)} />
            <span>{choice.title}</span>
            <span className={styles.choiceCount}>{countOf(choice)?.toLocaleString('en')}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
