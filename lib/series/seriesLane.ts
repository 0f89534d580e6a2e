import type { SeriesForm } from '@/lib/model/seriesVocabulary';

/** The lanes that a strip opens with, in `/<timeline>/data/series/`: no id of a series has an underscore. */
export const LANES_FILE = '_lanes.json';

/** When each value of a lane was the newest that was public, beside it: `DatedLane`s of all series. */
export const KNOWN_LANES_FILE = '_known.json';

/** What a reader chooses lanes by: `SeriesOffer`s of all series. */
export const OFFERS_FILE = '_series.json';

/** The lane of one series, and the same with its dates: a strip asks for those alone that it shows. No id of a series has a dot. */
export const laneFile = (id: string): string => `${id}.lane.json`;
export const datedLaneFile = (id: string): string => `${id}.known.json`;

/** A part of a mark: of a bar, its category from `low` to `high` on the scale; of a range, its two ends. */
export interface LanePart {
  /** Number of the category. */
  readonly tone: number;
  readonly low: number;
  readonly high: number;
  /** Of a bar: this part is provisional or claimed. */
  readonly tentative?: true;
}

/** One value of a lane, in Days and in the lane's own scale. What is not written is not there: gaps stay gaps. */
export interface LaneMark {
  /** Half-open; equal where the period has no start or no end, and then it has no length to draw. */
  readonly from: number;
  readonly to: number;
  /** The period has begun and has no end: what is drawn of it goes on to the edge. */
  readonly goesOn?: true;
  /** What it says, as a sentence without the name of the series. */
  readonly words: string;
  /** Row of a band, by category. */
  readonly row?: number;
  /** Number of a band's level. */
  readonly level?: number;
  readonly parts?: readonly LanePart[];
  /** The figure that stands in for a mark without length. */
  readonly figure?: string;
  /** It, or a part of it, is provisional or claimed: drawn hatched or dashed. */
  readonly tentative?: true;
  /** The end that the source does not give. */
  readonly open?: 'low' | 'high';
}

/** A series as the strip and the page draw it. */
export interface SeriesLane {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly form: SeriesForm;
  /** Names of the categories; empty where there are none. */
  readonly categories: readonly string[];
  readonly levels: readonly { readonly label: string; readonly short: string }[];
  /** Top of the scale; 0 for bands, which have none. */
  readonly max: number;
  /** Foot of the scale where that is below zero. */
  readonly min?: number;
  /** In order of time, and within a time in order of the table. */
  readonly marks: readonly LaneMark[];
  readonly breaks: readonly { readonly at: number; readonly what: string }[];
}
