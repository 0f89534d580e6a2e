'use client';
import { useDesk } from '@/components/compose/deskContext';
import { FACET_GROUPS } from '@/lib/query/facets';
import { rangeWords } from '@/lib/segment/composeDraft';
import { knownWords } from '@/lib/view/knownDate';

/** What the lesson keeps of the view that it was made of, each with a way to be rid of it: the date as known, and how the timeline opens from its page. */
export function ViewNotes() {
  const { draft, change, say } = useDesk();
  const { known, opening } = draft;
  const leaveKnown = () => {
    const { known: _, ...rest } = draft;
    change(rest);
    say('Events may be chosen whenever they became public.');
  };
  const leaveOpening = () => {
    const { opening: _, ...rest } = draft;
    change(rest);
    say('The timeline opens with the range of the lesson and everything in it.');
  };
  return (
    <>
      {known !== undefined && (
        <p className="compose-note">
          As known {knownWords(known)}: what became public later is not offered. The timeline opens as it was known
          then; cards and numbers say what is known now.{' '}
          <button type="button" className="compose-quiet" onClick={leaveKnown}>
            Offer all
          </button>
        </p>
      )}
      {opening !== undefined && (
        <p className="compose-note">
          <OpeningWords />{' '}
          <button type="button" className="compose-quiet" onClick={leaveOpening}>
            Open the whole range instead
          </button>
        </p>
      )}
    </>
  );
}

/** "From the lesson the timeline opens as in your view: 15 March 2016 to 20 August 2019; only Policy and law; with “sanctions” in its search." */
function OpeningWords() {
  const { draft, data } = useDesk();
  const { from = draft.scope.from, to = draft.scope.to, search, ...groups } = draft.opening ?? {};
  const names = FACET_GROUPS.flatMap((group) =>
    (groups[group] ?? []).map((id) => data.head[group].find((choice) => choice.id === id)?.title ?? id),
  );
  const parts = [
    rangeWords({ from, to }),
    ...(names.length > 0 ? [`only ${names.join(', ')}`] : []),
    ...(search === undefined ? [] : [`with “${search}” in its search`]),
  ];
  return <>From the lesson the timeline opens as in your view: {parts.join('; ')}.</>;
}
