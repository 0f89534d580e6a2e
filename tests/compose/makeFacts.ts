import type { SegmentDraft } from '@/lib/segment/segmentDraft';
import type { EventMaterial } from '@/lib/segment/segmentMaterial';

/** An event without sources, of which nobody recorded when it became public. */
export const makeFacts = (
  facts: Partial<EventMaterial> & { readonly id: string; readonly date: string },
): EventMaterial => ({
  href: `/test/events/${facts.id}/`,
  title: `Event ${facts.id}`,
  kind: 'news',
  lane: 'news',
  significance: 3,
  since: [null, null],
  contentNotes: [],
  sources: [],
  accounts: [],
  independent: 0,
  relations: [],
  columns: { confidence: 'reported', places: [], people: [], threads: [], sources: [] },
  ...facts,
});

export const DRAFT: SegmentDraft = {
  timeline: 'test',
  version: '1',
  title: 'A lesson',
  reviewed: '2026-11-22',
  minutes: '45',
  ages: { from: '14', to: '16' },
  level: 'standard',
  scope: { from: '2016', to: '2017', events: ['first', 'second', 'third'], series: [] },
  question: 'What happened?',
  objective: 'Say what happened.',
  told: '',
  tasks: [{ type: 'claim', prompt: 'What?', minutes: '5', key: 'That.' }],
};
