import { standingOn } from '@/lib/query/since';
import type { CountOf } from '@/lib/trend/lineOffers';
import type { EventColumns, TrendData } from '@/lib/trend/trendData';
import type { Clock } from '@/lib/view/trendView';
import type { ViewState } from '@/lib/view/viewState';

export type SharedFilters = Pick<ViewState, 'kinds' | 'lanes' | 'threads' | 'places'>;

type Named = readonly { readonly id: string }[];

/** Whether an event is of a group's choice; a group in which nothing (known) is chosen lets all pass. */
function columnTest(column: readonly number[], choices: Named, chosen: readonly string[]): (event: number) => boolean {
  const passing = choices.map(({ id }) => chosen.includes(id));
  return passing.includes(true) ? (event) => passing[column[event]!] === true : () => true;
}

function memberTest(members: EventColumns['threads'], chosen: readonly string[]): (event: number) => boolean {
  const known = chosen.filter((id) => Object.hasOwn(members, id));
  if (known.length === 0) return () => true;
  const passing = new Set(known.flatMap((id) => members[id]!));
  return (event) => passing.has(event);
}

/**
 * Numbers of the events that the filters of the explorer leave, and that were public on a date, in reading order.
 * @param end first instant after the date; an event of which nobody recorded when it became public is left out, as in the explorer
 */
export function filteredEvents(
  { events, kinds, lanes }: TrendData,
  filters: SharedFilters,
  end: number | undefined,
): readonly number[] {
  const tests = [
    columnTest(events.kind, kinds, filters.kinds),
    columnTest(events.lane, lanes, filters.lanes),
    memberTest(events.threads, filters.threads),
    memberTest(events.places, filters.places),
  ];
  const isKnown = (event: number): boolean =>
    end === undefined || standingOn([events.maybe[event]!, events.surely[event]!], end) === 'public';
  return [...events.kind.keys()].filter((event) => isKnown(event) && tests.every((test) => test(event)));
}

/** The test of one line's events. */
export function countTest({ events, kinds, lanes }: TrendData, of: CountOf): (event: number) => boolean {
  if (of.is === 'all') return () => true;
  if (of.is === 'thread') {
    const members = new Set(events.threads[of.id] ?? []);
    return (event) => members.has(event);
  }
  const [column, list]: [readonly number[], Named] = of.is === 'kind' ? [events.kind, kinds] : [events.lane, lanes];
  const index = list.findIndex(({ id }) => id === of.id);
  return (event) => column[event] === index;
}

/** When an event happened or was reported; infinite where it has no start or no end, undefined where nobody recorded it. */
export function intervalOf(
  events: EventColumns,
  event: number,
  clock: Clock,
): { readonly from: number; readonly to: number } | undefined {
  const [from, to] =
    clock === 'happened'
      ? [events.earliest[event], events.latest[event]]
      : [events.reportedEarliest[event], events.reportedLatest[event]];
  if (clock === 'reported' && from == null && to == null) return undefined;
  return { from: from ?? Number.NEGATIVE_INFINITY, to: to ?? Number.POSITIVE_INFINITY };
}
