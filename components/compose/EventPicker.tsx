'use client';
import { useMemo, useState } from 'react';
import { useDesk } from '@/components/compose/deskContext';
import { useKnown } from '@/components/explore/useKnown';
import { prepareSearch, useSearch } from '@/components/explore/useSearch';
import { useTexts } from '@/components/explore/useTexts';
import { pickEvents } from '@/lib/query/searchMask';
import { MOST_EVENTS, readRange } from '@/lib/segment/composeDraft';
import { withEvents, withoutEvent } from '@/lib/segment/composeMoves';

/** Events that are offered at once. */
const A_PAGE = 30;

/** Events of the record that begin in the range, to be ticked: all of them, or those that words find. */
export function EventPicker() {
  const { draft, change, data, dataBase, say } = useDesk();
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(A_PAGE);
  const [beginsOpen] = useState(draft.scope.events.length === 0); // from then on it is the reader who opens and closes it
  const { head, marks, texts } = data;
  const { asKnown } = useKnown(`${dataBase}known.json?${head.edition}`, draft.known);
  const search = useSearch(dataBase, data, query, asKnown);
  const { from, to } = draft.scope;
  const { events, total } = useMemo(() => {
    const range = readRange({ from, to });
    const passes = (event: number): boolean =>
      range !== undefined &&
      marks.start[event]! >= range.from.earliest &&
      marks.start[event]! < range.to.latest &&
      search.mask?.[event] !== 0 &&
      asKnown?.mask[event] !== 0;
    return pickEvents(marks, passes, shown);
  }, [marks, from, to, search.mask, asKnown, shown]);
  useTexts(texts, events);
  const chosen = new Set(draft.scope.events);
  const isFull = chosen.size >= MOST_EVENTS;
  const toggle = (id: string, title: string) => {
    const isOut = chosen.has(id);
    change(isOut ? withoutEvent(draft, id) : withEvents(draft, [id]));
    say(isOut ? `Taken out: ${title}` : `Added: ${title}`);
  };
  return (
    <details className="compose-picker" open={beginsOpen}>
      <summary>Add events</summary>
      <label className="compose-field">
        Words or dates
        <input
          type="search"
          className="compose-input"
          value={query}
          placeholder="restaurant, 2016, …"
          onFocus={() => prepareSearch(dataBase)}
          onChange={(event) => setQuery(event.target.value)}
        />
      </label>
      <p className="compose-aside" role="status">
        {search.is === 'failed'
          ? `The search could not be loaded. ${search.failed?.reason ?? ''}`
          : `${total.toLocaleString('en')} ${total === 1 ? 'event begins' : 'events begin'} in the range${query ? ' and match' : ''}.`}
        {isFull && ` The lesson has ${MOST_EVENTS}, which is all it can hold.`}
      </p>
      <ul className="compose-choices">
        {events.map((event) => {
          const text = texts.text(event);
          if (text === undefined) return <li key={event}>…</li>;
          return (
            <li key={event}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.has(text.id)}
                  disabled={isFull && !chosen.has(text.id)}
                  onChange={() => toggle(text.id, text.title)}
                />
                <span>
                  {text.title} <span className="compose-aside">{text.date}</span>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      {total > events.length && (
        <button type="button" className="compose-button" onClick={() => setShown(shown + A_PAGE)}>
          Show {Math.min(A_PAGE, total - events.length)} more
        </button>
      )}
    </details>
  );
}
