import { countInWords } from '@/lib/base/countInWords';
import type { ClaimGroup, ClaimInWords } from '@/lib/query/claimGroups';
import type { DatedDetail } from '@/lib/query/datedDetail';
import type { EventDetail } from '@/lib/query/eventDetail';
import { type Since, type Standing, standingOn } from '@/lib/query/since';

export interface DetailAsKnown {
  /**
   * The event with what was public. What the record says in its own words was written later: summary, plain words and the basis of the date are
   * left out. Its title, places and people are today's.
   */
  readonly detail: EventDetail;
  /** How many of each became public later. */
  readonly later: { readonly claims: number; readonly figures: number; readonly sources: number };
}

const UNDATED = 'when this became public is not recorded';
const UNDATED_SOURCE = 'when it was published is not recorded';

/**
 * The status of a claim as it was: it stands while nothing else in the matter is public that gave it the status. Two claims dispute each
 * other whichever came first; what supersedes or takes back a claim is no older than it.
 */
function statusOn(group: ClaimGroup, since: readonly Since[], at: number, end: number): string | undefined {
  const { status } = group.claims[at]!;
  if (!status) return undefined;
  const own = since[at]![1] ?? -Infinity;
  const others = since.filter(
    ([, other], place) => place !== at && other !== null && (status === 'disputed' || other >= own),
  );
  if (others.length === 0) return `${status}, since when is not recorded`;
  return others.some((other) => standingOn(other, end) === 'public') ? status : undefined;
}

const speaks = ({ status }: ClaimInWords): boolean => !status || !/^(?:superseded|retracted)/.test(status);

function groupAsKnown(group: ClaimGroup, since: readonly Since[], end: number): ClaimGroup {
  const shown: ClaimInWords[] = [];
  const undated: ClaimInWords[] = [];
  group.claims.forEach(({ status: _, ...claim }, at) => {
    const standing = standingOn(since[at]!, end);
    const status = statusOn(group, since, at, end);
    if (standing === 'public') shown.push({ ...claim, ...(status ? { status } : {}) });
    if (standing === 'unrecorded') undated.push({ ...claim, status: UNDATED });
  });
  const differ = new Set(shown.filter(speaks).map(({ says }) => says)).size > 1;
  return { about: group.about, differ, claims: [...shown, ...undated] };
}

const isLater = (end: number) => (since: Since) => standingOn(since, end) === 'later';

/** What was public, what may have been, which says so, and what is of later only where a claim that is shown is read in it. */
function sourcesAsKnown(
  { sources, claims }: Pick<EventDetail, 'sources' | 'claims'>,
  since: readonly Since[],
  end: number,
): EventDetail['sources'] {
  const read = new Set(claims.flatMap((group) => group.claims.map(({ source }) => source)));
  return sources.flatMap((source, at) => {
    const standing = standingOn(since[at]!, end);
    if (standing === 'public') return [source];
    if (standing === 'unrecorded') return [{ ...source, description: `${source.description}, ${UNDATED_SOURCE}` }];
    return read.has(source.number) ? [{ ...source, description: `${source.description}, published later` }] : [];
  });
}

/** "2 sources by then and 1 of unknown date". */
function sourceCountOn(since: readonly Since[], end: number): string {
  const count = (standing: Standing) => since.filter((each) => standingOn(each, end) === standing).length;
  const undated = count('unrecorded');
  return `${countInWords(count('public'), 'source')} by then${undated > 0 ? ` and ${undated} of unknown date` : ''}`;
}

const noneWords = (hidden: number): string =>
  hidden === 1 ? 'Its source was published later.' : `Its ${hidden} sources were published later.`;

function figuresAsKnown(figures: DatedDetail['figures'], since: readonly Since[], end: number): DatedDetail['figures'] {
  return figures.flatMap((figure, at) => {
    const standing = standingOn(since[at]!, end);
    if (standing === 'later') return [];
    return [standing === 'public' ? figure : { ...figure, what: `${figure.what} (${UNDATED})` }];
  });
}

/** The account of an event as it stood: what was public, what may have been, marked, and how much came later. */
export function detailAsKnown({ since, ...detail }: DatedDetail, end: number): DetailAsKnown {
  const wasPublic = (of: Since): boolean => standingOn(of, end) === 'public';
  const claims = detail.claims
    .map((group, at) => groupAsKnown(group, since.claims[at]!, end))
    .filter((group) => group.claims.length > 0);
  const sources = sourcesAsKnown({ sources: detail.sources, claims }, since.sources, end);
  const hidden = detail.sources.length - sources.length;
  const listed = new Set(sources.map(({ number }) => number));
  const threads = detail.threads.map(({ previous, next, ...thread }, at) => ({
    ...thread,
    ...(previous && wasPublic(since.threads[at]![0]) ? { previous } : {}),
    ...(next && wasPublic(since.threads[at]![1]) ? { next } : {}),
  }));
  const { summary: _, plain: __, basis: ___, ...rest } = detail;
  return {
    detail: {
      ...rest,
      confidence: `${detail.confidence}, as it is judged today`,
      figures: figuresAsKnown(detail.figures, since.figures, end),
      claims,
      sources,
      threads,
      relations: detail.relations
        .filter((_, at) => wasPublic(since.relations[at]!))
        .map(({ source, ...relation }) => (source && listed.has(source) ? { ...relation, source } : relation)),
      sourceCount: sourceCountOn(since.sources, end),
      ...(sources.length === 0 && hidden > 0 ? { noSources: noneWords(hidden) } : {}),
      revisions: [],
    },
    later: {
      claims: since.claims.flat().filter(isLater(end)).length,
      figures: since.figures.filter(isLater(end)).length,
      sources: hidden,
    },
  };
}
