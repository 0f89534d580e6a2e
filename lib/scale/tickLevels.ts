/** Where ticks can stand. A grid depends on the calendar alone, so panning can neither move nor drop a tick. */
export type TickGrid =
  | { readonly unit: 'minute'; readonly size: number }
  /** Days of the month, from the first: their spacing starts anew each month. A day closer than `minDays` to the next month's first is left out. */
  | { readonly unit: 'monthDay'; readonly days: readonly number[]; readonly minDays: number }
  | { readonly unit: 'month'; readonly size: number }
  | { readonly unit: 'year'; readonly size: number };

/** What a scale shows: labelled ticks, unlabelled ones between, and the larger unit whose start stands out. */
export interface TickLevel {
  readonly label: TickGrid;
  readonly minor: TickGrid;
  /** The shortest distance of two labelled ticks, in days. */
  readonly minDays: number;
  /** The longest label, in characters; of years, as it is from 1000 to 9999. */
  readonly chars: number;
}

const MINUTES_A_DAY = 1440;
const MIN_YEAR_DAYS = 365;
const YEAR_CHARS = 4;

const minutes = (size: number): TickGrid => ({ unit: 'minute', size });
const months = (size: number): TickGrid => ({ unit: 'month', size });
const years = (size: number): TickGrid => ({ unit: 'year', size });
const monthDays = (minDays: number, days: readonly number[]) => ({ unit: 'monthDay', days, minDays }) as const;

const EVERY_DAY = monthDays(
  1,
  [...Array(31).keys()].map((index) => index + 1),
);
const EVERY_SECOND_DAY = monthDays(2, [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29]);
const FIFTHS = monthDays(4, [1, 5, 10, 15, 20, 25]);
const TENTHS = monthDays(9, [1, 10, 20]);

const clock = (size: number, minor: number): TickLevel => ({
  label: minutes(size),
  minor: minutes(minor),
  minDays: size / MINUTES_A_DAY,
  chars: '31 Dec'.length, // midnight names the day
});

const daily = (label: typeof EVERY_DAY, minor: TickGrid): TickLevel => ({
  label,
  minor,
  minDays: label.minDays,
  chars: 'Apr'.length,
});

/** From fine to coarse; years follow without end. */
const CALENDAR_LEVELS: readonly TickLevel[] = [
  clock(1, 1),
  clock(5, 1),
  clock(15, 5),
  clock(30, 10),
  clock(60, 15),
  clock(180, 60),
  clock(360, 60),
  clock(720, 180),
  daily(EVERY_DAY, minutes(360)),
  daily(EVERY_SECOND_DAY, EVERY_DAY),
  daily(FIFTHS, EVERY_DAY),
  daily(TENTHS, FIFTHS),
  { label: months(1), minor: TENTHS, minDays: 28, chars: '2016'.length },
  { label: months(3), minor: months(1), minDays: 90, chars: '2016'.length },
  { label: years(1), minor: months(3), minDays: MIN_YEAR_DAYS, chars: YEAR_CHARS },
];

/** 1, 2, 5, 10, … years, each with the step of the ticks between: round steps that divide it. */
function yearLevel(size: number): TickLevel {
  const lead = Number(String(size)[0]);
  const minor = lead === 2 ? size / 4 : size / 5;
  // From 5 years on the first label after 1 CE comes a year early, at 5 CE.
  const shortest = size >= 5 ? size - 1 : size;
  return {
    label: years(size),
    minor: years(size === 2 ? 1 : minor),
    minDays: shortest * MIN_YEAR_DAYS,
    chars: YEAR_CHARS,
  };
}

/** The next step of the series 1, 2, 5, 10, 20, 50, … */
export function nextRoundStep(size: number): number {
  return String(size).startsWith('2') ? (size / 2) * 5 : size * 2;
}

/** The finest level whose labels keep apart. `labelPx` is the room a label of so many characters needs, its gap included. */
export function chooseTickLevel(pxPerDay: number, labelPx: (chars: number) => number): TickLevel {
  const hasRoom = (level: TickLevel) => level.minDays * pxPerDay >= labelPx(level.chars);
  const found = CALENDAR_LEVELS.find(hasRoom);
  if (found !== undefined) return found;
  let size = 2;
  while (!hasRoom(yearLevel(size))) size = nextRoundStep(size);
  return yearLevel(size);
}
