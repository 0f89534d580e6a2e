import { standingOn } from '@/lib/query/since';
import type { CountedEvents } from '@/lib/trend/countEvents';
import type { EventColumns } from '@/lib/trend/eventColumns';
import type { CountOf } from '@/lib/trend/lineOffers';
import { createMemory } from '@/lib/trend/memory';
import type { EventNames, TrendData } from '@/lib/trend/trendData';
import type { Clock } from '@/lib/view/trendView';
import type { ViewState } from '@/lib/view/viewState';

export type SharedFilters = Pick<ViewState, 'kinds' | 'lanes' | 'threads' | 'places'>;

type Named = readonly { readonly id: string }[];
type Test = (event: number) => boolean;

/** Whether an event is of a group's choice; undefined where nothing (known) is chosen of it, and all pass. */
function columnTest(column: EventColumns['kind'], choices: Named, chosen: readonly string[]): Test | undefined {
  const passing = choices.map(({ id }) => chosen.includes(id));
  return passing.includes(true) ? (event) => passing[column[event]!] === true : undefined;
}

/** Whether an event is in some of the lists. */
function membersTest(count: number, lists: readonly (readonly number[])[]): Test {
  const passing = new Uint8Array(count);
  for (const list of lists) for (const event of list) passing[event] = 1;
  return (event) => passing[event] === 1;
}

function memberTest(count: number, members: EventNames['threads'], chosen: readonly string[]): Test | undefined {
  const known = chosen.filter((id) => Object.hasOwn(members, id));
  return known.length === 0
    ? undefined
    : membersTest(
        count,
        known.map((id) => members[id]!),
      );
}

const orNull = (day: number): number | null => (Number.isNaN(day) ? null : day);

/**
 * Numbers of the events that the filters of the explorer leave, and that were public on a date, in reading order.
 * @param end first instant after the date; an event of which nobody recorded when it became public is left out, as in the explorer
 */
export function filteredEvents(data: TrendData, filters: SharedFilters, end: number | undefined): readonly number[] {
  const { kinds, lanes, threads, places } = filters;
  const question = JSON.stringify([kinds, lanes, threads, places, end]);
  return remember(data, question, () => eventsLeft(data, filters, end));
}

const remember = createMemory<TrendData, readonly number[]>();

function eventsLeft(
  { events, kinds, lanes }: TrendData,
  filters: SharedFilters,
  end: number | undefined,
): readonly number[] {
  const { count, maybe, surely } = events;
  const isKnown: Test | undefined =
    end === undefined
      ? undefined
      : (event) => standingOn([orNull(maybe[event]!), orNull(surely[event]!)], end) === 'public';
  const tests = [
    isKnown,
    columnTest(events.kind, kinds, filters.kinds),
    columnTest(events.lane, lanes, filters.lanes),
    memberTest(count, events.threads, filters.threads),
    memberTest(count, events.places, filters.places),
  ].filter((test) => test !== undefined);
  const left: number[] = [];
  for (let event = 0; event < count; event++) if (tests.every((test) => test(event))) left.push(event);
  return left;
}

/** The test of one line's events. */
export function countTest({ events, kinds, lanes }: TrendData, of: CountOf): Test {
  if (of.is === 'all') return () => true;
  if (of.is === 'thread') return membersTest(events.count, [events.threads[of.id] ?? []]);
  const [column, list]: [EventColumns['kind'], Named] = of.is === 'kind' ? [events.kind, kinds] : [events.lane, lanes];
  const index = list.findIndex(({ id }) => id === of.id);
  return (event) => column[event] === index;
}

/** When events happened or were reported. */
export const clockColumns = (events: EventColumns, clock: Clock): Pick<CountedEvents, 'from' | 'to'> =>
  clock === 'happened'
    ? { from: events.earliest, to: events.latest }
    : { from: events.reportedEarliest, to: events.reportedLatest };
