import type { Narrative, TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { eventSchema, headerSchema, sourceSchema } from '@/lib/model/schema';

const event = (fields: object): TimelineEvent => ({
  ...eventSchema.parse({ kind: 'policy', ...fields }),
  lane: 'policy',
});

const EVENTS = [
  event({ id: 'first-law', date: '1998-02', title: 'A first law', sources: [{ id: 'gazette' }, { id: 'daily' }] }),
  event({
    id: 'kaesong-closed',
    date: '2016-02-10',
    title: 'Seoul closes the complex',
    sources: [{ id: 'daily', locator: 'p. 3' }, { id: 'gazette' }],
  }),
  event({ id: 'taken-back', date: '2017', title: 'A secret title', status: 'withdrawn' }),
];

const SOURCES = [
  { id: 'gazette', type: 'book', title: 'The Gazette', issued: '2016-02-11' },
  { id: 'daily', type: 'article-newspaper', title: 'Gates shut', 'container-title': 'Daily', issued: '2016-02-10' },
  { id: 'letter', type: 'document', title: 'A letter' },
].map((source) => sourceSchema.parse(source));

/** The file every narrative of these tests is said to stand in. */
const FILE = 'timeline/sample/narratives/kaesong-closed.mdx';

/** A small record whose event `kaesong-closed` has this narrative. */
export function narrativeRecord(text: string, eventId = 'kaesong-closed'): TimelineRecord {
  const narrative: Narrative = { event: eventId, file: FILE, text };
  return {
    slug: 'sample',
    header: headerSchema.parse({
      title: 'Sample',
      contact: 'desk@example.org',
      lanes: [{ id: 'policy', title: 'Policy' }],
      kinds: [{ id: 'policy', title: 'Policy', lane: 'policy', shape: 'circle', colour: 'teal' }],
    }),
    events: EVENTS,
    sources: new Map(SOURCES.map((source) => [source.id, source])),
    places: new Map(),
    people: new Map(),
    threads: new Map(),
    eras: [],
    series: [],
    narratives: new Map([[eventId, narrative]]),
    segments: [],
  };
}

export const eventOf = (record: TimelineRecord, id = 'kaesong-closed'): TimelineEvent =>
  record.events.find((candidate) => candidate.id === id)!;
