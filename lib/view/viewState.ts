import { SLUG } from '@/lib/base/slug';
import { asDay, civilOfDay, type Day, dayOfYear } from '@/lib/time/day';
import { type Edtf, readEdtf } from '@/lib/time/edtf';
import { formatDay } from '@/lib/time/formatDay';
import { readKnown } from '@/lib/view/knownDate';
import type { TimeWindow } from '@/lib/view/window';

/** All that an address says about a view. Defaults are left out of the address. */
export interface ViewState {
  /** Absent: the record's opening range. */
  readonly window?: TimeWindow;
  readonly kinds: readonly string[];
  readonly lanes: readonly string[];
  readonly threads: readonly string[];
  readonly places: readonly string[];
  readonly query: string;
  /** Ids of the series under the strip; absent: those that the record opens with. */
  readonly series?: readonly string[];
  /** A day, month or year as EDTF: the record is seen as it was known then. */
  readonly known?: string;
  /** Event id from the hash. */
  readonly selected?: string;
}

/** An address after its path: both begin with their sign (`?`, `#`) or are empty. */
export interface ViewAddress {
  readonly search: string;
  readonly hash: string;
}

/** Anything longer was not made by us, and is cut or ignored. */
const MAX_SLUG = 200;
const MAX_SLUGS = 200;
const MAX_QUERY = 200;
const MAX_DATE = 40;

/** Reads an address. What is unknown, malformed or hostile is left out, never an error: an old link still opens. */
export function parseView(search: string, hash: string): ViewState {
  const params = new URLSearchParams(search);
  const window = parseWindow(params.get('from'), params.get('to'));
  const selected = parseHash(hash);
  const known = parseKnown(params.get('known'));
  const series = parseSeries(params.get('series'));
  return {
    ...(window && { window }),
    kinds: parseSlugs(params.get('kind')),
    lanes: parseSlugs(params.get('lane')),
    threads: parseSlugs(params.get('thread')),
    places: parseSlugs(params.get('place')),
    query: cleanQuery(params.get('q') ?? ''),
    ...(series && { series }),
    ...(known !== undefined && { known }),
    ...(selected !== undefined && { selected }),
  };
}

/** The one address of a view: keys and values sorted, defaults left out. Reading it back gives the view, its window to within a third of a pixel or half a second. */
export function formatView(view: ViewState): ViewAddress {
  const window = view.window && formatWindow(view.window);
  const query = cleanQuery(view.query);
  const pairs = [
    window && `from=${window.from}`,
    formatSlugs('kind', view.kinds),
    view.known !== undefined && parseKnown(view.known) && `known=${view.known}`,
    formatSlugs('lane', view.lanes),
    formatSlugs('place', view.places),
    query && new URLSearchParams({ q: query }).toString(),
    view.series && (formatSlugs('series', view.series.filter(isSeries)) || `series=${NO_SERIES}`),
    formatSlugs('thread', view.threads),
    window && `to=${window.to}`,
  ].filter(Boolean);
  const selected = view.selected !== undefined && SLUG.test(view.selected) ? view.selected : '';
  return { search: pairs.length > 0 ? `?${pairs.join('&')}` : '', hash: selected && `#${selected}` };
}

const parseKnown = (text: string | null): string | undefined => (text && readKnown(text) ? text : undefined);

function parseSlugs(text: string | null): string[] {
  const slugs = (text ?? '').split(',', MAX_SLUGS).filter(isSlug);
  return [...new Set(slugs)].sort();
}

/** A choice of series that is empty on purpose. No series of that name can be chosen. */
export const NO_SERIES = 'none';

const isSeries = (id: string): boolean => id !== NO_SERIES;

function parseSeries(text: string | null): string[] | undefined {
  const ids = parseSlugs(text).filter(isSeries);
  return ids.length > 0 || text === NO_SERIES ? ids : undefined;
}

function formatSlugs(key: string, slugs: readonly string[]): string {
  const kept = [...new Set(slugs.filter(isSlug))].sort().slice(0, MAX_SLUGS);
  return kept.length > 0 ? `${key}=${kept.join(',')}` : '';
}

/** Whether a text can be an id in an address. */
export function isSlug(text: string): boolean {
  return text.length <= MAX_SLUG && SLUG.test(text);
}

