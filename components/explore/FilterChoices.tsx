'use client';
import styles from '@/components/explore/Toolbar.module.css';
import type { StripHead } from '@/lib/layout/stripData';
import { type FacetCounts, type FacetGroup, type Filters, toggleId } from '@/lib/query/facets';

export interface FilterChoicesProps {
  readonly head: StripHead;
  readonly filters: Filters;
  /** Threads and places have none while it is not known who belongs to them. */
  readonly counts: FacetCounts;
  /** A filter or a search is on; while none is, the record's own counts are true. */
  readonly narrowed: boolean;
  readonly onFilters: (filters: Filters) => void;
}

interface Choice {
  readonly id: string;
  readonly title: string;
  readonly count: number;
}

const TITLES: Readonly<Record<Exclude<FacetGroup, 'kinds'>, string>> = {
  lanes: 'Lanes',
  threads: 'Threads',
  places: 'Places',
};

interface FilterSheetProps extends FilterChoicesProps {
  readonly groups: readonly Exclude<FacetGroup, 'kinds'>[];
  /** How many choices are on. */
  readonly chosen: number;
}

/** What opens under the filter button: lanes, threads and places, each choice with how many events it would show. */
export function FilterChoices({ head, filters, counts, narrowed, onFilters, groups, chosen }: FilterSheetProps) {
  return (
    <div className={styles.facets}>
      {groups.map((group) => (
        <FacetList
          key={group}
          title={TITLES[group]}
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
