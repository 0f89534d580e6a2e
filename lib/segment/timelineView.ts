import type { SegmentHead } from '@/lib/model/record';
import { knownWords } from '@/lib/view/knownDate';
import { formatView } from '@/lib/view/viewState';

/** What of a segment says how the timeline opens from its page. */
export type Opened = Pick<SegmentHead, 'scope' | 'known' | 'opening'>;

/** The query of an address of the timeline: the range, the date as known, the series of the segment, and what its view was narrowed to. */
export function timelineSearch({ scope, known, opening }: Opened): string {
  const [from, to] = [(opening?.from ?? scope.from).earliest, (opening?.to ?? scope.to).latest];
  const { kinds = [], lanes = [], threads = [], places = [], search = '' } = opening ?? {};
  return formatView({
    ...(Number.isFinite(from) && Number.isFinite(to) ? { window: { from, to } } : {}),
    kinds,
    lanes,
    threads,
    places,
    query: search,
    ...(scope.series.length > 0 ? { series: scope.series } : {}),
    ...(known === undefined ? {} : { known: known.text }),
  }).search;
}

/** What is said of a segment whose events were chosen as known on a date; undefined where they were not. */
export const knownNote = ({ known }: Pick<SegmentHead, 'known'>): string | undefined =>
  known === undefined
    ? undefined
    : `Its events were chosen as the record was known ${knownWords(known.text)}; the cards say what is known now.`;
