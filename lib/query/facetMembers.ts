import type { TimelineEvent } from '@/lib/model/record';
import type { FacetMembers } from '@/lib/query/facets';

/** Event numbers by thread and by place. `order` holds the live events in event-number order. */
export function facetMembers(order: readonly TimelineEvent[]): FacetMembers {
  const threads: Record<string, number[]> = {};
  const places: Record<string, number[]> = {};
  const append = (members: Record<string, number[]>, ids: readonly string[], event: number) => {
    for (const id of new Set(ids)) {
      members[id] ??= [];
      members[id].push(event);
    }
  };
  order.forEach((event, number) => {
    append(threads, event.threads, number);
    append(places, event.places, number);
  });
  return { threads, places };
}
