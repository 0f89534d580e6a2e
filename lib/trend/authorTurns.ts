import type { Series } from '@/lib/model/record';
import { readEdtf } from '@/lib/time/edtf';
import { formatEdtf } from '@/lib/time/words';
import { SETTING } from '@/lib/trend/inflections/criterion';
import type { TrendAnalysis } from '@/lib/trend/inflections/trendAnalysis';
import { binOf, lastBin } from '@/lib/trend/periods';
import type { AuthorTurn, TrendLine, TrendPoint } from '@/lib/trend/trendLine';
import type { Bin } from '@/lib/view/trendView';

/**
 * What the author of a record says of the turns of a series, where the line has a point. When it was said is not recorded, so that on a date in the past
 * nobody can have known it: such a view asks for none.
 */
export function authorTurns(
  { turns }: Pick<Series, 'turns'>,
  bin: Bin,
  points: readonly TrendPoint[],
): readonly AuthorTurn[] {
  return turns
    .map(({ at, status, reason, events, sources }): AuthorTurn => {
      const bins = [binOf(at.earliest, bin), lastBin(at.latest, bin)] as const;
      return { at: at.text, status, reason, bins, events, sources };
    })
    .filter(({ bins: [first, last] }) => points.some((point) => point.bin >= first && point.bin <= last))
    .toSorted((a, b) => a.bins[0] - b.bins[0] || a.bins[1] - b.bins[1]);
}

/** What the models say of a turn that an author has judged. */
export type ModelSays =
  | { readonly is: 'found'; readonly change: number }
  | { readonly is: 'candidate' | 'not found' | 'near an end' | 'not tested' };

/** What was tested: the bin of each value, and the bins from one to the next. */
interface Tested {
  readonly bins: readonly number[];
  readonly step: number;
}

/** As many values apart as two models may be that agree. */
const NEAR = 1;

/** How far a bin lies from a turn: 0 within it. */
const distance = (bin: number, [first, last]: AuthorTurn['bins']): number => Math.max(first - bin, bin - last, 0);

/** Periods beyond which an interval says little of where a change is: of the turns that it touches, it then belongs to the nearest. */
const WIDE = 5;

/** What the models say of one of the `judged` turns: the nearest change within one period of it, or whose interval touches it. */
export function modelSays(
  turn: AuthorTurn,
  judged: readonly AuthorTurn[],
  { bins, step }: Tested,
  analysis: TrendAnalysis,
): ModelSays {
  const { changes, candidates, parts } = analysis;
  const binAt = (index: number): number => bins[index] ?? Number.POSITIVE_INFINITY;
  const away = (index: number): number => distance(binAt(index), turn.bins);
  const near = changes.flatMap(({ index, interval: [from, to] }, number) => {
    const [first, last] = [bins[from] ?? 0, bins[Math.min(to, bins.length - 1)] ?? 0];
    const touches = first <= turn.bins[1] && last >= turn.bins[0];
    const isNearest = judged.every((other) => distance(binAt(index), other.bins) >= away(index));
    const holds = touches && (last - first < WIDE || isNearest);
    return holds || away(index) <= NEAR * step ? [{ number, away: away(index) }] : [];
  });
  const [nearest] = near.toSorted((a, b) => a.away - b.away);
  if (nearest) return { is: 'found', change: nearest.number };
  if (candidates.some(({ index }) => away(index) <= NEAR * step)) return { is: 'candidate' };
  const places = parts
    .filter(({ refused }) => refused === undefined)
    .flatMap(({ from, to }) =>
      bins.slice(from, to).flatMap((bin, at) => (distance(bin, turn.bins) === 0 ? [{ at, left: to - from - at }] : [])),
    );
  if (places.length === 0) return { is: 'not tested' };
  const { shortest } = SETTING;
  return { is: places.some(({ at, left }) => at >= shortest && left >= shortest) ? 'not found' : 'near an end' };
}

/** "2020", "January 2020": when the author puts it. */
export function turnWhen({ at }: Pick<AuthorTurn, 'at'>): string {
  const read = readEdtf(at);
  return read.ok ? formatEdtf(read.value) : at;
}

/** "Confirmed by the record's author: The border was closed." */
export const authorWords = ({ status, reason }: Pick<AuthorTurn, 'status' | 'reason'>): string =>
  `${STATUS_WORDS[status]} by the record’s author: ${reason}`;

const STATUS_WORDS = { confirmed: 'Confirmed', rejected: 'Rejected' } as const satisfies Record<
  AuthorTurn['status'],
  string
>;

/** What the models say, after the author's words. */
export const MODEL_WORDS: Readonly<Record<Exclude<ModelSays['is'], 'found'>, string>> = {
  candidate: 'A model looked at a change there and did not report it.',
  'not found': 'No model finds a change there.',
  'near an end': `Too near an end of what was tested: ${SETTING.shortest} values are needed on either side.`,
  'not tested': 'Nothing was tested there.',
};

export interface TurnNote {
  readonly turn: AuthorTurn;
  readonly words: string;
}

/** Judged turns as notes under a picture and in its file. Lines of one series share their turns: each is told once. */
export function turnNotes(lines: readonly Pick<TrendLine, 'title' | 'turns'>[]): readonly TurnNote[] {
  const notes = lines.flatMap(({ title, turns }) =>
    turns.map((turn): TurnNote => {
      const words = `Turn at ${turnWhen(turn)}, ${turn.status} by the record’s author: ${turn.reason}`;
      return { turn, words: lines.length > 1 ? `${title.split(':')[0]}: ${words}` : words };
    }),
  );
  return [...new Map(notes.map((note) => [note.words, note])).values()];
}