function parseHash(hash: string): string | undefined {
  const id = hash.replace(/^#/, '');
  return isSlug(id) ? id : undefined;
}

/** One line of well-formed text with single spaces. */
function cleanQuery(text: string): string {
  const line = text.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim();
  return [...line].slice(0, MAX_QUERY).join('').trim();
}

function parseWindow(from: string | null, to: string | null): TimeWindow | undefined {
  const first = parseEnd(from);
  const last = parseEnd(to);
  if (!first || !last) return undefined;
  const window = { from: first.from, to: last.to };
  return window.from < window.to ? window : undefined;
}

/** What a text means as the beginning of a window and as its end: `to` names the last day (or month, or year) that is seen. */
function parseEnd(text: string | null): TimeWindow | undefined {
  if (text === null || text.length > MAX_DATE) return undefined;
  const decimal = DECIMAL_DAY.exec(text)?.[1];
  if (decimal !== undefined) return { from: asDay(Number(decimal)), to: asDay(Number(decimal)) };
  const parsed = readEdtf(text);
  if (!parsed.ok || parsed.value.is !== 'date') return undefined;
  const { earliest, latest } = parsed.value;
  return { from: earliest, to: isInstant(parsed.value) ? earliest : latest };
}

/** An hour, minute or second is meant as the very moment, at either end. */
function isInstant(date: Edtf): boolean {
  return date.precision === 'hour' || date.precision === 'minute' || date.precision === 'second';
}

/**
 * Beyond the years of four digits EDTF has nothing finer than a year, so an end within a year is written as its decimal `Day`:
 * `day-1539876543210.25`. Fifteen digits are 2.7 million million years.
 */
const DECIMAL_DAY = /^day(-?\d{1,15}(?:\.\d{1,12})?)$/;
const MOST_DECIMALS = 12;
const MAX_PLAIN_YEAR = 9999;

/** Units that an end is rounded to, coarse first. */
const UNITS = [
  { precision: 'day', days: 1 },
  { precision: 'minute', days: 1 / 1440 },
  { precision: 'second', days: 1 / 86_400 },
] as const;
/** An end may move by this share of the window's length at a rounding, and twice at most: a third of a pixel on a strip of 1200. */
const ROUNDING_SHARE = 1 / 8000;
/** Rounding to a coarser unit can only happen once an end for each unit, so this many rounds settle any window. */
const ROUNDS = 2 * UNITS.length;

/** The texts of both ends. Written, read and written again they are the same, so an address never creeps. */
function formatWindow(window: TimeWindow): { readonly from: string; readonly to: string } {
  let texts = roundWindow(window);
  for (let round = 0; round < ROUNDS; round++) {
    const read = parseWindow(texts.from, texts.to);
    if (!read) break;
    texts = roundWindow(read);
  }
  return texts;
}

function roundWindow(window: TimeWindow): { readonly from: string; readonly to: string } {
  const tolerance = (window.to - window.from) * ROUNDING_SHARE;
  return { from: formatEnd(window.from, tolerance, 0), to: formatEnd(window.to, tolerance, 1) };
}

/** @param last 1 to name the day that ends here, 0 to name the one that begins. */
function formatEnd(at: Day, tolerance: number, last: 0 | 1): string {
  const unit =
    UNITS.find(({ days }) => Math.abs(Math.round(at / days) * days - at) <= tolerance) ?? UNITS[UNITS.length - 1]!;
  const units = Math.round(at / unit.days);
  // Aim inside the unit, where rounding cannot fall into its neighbour.
  const inside = asDay(unit.precision === 'day' ? units - last + 0.5 : (units + 0.25) * unit.days);
  if (Math.abs(civilOfDay(inside).year) > MAX_PLAIN_YEAR) return formatDeepEnd(at, tolerance, last);
  return formatDay(inside, unit.precision);
}

/** An end among years of five digits and more: the turn of a year where one is near enough, or else the decimal day. */
function formatDeepEnd(at: Day, tolerance: number, last: 0 | 1): string {
  const { year } = civilOfDay(at);
  const [before, after] = [dayOfYear(year), dayOfYear(year + 1)];
  const turn = at - before <= after - at ? before : after;
  if (Math.abs(turn - at) <= tolerance) return formatDay(asDay(turn + 0.5 - last), 'day'); // beside year 9999 it may still have a day
  return `day${formatDecimal(at, tolerance)}`;
}

/** With no more digits than the tolerance needs: they move an end by half of it at most. */
function formatDecimal(at: Day, tolerance: number): string {
  const digits = Math.min(Math.max(Math.ceil(-Math.log10(tolerance)), 0), MOST_DECIMALS);
  return String(Number(at.toFixed(digits)));
}
