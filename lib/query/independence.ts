import { countInWords } from '@/lib/base/countInWords';
import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { sourceIdsOf } from '@/lib/query/recordIndex';

/** Beyond this many sources the exact search could take long; nobody cites so many for one event, and the first ones are counted. */
const MOST_COMPARED = 20;

/** Independence is declared by the record, by either of the two, and never guessed from names. */
function areIndependent(record: TimelineRecord, one: string, other: string): boolean {
  const declares = (from: string, of: string) => record.sources.get(from)?.independentOf.includes(of) ?? false;
  return declares(one, other) || declares(other, one);
}

/** Size of the largest group in which every two are independent: sources that lean on each other count once. */
function largestIndependentGroup(record: TimelineRecord, ids: readonly string[]): number {
  let largest = 0;
  const grow = (size: number, candidates: readonly string[]): void => {
    largest = Math.max(largest, size);
    candidates.forEach((id, at) => {
      if (size + candidates.length - at <= largest) return; // cannot beat the best found
      grow(
        size + 1,
        candidates.slice(at + 1).filter((other) => areIndependent(record, id, other)),
      );
    });
  };
  grow(0, ids.slice(0, MOST_COMPARED));
  return largest;
}

/** How many of an event's sources stand each by itself, at most: 1 where the record declares nothing, 0 without any. */
export const independentSources = (record: TimelineRecord, event: TimelineEvent): number =>
  largestIndependentGroup(
    record,
    sourceIdsOf(event).filter((id) => record.sources.has(id)),
  );

/** "5 sources, 3 independent". Says nothing of independence where the record declares none, for silence is no evidence. */
export function countSources(record: TimelineRecord, event: TimelineEvent): string {
  const ids = sourceIdsOf(event).filter((id) => record.sources.has(id));
  if (ids.length === 0) return 'no source';
  const total = countInWords(ids.length, 'source');
  const independent = independentSources(record, event);
  return independent > 1 ? `${total}, ${independent} independent` : total;
}
