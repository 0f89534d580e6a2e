'use client';
import { lazy, Suspense } from 'react';
import { Disclosure } from '@/components/explore/Disclosure';
import type { FilterChoicesProps } from '@/components/explore/FilterChoices';

const loadChoices = () => import('@/components/explore/FilterChoices');
const FilterChoices = lazy(async () => ({ default: (await loadChoices()).FilterChoices }));

interface FilterMenuProps extends FilterChoicesProps {
  readonly onPrepare: () => void;
}

const GROUPS = ['lanes', 'threads', 'places'] as const;

/** Filters by lane, thread and place. What opens comes when the button is near the pointer or the focus. */
export function FilterMenu({ onPrepare, ...props }: FilterMenuProps) {
  const { head, filters } = props;
  const chosen = GROUPS.reduce((sum, group) => sum + filters[group].length, 0);
  const groups = GROUPS.filter((group) => head[group].length > (group === 'lanes' ? 1 : 0));
  if (groups.length === 0) return null;
  return (
    <Disclosure
      label={chosen > 0 ? `Filter · ${chosen}` : 'Filter'}
      name="Filters"
      onNear={() => void loadChoices().catch(() => undefined)}
      onOpen={onPrepare}
    >
      {() => (
        <Suspense fallback={null}>
          <FilterChoices {...props} {...{ groups, chosen }} />
        </Suspense>
      )}
    </Disclosure>
  );
}
