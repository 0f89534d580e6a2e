import type {
  EraInput,
  EventInput,
  HeaderInput,
  PersonInput,
  PlaceInput,
  SegmentInput,
  SeriesInput,
  SeriesRowInput,
  SourceInput,
  ThreadInput,
} from '@/lib/model/record';

/*
 * What stands in for required fields that failed, so that the rest of their entry is still checked. A record that
 * holds one of these is never published: the problem of the failed field is already reported.
 */

const named = { id: 'unreadable', title: 'unreadable' };

export const STAND_IN_HEADER: HeaderInput = {
  title: 'unreadable',
  lanes: [named],
  kinds: [{ ...named, lane: 'unreadable', shape: 'circle', colour: 'slate' }],
};
export const STAND_IN_EVENT: EventInput = { ...named, date: '2000', kind: 'unreadable' };
export const STAND_IN_SOURCE: SourceInput = { ...named, type: 'document' };
export const STAND_IN_PLACE: PlaceInput = named;
export const STAND_IN_PERSON: PersonInput = { ...named, basis: 'aggregate', reviewedOn: '2000' };
export const STAND_IN_THREAD: ThreadInput = named;
export const STAND_IN_ERA: EraInput = { ...named, from: '2000', to: '2000' };
export const STAND_IN_SERIES: SeriesInput = {
  ...named,
  measure: 'flow',
  unit: 'unreadable',
  definition: 'unreadable',
  form: 'range', // the form that asks least of its rows
};
export const STAND_IN_SERIES_ROW: SeriesRowInput = { period: '2000' };
export const STAND_IN_SEGMENT: SegmentInput = {
  version: '1',
  title: 'unreadable',
  reviewed: '2000',
  minutes: '5',
  ages: { from: '5', to: '5' },
  scope: { from: '2000', to: '2000', events: ['unreadable'] },
  question: 'unreadable',
  objective: 'unreadable',
  tasks: [{ type: 'claim', prompt: 'unreadable', minutes: '1', key: 'unreadable' }],
};
