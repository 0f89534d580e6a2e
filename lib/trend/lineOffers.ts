import { hyphened } from '@/lib/base/slug';
import type { Series } from '@/lib/model/record';
import { categoriesOf } from '@/lib/series/points';
import { DAYS_A_YEAR } from '@/lib/time/day';
import type { DayRange } from '@/lib/time/dayRange';
import { type EventColumns, extentOf } from '@/lib/trend/eventColumns';
import { MONTHS } from '@/lib/trend/periods';
import type { TrendData, TrendSeries } from '@/lib/trend/trendData';
import { BINS, type Bin } from '@/lib/view/trendView';

/** What numbers of a line mean. `estimates` are ranges of several hands, `ordinal` are judgements. */
export type LineKind = 'count' | 'rate' | 'stock' | 'estimates' | 'ordinal' | 'events';

/** Which events a line counts. */
export type CountOf = { readonly is: 'all' } | { readonly is: 'kind' | 'lane' | 'thread'; readonly id: string };

/** A line that can be chosen. */
export interface LineOffer {
  /** As the address has it. */
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly kind: LineKind;
  readonly from:
    | { readonly is: 'series'; readonly series: TrendSeries; readonly category: string | undefined }
    | { readonly is: 'events'; readonly of: CountOf };
}

const KINDS: Readonly<Record<Series['measure'], LineKind>> = {
  flow: 'count',
  stock: 'stock',
  share: 'rate',
  rating: 'ordinal',
};

const kindOf = ({ form, measure }: Series): LineKind =>
  form === 'bands' ? 'ordinal' : form === 'range' ? 'estimates' : KINDS[measure];

/**
 * The parts of lines' names that say their categories, each another. A category that is the first with its words keeps them, whatever stands beside it; the
 * others have their number, with a second one where a category is called so.
 */
function categorySlugs(categories: readonly string[]): readonly string[] {
  const slugs = categories.map(hyphened);
  const isOwn = (slug: string, index: number): boolean => slug !== '' && slugs.indexOf(slug) === index;
  const taken = new Set(slugs);
  return slugs.map((slug, index) => {
    if (isOwn(slug, index)) return slug;
    const number = String(index + 1);
    let name = number;
    for (let next = 2; taken.has(name); next += 1) name = `${number}-${next}`;
    taken.add(name);
    return name;
  });
}

function seriesOffers(series: TrendSeries): readonly LineOffer[] {
  const kind = kindOf(series);
  const base = { unit: series.unit, kind };
  const categories = categoriesOf(series.rows).filter((category) => category !== undefined);
  const whole: LineOffer = {
    ...base,
    name: series.id,
    title: series.title,
    from: { is: 'series', series, category: undefined },
  };
  if (kind === 'estimates' || kind === 'ordinal' || categories.length < 2) return [whole];
  const slugs = categorySlugs(categories);
  const isSum = kind !== 'rate'; // shares of several groups add up to nothing
  return [
    ...(isSum ? [whole] : []),
    ...categories.map(
      (category, index): LineOffer => ({
        ...base,
        name: `${series.id}.${slugs[index]}`,
        title: `${series.title}: ${category}`,
        from: { is: 'series', series, category },
      }),
    ),
  ];
}

/** Every line that a record offers: its series, their categories, and counts of its events. */
export function lineOffers({ series, kinds, lanes, threads, events }: TrendData): readonly LineOffer[] {
  const count = (name: string, title: string, of: CountOf): LineOffer => ({
    name,
    title,
    unit: 'events',
    kind: 'events',
    from: { is: 'events', of },
  });
  const used = (column: EventColumns['kind'], index: number): boolean => column.includes(index);
  return [
    ...series.flatMap(seriesOffers),
    count('.all', 'All events', { is: 'all' }),
    ...kinds
      .filter((_, index) => used(events.kind, index))
      .map(({ id, title }) => count(`.kind.${id}`, `Events: ${title}`, { is: 'kind', id })),
    ...lanes
      .filter((_, index) => used(events.lane, index))
      .map(({ id, title }) => count(`.lane.${id}`, `Events in lane ${title}`, { is: 'lane', id })),
    ...threads
      .filter(({ id }) => (events.threads[id]?.length ?? 0) > 0)
      .map(({ id, title }) => count(`.thread.${id}`, `Events of thread ${title}`, { is: 'thread', id })),
  ];
}

/** What a page opens with: the first series that can be drawn as a line, or else all events. */
export function openingLine(offers: readonly LineOffer[]): readonly string[] {
  const first = offers.find(({ kind, from }) => from.is === 'series' && from.series.opening && isCounted(kind));
  return [first?.name ?? '.all'];
}

const isCounted = (kind: LineKind): boolean => kind === 'count' || kind === 'stock' || kind === 'rate';

/** A picture of more periods than this shows less than a coarser one. */
const MANY_BINS = 400;
const yearsIn = (bin: Bin): number => MONTHS[bin] / MONTHS.year;
const COARSE = BINS.slice(BINS.indexOf('year'));

/** Years, or the first coarser unit of which a record needs no more than a picture can show. */
export function usualBin({ events }: Pick<TrendData, 'events'>): Bin {
  const [least, most] = extentOf(events);
  const years = (most - least) / DAYS_A_YEAR;
  return COARSE.find((bin) => !(years / yearsIn(bin) > MANY_BINS)) ?? COARSE.at(-1)!;
}

/** The units that a record is long enough for; those up to a millennium always, and one that was chosen. */
export function offeredBins({ from, to }: DayRange, chosen: Bin): readonly Bin[] {
  const years = (to - from) / DAYS_A_YEAR;
  return BINS.filter((bin) => yearsIn(bin) <= Math.max(yearsIn('millennium'), years) || bin === chosen);
}
