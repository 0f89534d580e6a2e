import type { SegmentHead, TimelineEvent, TimelineRecord } from '@/lib/model/record';
import type { EventMaterial, RecordMaterial } from '@/lib/segment/segmentMaterial';
import { dateOf } from '@/lib/time/dateOf';

/*
 * What a lesson is made from, in the form of a record: so that what is made of records is made of a lesson too, in the browser.
 */

const NOTHING = { sources: new Map(), places: new Map(), people: new Map(), threads: new Map(), narratives: new Map() };

/** A record of these events and nothing else. */
export const plainRecord = (
  { slug, title, languages, lanes, kinds }: RecordMaterial,
  { from, to }: Pick<SegmentHead['scope'], 'from' | 'to'>,
  events: TimelineRecord['events'],
): TimelineRecord => ({
  ...NOTHING,
  slug,
  header: { title, languages, opening: { from, to }, lanes, kinds, contentNotes: [], rules: { sources: 'optional' } },
  events,
  eras: [],
  series: [],
  segments: [],
});

/** An event with what a mark is made of. */
export const plainEvent = ({ id, title, kind, lane, significance, date }: EventMaterial): TimelineEvent => ({
  id,
  title,
  kind,
  lane,
  significance,
  date: dateOf(date),
  reportedAs: 'report',
  confidence: 'reported',
  status: 'live',
  figures: [],
  places: [],
  people: [],
  threads: [],
  sources: [],
  claims: [],
  relations: [],
  contentNotes: [],
  revisions: [],
});
