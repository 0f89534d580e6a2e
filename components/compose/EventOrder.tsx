'use client';
import { useRef } from 'react';
import { fieldId, useDesk } from '@/components/compose/deskContext';
import { dateWordsOf, titleOf } from '@/components/compose/eventWords';
import { isInRange } from '@/lib/segment/composeDraft';
import { withEventMoved, withEventsOrdered, withoutEvent } from '@/lib/segment/composeMoves';
import { datedEvents } from '@/lib/segment/suggestMaterial';

/** The events of the lesson in the order of reading. */
export function EventOrder() {
  const { draft, change, facts, say } = useDesk();
  const list = useRef<HTMLOListElement>(null);
  const dragged = useRef<number>(undefined);
  const { events } = draft.scope;
  // Moving an element in the page takes the focus from it: whoever moves by keyboard goes on from where it is now.
  const refocus = (selector: string) =>
    requestAnimationFrame(() => {
      const button = list.current?.querySelector<HTMLButtonElement>(`${selector}:not(:disabled)`);
      (button ?? list.current)?.focus();
    });
  const move = (from: number, to: number) => {
    change(withEventMoved(draft, from, to));
    say(`${titleOf(facts, events[from]!)}: now ${to + 1} of ${events.length}`);
    const id = events[from]!;
    const isAtEdge = to === 0 || to === events.length - 1;
    refocus(`[data-event="${id}"] button${isAtEdge ? '' : `[data-step="${to - from}"]`}`);
  };
  const remove = (index: number) => {
    const id = events[index]!;
    change(withoutEvent(draft, id));
    say(`Taken out: ${titleOf(facts, id)}. Undo brings it back.`);
    const next = events[index + 1] ?? events[index - 1];
    refocus(next === undefined ? 'none' : `[data-event="${next}"] button[data-out]`);
  };
  return (
    <>
      <ol
        className="compose-events"
        id={fieldId('scope.events')}
        ref={list}
        tabIndex={-1}
        aria-label="Events of the lesson, in the order of reading"
      >
        {events.map((id, index) => {
          const event = facts.get(id);
          return (
            <li
              key={id}
              data-event={id}
              draggable
              onDragStart={() => {
                dragged.current = index;
              }}
              onDragOver={(over) => over.preventDefault()}
              onDrop={() => {
                if (dragged.current !== undefined) move(dragged.current, index);
                dragged.current = undefined;
              }}
            >
              <span className="compose-number">{index + 1}</span>
              <span className="compose-event">
                <span className="compose-title">{titleOf(facts, id)}</span>
                <span className="compose-aside">
                  {dateWordsOf(facts, id)}
                  {event && event.contentNotes.length > 0 && ` · mentions ${event.contentNotes.join(', ')}`}
                </span>
                {event && !isInRange(event, draft.scope) && (
                  <span className="compose-fault">It begins outside of the range.</span>
                )}
              </span>
              <span className="compose-steps">
                <button
                  type="button"
                  data-step={-1}
                  disabled={index === 0}
                  onClick={() => move(index, index - 1)}
                  aria-label={`Earlier in the order: ${titleOf(facts, id)}`}
                >
                  ↑
                </button>
                <button
                  type="button"
                  data-step={1}
                  disabled={index === events.length - 1}
                  onClick={() => move(index, index + 1)}
                  aria-label={`Later in the order: ${titleOf(facts, id)}`}
                >
                  ↓
                </button>
                <button
                  type="button"
                  data-out
                  onClick={() => remove(index)}
                  aria-label={`Take out: ${titleOf(facts, id)}`}
                >
                  ✕
                </button>
              </span>
            </li>
          );
        })}
      </ol>
      {events.length > 1 && <OrderTools />}
    </>
  );
}

/** What is done to all events at once. */
function OrderTools() {
  const { draft, change, facts, say } = useDesk();
  const sort = () => {
    const inTime = datedEvents([...facts.values()]).toSorted((one, other) => one.edtf.earliest - other.edtf.earliest);
    change(
      withEventsOrdered(
        draft,
        inTime.map(({ id }) => id),
      ),
    );
    say('The events stand in the order of time.');
  };
  const clear = () => {
    change(draft.scope.events.reduce(withoutEvent, draft));
    say('All events are taken out. Undo brings them back.');
  };
  return (
    <p className="compose-buttons">
      <button type="button" className="compose-quiet" onClick={sort}>
        Put in order of time
      </button>
      <button type="button" className="compose-quiet" onClick={clear}>
        Take all out
      </button>
    </p>
  );
}
