import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import type { RelationType } from '@/lib/model/vocabulary';
import { type EventLink, eventLink } from '@/lib/query/addresses';
import type { NumberedSource } from '@/lib/query/numberedSources';
import { recordIndex } from '@/lib/query/recordIndex';

export interface RelationInWords {
  readonly words: string;
  readonly event: EventLink;
  readonly source?: number;
}

/** How a relation reads from the event that states it, and from the event it points at. */
const RELATION_WORDS: Readonly<Record<RelationType, readonly [stated: string, returned: string]>> = {
  'responds-to': ['Responds to', 'Responded to by'],
  'reports-on': ['Reports on', 'Reported on by'],
  follows: ['Follows', 'Followed by'],
  contradicts: ['Contradicts', 'Contradicted by'],
  'part-of': ['Part of', 'Includes'],
};

/** Relations an event states and those that point at it. A source's number is given where this event cites that source. */
export function relationsOf(
  record: TimelineRecord,
  event: TimelineEvent,
  sources: readonly NumberedSource[],
): readonly RelationInWords[] {
  const { byId, relationsTo } = recordIndex(record);
  const inWords = (words: string, other: TimelineEvent, source: string | undefined): RelationInWords => {
    const number = sources.find(({ id }) => id === source)?.number;
    return { words, event: eventLink(record, other), ...(number ? { source: number } : {}) };
  };
  const stated = event.relations.flatMap(({ type, to, source }) => {
    const other = byId.get(to); // absent when withdrawn
    return other ? [inWords(RELATION_WORDS[type][0], other, source)] : [];
  });
  const returned = (relationsTo.get(event.id) ?? []).map(({ from, relation }) =>
    inWords(RELATION_WORDS[relation.type][1], from, relation.source),
  );
  return [...stated, ...returned];
}
