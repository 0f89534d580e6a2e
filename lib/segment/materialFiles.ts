import { idFileOf } from '@/lib/query/idFiles';

/*
 * Names of the data files that a link segment is read from, below `/<timeline>/data/`. An event's id says which file it is in, so that a reader loads those of
 * the chosen events and nothing else.
 */

/** Events in one file, on average: some ten kilobytes, packed. */
const EVENTS_A_FILE = 50;

export const RECORD_FILE = 'segment/record.json';

export const cardFileCount = (events: number): number => Math.ceil(events / EVENTS_A_FILE);

/** `segment/cards-<n>.json`: a list of events. */
export const cardFileName = (n: number): string => `segment/cards-${n}.json`;

/** @param count of files, as `segment/record.json` has it; at least 1. */
export const cardFileOf = (id: string, count: number): number => idFileOf(id, count);

export const seriesFileName = (id: string): string => `segment/series-${id}.json`;
