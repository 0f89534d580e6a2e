import { type ReadCard, readingOf } from '@/lib/segment/reading';
import type { SegmentDraft } from '@/lib/segment/segmentDraft';
import type { EventMaterial } from '@/lib/segment/segmentMaterial';

const readCard = (event: EventMaterial, { texts = [] }: Pick<SegmentDraft, 'texts'>): ReadCard => {
  const own = texts.find((text) => text.event === event.id);
  const plain = own?.plain ?? event.plain;
  const { title, accounts, sources } = event;
  return {
    title,
    standard: own?.standard ?? event.summary ?? title,
    ...(plain === undefined ? {} : { plain }),
    accounts,
    sources,
  };
};

type ReadDraft = Pick<SegmentDraft, 'question' | 'objective' | 'told' | 'texts' | 'level'>;

/**
 * Minutes that the reading of a draft takes, rounded up as its plan has them.
 * @param hasSources whether the sources of all its cards are read, too.
 */
export function draftReading(draft: ReadDraft, events: readonly EventMaterial[], hasSources: boolean): number {
  const cards = events.map((event) => readCard(event, draft));
  const frame = [draft.question, draft.objective, draft.told ?? ''];
  return Math.ceil(readingOf(frame, cards, hasSources ? cards : [], draft.level ?? 'standard').minutes);
}
