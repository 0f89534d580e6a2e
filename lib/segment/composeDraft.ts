import { listInWords } from '@/lib/base/listInWords';
import { textFault } from '@/lib/model/textFault';
import { draftReading } from '@/lib/segment/draftReading';
import type { SegmentDraft } from '@/lib/segment/segmentDraft';
import type { EventMaterial } from '@/lib/segment/segmentMaterial';
import { quoted } from '@/lib/segment/suggestMaterial';
import { dateOf } from '@/lib/time/dateOf';
import { asDay, DAYS_A_YEAR } from '@/lib/time/day';
import { type Edtf, readEdtf } from '@/lib/time/edtf';
import { formatDay } from '@/lib/time/formatDay';
import { formatEdtf } from '@/lib/time/words';
import type { ViewState } from '@/lib/view/viewState';
import type { TimeWindow } from '@/lib/view/window';

/** More are not read within a lesson; the form of segments holds no more (lib/model/segmentSchema.ts). */
export const MOST_EVENTS = 40;

/** Of a view that holds more, the weightiest so many are proposed: with their sources they are read in about ten minutes. */
export const MOST_PROPOSED = 12;

/** What a lesson begins with. */
export interface ComposedView {
  readonly timeline: string;
  /** The record's name. */
  readonly title: string;
  readonly window: TimeWindow;
  /** Names of the kinds, lanes, threads and places that the view is narrowed to. */
  readonly narrowedTo: readonly string[];
  /** Events that pass and lie in the range, the weightiest that are proposed, in time order. */
  readonly events: readonly EventMaterial[];
  readonly selected?: string | undefined;
  readonly known?: string | undefined;
  /** Series that the view has under its events. */
  readonly series?: readonly string[] | undefined;
  readonly narrowed?: Narrowed | undefined;
  /** The day it is made, as EDTF. */
  readonly today: string;
}

/** What an address says of a view: a range of its own, by id what it is narrowed to, and the words in its search. */
type Narrowed = Pick<ViewState, 'window' | 'kinds' | 'lanes' | 'threads' | 'places' | 'query'>;

/** A range in the dates of the files. */
export interface StatedRange {
  readonly from: string;
  readonly to: string;
}

/** Ranges of three years and more are stated in years, of a season and more in months: a lesson says "2016 to 2019" and no hours. */
const YEARS_FROM = 3 * DAYS_A_YEAR;
const MONTHS_FROM = 90;

/** What a window is stated in: the coarsest unit that holds it exactly, or else one that suits its length. */
function precisionOf({ from, to }: TimeWindow): 'year' | 'month' | 'day' {
  const length = to - from;
  const isExact = (precision: 'year' | 'month'): boolean => {
    const read = readRange(statedIn({ from, to }, precision));
    return read?.from.earliest === from && read.to.latest === to;
  };
  if (length >= YEARS_FROM || isExact('year')) return 'year';
  return length >= MONTHS_FROM || isExact('month') ? 'month' : 'day';
}

function statedIn({ from, to }: TimeWindow, precision: 'year' | 'month' | 'day'): StatedRange {
  const lastDay = asDay(Math.ceil(to) - 1); // half-open: the day that holds the last instant
  return { from: formatDay(asDay(Math.floor(from)), precision), to: formatDay(lastDay, precision) };
}

/** The dates that hold a window, rounded outward: nothing in it is lost. */
export const statedRange = (window: TimeWindow): StatedRange => statedIn(window, precisionOf(window));

/** A range as the dates it names; undefined while a date cannot be read or the end comes first. */
export function readRange({ from, to }: StatedRange): { readonly from: Edtf; readonly to: Edtf } | undefined {
  const [first, last] = [readEdtf(from.trim()), readEdtf(to.trim())];
  if (!first.ok || !last.ok || last.value.latest <= first.value.earliest) return undefined;
  return { from: first.value, to: last.value };
}

/** "2016 to 2019"; as it was typed while it cannot be read. */
export function rangeWords(range: StatedRange): string {
  const read = readRange(range);
  if (read === undefined) return `${range.from} to ${range.to}`;
  return read.from.text === read.to.text ? formatEdtf(read.from) : `${formatEdtf(read.from)} to ${formatEdtf(read.to)}`;
}

/** The rule of every segment: an event is in the range if its first possible day is. */
export function isInRange(event: EventMaterial, range: StatedRange): boolean {
  const read = readRange(range);
  const { earliest } = dateOf(event.date);
  return read !== undefined && earliest >= read.from.earliest && earliest < read.to.latest;
}

const MAX_TITLE = 80;

