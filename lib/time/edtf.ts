import type { Result } from '@/lib/base/result';
import type { Day } from '@/lib/time/day';

/** From coarse to fine. A season lies somewhere in its year: the standard gives it no months. */
export type Precision = 'millennium' | 'century' | 'decade' | 'year' | 'season' | 'quarter' | 'month' | 'day' | 'hour' | 'minute' | 'second';

/** One end of an interval: a date, open (`..`, it goes on) or unknown (nothing written). */
export type Bound = { readonly is: 'date'; readonly date: EdtfDate } | { readonly is: 'open' } | { readonly is: 'unknown' };

interface Extent {
  /** Exactly as the author wrote it. */
  readonly text: string;
  /** First instant it can mean. -Infinity only when an interval's start is open or unknown. */
  readonly earliest: Day;
  /** First instant after all it can mean (half-open: [earliest, latest)). Infinity only when an interval's end is open or unknown. */
  readonly latest: Day;
  readonly precision: Precision;
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

/** A single date: `2016-04-07`, `2016-04`, `201X`, `2015-21`, `1984?`, `Y-13800000000`. */
export interface EdtfDate extends Extent {
  readonly is: 'date';
}

/** An interval: `2015-06/2016`, `2015/..`, `/2016`. */
export interface EdtfInterval extends Extent {
  readonly is: 'interval';
  readonly start: Bound;
  readonly end: Bound;
}

export type Edtf = EdtfDate | EdtfInterval;

/** Why a text is no date we accept, with a mended text where one can be guessed. */
export interface DateFault {
  readonly message: string;
  readonly expected: string;
  readonly fix?: string;
}

/** Parses EDTF levels 0 and 1, long years and level 2 quarters. `text` is kept exactly. */
export declare function parseEdtf(text: string): Result<Edtf, DateFault>;
