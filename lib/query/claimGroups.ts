import { grouped } from '@/lib/base/grouped';
import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import type { NumberedSource } from '@/lib/query/numberedSources';
import { reportedWords } from '@/lib/query/reportedWords';
import { sourceName } from '@/lib/query/sourceName';

/** Who says what about one matter. Two or more differing claims are shown side by side, in the author's order, none before another in rank. */
export interface ClaimGroup {
  readonly about: string;
  /** Claims that still stand do not agree. */
  readonly differ: boolean;
  readonly claims: readonly ClaimInWords[];
}

export interface ClaimInWords {
  readonly says: string;
  /** Who says it, where that is not the source's own voice. */
  readonly by?: string;
  /** The source, by name. */
  readonly who: string;
  /** Number in `sources`. */
  readonly source: number;
  readonly reported?: string;
  /** Absent while the claim stands. */
  readonly status?: string;
}

type Claim = TimelineEvent['claims'][number];

/** A retracted or superseded claim no longer speaks against the others, though it stays on the page. */
const speaks = ({ status }: Claim): boolean => status === 'standing' || status === 'disputed';

function claimInWords(record: TimelineRecord, claim: Claim, sources: readonly NumberedSource[]): ClaimInWords {
  const source = record.sources.get(claim.source);
  return {
    says: claim.says,
    ...(claim.by ? { by: claim.by } : {}),
    who: source ? sourceName(source) : claim.source,
    source: sources.find(({ id }) => id === claim.source)?.number ?? 0,
    ...(claim.reported ? { reported: reportedWords(claim.reported) } : {}),
    ...(claim.status === 'standing' ? {} : { status: claim.status }),
  };
}

/** Claims gathered by what they are about, in the order first named. */
export function claimGroups(
  record: TimelineRecord,
  event: TimelineEvent,
  sources: readonly NumberedSource[],
): readonly ClaimGroup[] {
  return [...grouped(event.claims, ({ about }) => about)].map(([about, claims]) => ({
    about,
    differ: new Set(claims.filter(speaks).map(({ says }) => says)).size > 1,
    claims: claims.map((claim) => claimInWords(record, claim, sources)),
  }));
}
