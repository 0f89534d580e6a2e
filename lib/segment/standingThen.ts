import { standingOn } from '@/lib/query/since';
import type { EventMaterial } from '@/lib/segment/segmentMaterial';
import { dateOf } from '@/lib/time/dateOf';
import type { Edtf } from '@/lib/time/edtf';

/** What can be said of an event on a day, in the order in which pupils choose. */
export const STANDINGS = [
  'public by then',
  'happened, not yet public',
  'had not happened yet',
  'the record does not say',
] as const;

/** How an event stood at the end of a day, as the record knows it. */
export function standingThen(event: Pick<EventMaterial, 'date' | 'since'>, date: Edtf): (typeof STANDINGS)[number] {
  if (dateOf(event.date).earliest >= date.latest) return 'had not happened yet';
  const standing = standingOn(event.since, date.latest);
  if (standing === 'public') return 'public by then';
  return standing === 'later' ? 'happened, not yet public' : 'the record does not say';
}
