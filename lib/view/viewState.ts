import { asDay, type Day } from '@/lib/time/day';
import { type Edtf, readEdtf } from '@/lib/time/edtf';
import { formatDay } from '@/lib/time/formatDay';
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
  /** Event id from the hash. */
  readonly selected?: string;
}

/** An address after its path: both begin with their sign (`?`, `#`) or are empty. */
export interface ViewAddress {
  readonly search: string;
  readonly hash: string;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
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
  return {
    ...(window && { window }),
    kinds: parseSlugs(params.get('kind')),
    lanes: parseSlugs(params.get('lane')),
    threads: parseSlugs(params.get('thread')),
    places: parseSlugs(params.get('place')),
    query: cleanQuery(params.get('q') ?? ''),
    ...(selected !== undefined && { selected }),
  };
}

/** The one address of a view: keys and values sorted, defaults left out. Reading it back gives the view, its window to within a third of a pixel. */
export function formatView(view: ViewState): ViewAddress {
  const window = view.window && formatWindow(view.window);
  const query = cleanQuery(view.query);
  const pairs = [
    window && `from=${window.from}`,
    formatSlugs('kind', view.kinds),
    formatSlugs('lane', view.lanes),
    formatSlugs('place', view.places),
    query && new URLSearchParams({ q: query }).toString(),
    formatSlugs('thread', view.threads),
    window && `to=${window.to}`,
  ].filter(Boolean);
  const selected = view.selected !== undefined && SLUG.test(view.selected) ? view.selected : '';
  return { search: pairs.length > 0 ? `?${pairs.join('&')}` : '', hash: selected && `#${selected}` };
}

function parseSlugs(text: string | null): string[] {
  const slugs = (text ?? '').split(',', MAX_SLUGS).filter(isSlug);
  return [...new Set(slugs)].sort();
}

function formatSlugs(key: string, slugs: readonly string[]): string {
  const kept = [...new Set(slugs.filter(isSlug))].sort().slice(0, MAX_SLUGS);
  return kept.length > 0 ? `${key}=${kept.join(',')}` : '';
}

function isSlug(text: string): boolean {
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
  const window = { from: first.earliest, to: isInstant(last) ? last.earliest : last.latest };
  return window.from < window.to ? window : undefined;
}

function parseEnd(text: string | null): Edtf | undefined {
  if (text === null || text.length > MAX_DATE) return undefined;
  const parsed = readEdtf(text);
  return parsed.ok && parsed.value.is === 'date' ? parsed.value : undefined;
}

/** `to` names the last day (or month, or year) that is seen, but the very moment when it is finer than that. */
function isInstant(date: Edtf): boolean {
  return date.precision === 'hour' || date.precision === 'minute' || date.precision === 'second';
}

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
  const inside = unit.precision === 'day' ? units - last + 0.5 : (units + 0.25) * unit.days;
  return formatDay(asDay(inside), unit.precision);
}
