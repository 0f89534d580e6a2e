import type { Series, SeriesRow } from '@/lib/model/record';
import type { Colour, Shape } from '@/lib/model/vocabulary';
import type { publicSeries } from '@/lib/series/publicSeries';
import { type Edtf, readEdtf } from '@/lib/time/edtf';

interface Choice {
  readonly id: string;
  readonly title: string;
}

export interface TrendKind extends Choice {
  readonly shape: Shape;
  readonly colour: Colour;
}

export interface TrendSource {
  readonly name: string;
  readonly href: string;
}

type Column<Value> = readonly Value[];

/** Live events in reading order, a column a field. Days; null where a date has no start or no end, and where nothing was recorded. */
export interface EventColumns {
  readonly earliest: Column<number | null>;
  readonly latest: Column<number | null>;
  readonly reportedEarliest: Column<number | null>;
  readonly reportedLatest: Column<number | null>;
  /** Index into `kinds`. */
  readonly kind: Column<number>;
  /** Index into `lanes`. */
  readonly lane: Column<number>;
  readonly significance: Column<number>;
  /** From when an event may have been, and from when it surely was public (lib/query/since.ts). */
  readonly maybe: Column<number | null>;
  readonly surely: Column<number | null>;
  /** Empty for the less significant of a large record, which are counted and not named. */
  readonly id: Column<string>;
  readonly title: Column<string>;
  readonly date: Column<string>;
  /** Event numbers by id. */
  readonly threads: Readonly<Record<string, readonly number[]>>;
  readonly places: Readonly<Record<string, readonly number[]>>;
}

/** `/<timeline>/trends/data.json` */
export interface TrendFile {
  readonly slug: string;
  readonly title: string;
  readonly licence?: string;
  /** Day on which the record was last added to or changed, EDTF. */
  readonly asOf?: string;
  readonly version: string;
  readonly hasEventPages: boolean;
  readonly kinds: readonly TrendKind[];
  readonly lanes: readonly Choice[];
  readonly threads: readonly Choice[];
  readonly places: readonly Choice[];
  readonly events: EventColumns;
  readonly series: readonly (ReturnType<typeof publicSeries> & {
    readonly opening: boolean;
    /** By row: the day from which it surely was public; null where nobody recorded it. */
    readonly surely: Column<number | null>;
  })[];
  readonly sources: Readonly<Record<string, TrendSource>>;
}

/** A row with the day from which it surely was public. */
export interface TrendRow extends SeriesRow {
  readonly surely: number | null;
}

export interface TrendSeries extends Series {
  readonly rows: readonly TrendRow[];
}

/** The file with its dates read. */
export interface TrendData extends Omit<TrendFile, 'series'> {
  readonly series: readonly TrendSeries[];
}

/** Dates of the file were read once when it was written. */
function dateOf(text: string): Edtf {
  const read = readEdtf(text);
  if (!read.ok) throw new Error(read.failure.message);
  return read.value;
}

export function readTrendFile(file: TrendFile): TrendData {
  return {
    ...file,
    series: file.series.map(
      ({ surely, ...series }): TrendSeries => ({
        ...series,
        breaks: series.breaks.map((each) => ({ ...each, at: dateOf(each.at) })),
        rows: series.rows.map(({ published, period, ...row }, number) => ({
          ...row,
          period: dateOf(period),
          ...(published === undefined ? {} : { published: dateOf(published) }),
          surely: surely[number] ?? null,
        })) as readonly TrendRow[],
      }),
    ),
  };
}

/** Where an event is read. */
export const eventHref = ({ slug, hasEventPages }: Pick<TrendFile, 'slug' | 'hasEventPages'>, id: string): string =>
  hasEventPages ? `/${slug}/events/${id}/` : `/${slug}/#${id}`;
