import type { FactsById } from '@/lib/segment/composeProblems';
import { dateOf } from '@/lib/time/dateOf';
import { formatEdtf } from '@/lib/time/words';

/** What an event is called; its id while nothing else is known of it. */
export const titleOf = (facts: FactsById, id: string): string => facts.get(id)?.title ?? id;

export function dateWordsOf(facts: FactsById, id: string): string {
  const event = facts.get(id);
  return event === undefined ? '' : formatEdtf(dateOf(event.date));
}
