import type { Series, SeriesRow } from '@/lib/model/record';
import type { Colour, Shape } from '@/lib/model/vocabulary';
import type { publicSeries } from '@/lib/series/publicSeries';
import { dateOf } from '@/lib/time/dateOf';
import type { EventColumns } from '@/lib/trend/eventColumns';

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
  /** Where it is on the web, or an archived copy of it. */
  readonly address?: string;
}

/** Of events, what is text: names of those that have one here, and members of threads and places by event number. */
export interface EventNames {
  /** Rows of events.bin. */
  readonly count: number;
  /** Numbers of the named events, rising: of a large record only the most significant are named, and all are counted. */
  readonly named: readonly number[];
  readonly id: readonly string[];
  readonly title: readonly string[];
  readonly date: readonly string[];
  readonly threads: Readonly<Record<string, readonly number[]>>;
  readonly places: Readonly<Record<string, readonly number[]>>;
}

/** All that is known of live events, by number; who is not named has an empty id, title and date. */
export interface TrendEvents extends EventColumns, Omit<EventNames, 'named'> {}

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
  readonly events: EventNames;
  readonly series: readonly (ReturnType<typeof publicSeries> & {
    readonly opening: boolean;
    /** What the author of the record says of turns; `at` is EDTF. */
    readonly turns: readonly (Omit<Series['turns'][number], 'at'> & { readonly at: string })[];
    /** By row: the day from which it surely was public; null where nobody recorded it. */
    readonly surely: readonly (number | null)[];
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
export interface TrendData extends Omit<TrendFile, 'series' | 'events'> {
  readonly events: TrendEvents;
  readonly series: readonly TrendSeries[];
}

function eventsOf({ named, id, title, date, ...members }: EventNames, columns: EventColumns): TrendEvents {
  const spread = (texts: readonly string[]): readonly string[] => {
    const all = new Array<string>(columns.count).fill('');
    named.forEach((event, at) => {
      all[event] = texts[at]!;
    });
    return all;
  };
  return { ...columns, ...members, id: spread(id), title: spread(title), date: spread(date) };
}

/** Throws where the columns are those of another record, or cut short. */
export function readTrendFile(file: TrendFile, columns: EventColumns): TrendData {
  if (columns.count !== file.events.count)
    throw new Error(`invalid columns of events: ${columns.count} rows, of ${file.events.count}`);
  return {
    ...file,
    events: eventsOf(file.events, columns),
    series: file.series.map(
      ({ surely, ...series }): TrendSeries => ({
        ...series,
        turns: series.turns.map((each) => ({ ...each, at: dateOf(each.at) })),
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

/** Where it is told how turns are found. */
export const methodsHref = ({ slug }: Pick<TrendFile, 'slug'>): string => `/${slug}/trends/methods/`;

/** Where an event is read. */
export const eventHref = ({ slug, hasEventPages }: Pick<TrendFile, 'slug' | 'hasEventPages'>, id: string): string =>
  hasEventPages ? `/${slug}/events/${id}/` : `/${slug}/#${id}`;
