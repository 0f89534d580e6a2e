'use client';
import styles from '@/components/explore/Panel.module.css';
import { countInWords } from '@/lib/base/countInWords';
import type { DatedDetail } from '@/lib/query/datedDetail';
import type { DetailAsKnown } from '@/lib/query/detailAsKnown';
import { type Standing, standingOn } from '@/lib/query/since';
import { knownWords } from '@/lib/view/knownDate';

interface KnownAccountProps {
  readonly detail: DatedDetail;
  readonly known: string;
  readonly end: number;
  readonly later: DetailAsKnown['later'];
}

/** "2 later claims and 1 later source hidden"; nothing when nothing is. */
function laterWords(later: DetailAsKnown['later']): string | undefined {
  const parts = [
    [later.claims, 'later claim'],
    [later.figures, 'later figure'],
    [later.sources, 'later source'],
  ] as const;
  const hidden = parts.filter(([count]) => count > 0).map(([count, noun]) => countInWords(count, noun));
  const last = hidden.pop();
  return last && `${hidden.length > 0 ? `${hidden.join(', ')} and ` : ''}${last} hidden`;
}

const DOUBTS: Partial<Readonly<Record<Standing, string>>> = {
  perhaps: '; perhaps public by then, for its first report is dated no closer',
  unrecorded: '; when this became public is not recorded',
};

/** In the panel of an event seen as it was known: what is left out, and the record's own words apart, for they were written later. */
export function KnownAccount({ detail, known, end, later }: KnownAccountProps) {
  const hidden = laterWords(later);
  return (
    <>
      <p className={styles.asKnown} role="note">
        As known {knownWords(known)}
        {DOUBTS[standingOn(detail.since.event, end)]}
        {hidden && `: ${hidden}`}.
      </p>
      {detail.summary && (
        <details className={styles.asKnown}>
          <summary>This record’s summary, written later</summary>
          <p>{detail.summary}</p>
        </details>
      )}
    </>
  );
}
