import type { Problem } from '@/lib/base/problem';
import type { RelationType } from '@/lib/model/vocabulary';
import type { Draft, Entry } from '@/lib/model/written';

type DraftEvent = Draft['events']['entries'][number]['value'];

/** Relations that say which of two events came first: the other one did. A report may foretell, and a part may begin before the whole is named. */
const COMES_AFTER: ReadonlySet<RelationType> = new Set<RelationType>(['follows', 'responds-to']);

/** Events that follow or answer one that certainly began later. Dates that overlap say nothing, and pass. */
export function checkRelationDates({ events }: Draft): readonly Problem[] {
  const byId = new Map(
    events.entries.filter(({ faulty }) => !faulty.has('date')).map(({ value }) => [value.id, value]),
  );
  return events.entries.flatMap((entry) => (entry.faulty.has('date') ? [] : relationProblems(entry, byId)));
}

function relationProblems(
  { value, written, faulty }: Entry<DraftEvent>,
  byId: ReadonlyMap<string, DraftEvent>,
): readonly Problem[] {
  if (faulty.has('relations')) return [];
  return value.relations.flatMap(({ type, to }, at) => {
    const other = byId.get(to);
    if (!other || !COMES_AFTER.has(type) || other.date.earliest < value.date.latest) return [];
    return [
      {
        ...written.placeOf(['relations', at, 'to']),
        message: `invalid relation: ${type} ${to}`,
        expected: `an event that began by ${value.date.text}; ${to} is of ${other.date.text}, so perhaps the relation belongs there`,
      },
    ];
  });
}