/** Cut between words. */
function shortened(text: string): string {
  if (text.length <= MAX_TITLE) return text;
  const kept = text.slice(0, MAX_TITLE - 1);
  return `${kept.slice(0, Math.max(kept.lastIndexOf(' '), 1)).trimEnd()}…`;
}

/** Lessons are as long as a timetable has them. */
const LESSONS = [20, 30, 45, 60, 90] as const;
/** Minutes that tasks and talk take beside the reading. */
const TASKS_AND_TALK = 28;

const sensibleMinutes = (reading: number): number =>
  LESSONS.find((minutes) => minutes >= reading + TASKS_AND_TALK) ?? LESSONS[LESSONS.length - 1]!;

/** "from 2016 to 2019", "during 2016". */
const spanWords = (range: StatedRange): string =>
  range.from === range.to ? `during ${rangeWords(range)}` : `from ${rangeWords(range)}`;

/** One question, which the cards can answer. */
function questionOf(selected: EventMaterial | undefined, subject: string | undefined, range: StatedRange): string {
  if (selected) return `How sure can we be of what happened around ${quoted(selected.title)}?`;
  const about = subject === undefined ? 'What' : `${subject}: what`;
  return `${about} changed ${spanWords(range)}, and how sure can we be of it?`;
}

/** More cards are not named one by one. */
const MOST_NAMED = 3;

/** What a pupil does who stays out of what distresses; undefined where no event carries a note, and where every one does: then a teacher has to think of something. */
function alternativeOf(events: readonly EventMaterial[]): string | undefined {
  const free = events.filter(({ contentNotes }) => contentNotes.length === 0);
  if (free.length === 0 || free.length === events.length) return undefined;
  const named = free.slice(0, MOST_NAMED).map(({ title }) => quoted(title));
  return named.length === 1
    ? `Read only the card ${named[0]}, which has no such note, and do those tasks that can be done with it.`
    : `Read only cards that have no such note, for example ${listInWords(named)}, and do those tasks that can be done with them.`;
}

/** The selected event first, for it is what was being looked at; then the others in time. */
function readingOrder(events: readonly EventMaterial[], selected: string | undefined): readonly EventMaterial[] {
  const first = events.find(({ id }) => id === selected);
  return first ? [first, ...events.filter((event) => event !== first)] : events;
}

/** How the timeline opens from the lesson, where that is more than its range: the days of the view, and what it was narrowed to. */
function openingOf(
  { window, narrowed }: Pick<ComposedView, 'window' | 'narrowed'>,
  range: StatedRange,
): SegmentDraft['opening'] {
  const days = statedIn(window, 'day');
  const [seen, stated] = [readRange(days), readRange(range)];
  const isExact = seen?.from.earliest === stated?.from.earliest && seen?.to.latest === stated?.to.latest;
  const { kinds = [], lanes = [], threads = [], places = [], query = '' } = narrowed ?? {};
  const opening = {
    ...(narrowed?.window === undefined || isExact ? {} : days),
    ...(kinds.length > 0 ? { kinds } : {}),
    ...(lanes.length > 0 ? { lanes } : {}),
    ...(threads.length > 0 ? { threads } : {}),
    ...(places.length > 0 ? { places } : {}),
    ...(query !== '' && textFault(query) === undefined ? { search: query } : {}),
  };
  return Object.keys(opening).length > 0 ? opening : undefined;
}

const OBJECTIVE = 'Put events in order, and say of a statement who made it and when it could be known.';

/** A lesson as a view proposes it: every word of it is the teacher's to change. It has no tasks yet. */
export function draftOfView(view: ComposedView): SegmentDraft {
  const range = statedRange(view.window);
  const events = readingOrder(
    view.events.filter((event) => isInRange(event, range)),
    view.selected,
  ).slice(0, MOST_PROPOSED);
  const subject = view.narrowedTo.length === 1 ? view.narrowedTo[0] : undefined;
  const selected = events.find(({ id }) => id === view.selected);
  const frame = {
    question: questionOf(selected, subject, range),
    objective: OBJECTIVE,
    told: '',
    level: 'standard',
  } as const;
  const alternative = alternativeOf(events);
  const opening = openingOf(view, range);
  return {
    timeline: view.timeline,
    version: '1',
    title: shortened(`${subject ?? view.title}, ${rangeWords(range)}`),
    reviewed: view.today,
    minutes: String(sensibleMinutes(draftReading(frame, events, true))),
    ages: { from: '14', to: '16' },
    scope: { ...range, events: events.map(({ id }) => id), series: view.series ?? [] },
    ...(view.known === undefined ? {} : { known: view.known }),
    ...(opening === undefined ? {} : { opening }),
    ...frame,
    ...(alternative === undefined ? {} : { alternative }),
    tasks: [],
  };
}
