import { addTo } from '@/lib/base/grouped';
import type { PublicSource } from '@/lib/query/publicSource';
import { sourceNames } from '@/lib/query/sourceName';

/** Names of the sources of every event that has any, in short, by the event's id; from what `sources.json` holds. */
export function namesByEvent(sources: readonly PublicSource[]): ReadonlyMap<string, string> {
  const byEvent = new Map<string, PublicSource[]>();
  for (const source of sources) for (const event of source.events) addTo(byEvent, event, source);
  return new Map([...byEvent].map(([event, own]) => [event, sourceNames(own)]));
}
