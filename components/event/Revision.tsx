import type { RevisionInWords } from '@/lib/query/revisions';

/** What was and what is, one above the other, and why. */
export function Revision({ revision: { was, now, why } }: { readonly revision: RevisionInWords }) {
  return (
    <>
      {was && (
        <p>
          Was: <del>{was}</del>
        </p>
      )}
      {now && (
        <p>
          Now: <ins>{now}</ins>
        </p>
      )}
      <p>{why}</p>
    </>
  );
}
