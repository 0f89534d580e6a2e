'use client';
import { fieldId, useDesk } from '@/components/compose/deskContext';
import { dateWordsOf, titleOf } from '@/components/compose/eventWords';
import { MoveButtons } from '@/components/segment/MoveButtons';
import { useDragged } from '@/components/segment/useDragged';
import { useMovedFocus } from '@/components/segment/useMovedFocus';
import { isInRange } from '@/lib/segment/composeDraft';
import { withEventMoved, withEventsOrdered, withoutEvent } from '@/lib/segment/composeMoves';
import { datedEvents } from '@/lib/segment/suggestMaterial';

/** The events of the lesson in the order of reading. */
export function EventOrder() {
  const { draft, change, facts, say } = useDesk();
  const { list, focusOn } = useMovedFocus(fieldId('scope.events'));
  const { events } = draft.scope;
  const move = (from: number, to: number) => {
    change(withEventMoved(draft, from, to));
    say(`${titleOf(facts, events[from]!)}: now ${to + 1} of ${events.length}`);
    focusOn(to, to - from);
  };
  const dragged = useDragged(move);
  const remove = (index: number) => {
    const id = events[index]!;
    change(withoutEvent(draft, id));
    say(`Taken out: ${titleOf(facts, id)}. Undo brings it back.`);
    focusOn(Math.min(index, events.length - 2), 0);
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
        {events.map((id, index) => (
          <li key={id} data-event={id} draggable {...dragged(index)}>
            <span className="compose-number">{index + 1}</span>
            <ChosenEvent id={id} />
            <span className="compose-steps">
              <MoveButtons
                index={index}
                count={events.length}
                name={titleOf(facts, id)}
                where=" in the order"
                onMove={(step) => move(index, index + step)}
                onRemove={() => remove(index)}
              />
            </span>
          </li>
        ))}
      </ol>
      {events.length > 1 && <OrderTools />}
    </>
  );
}

/** An event with what a teacher should know before it is read. */
function ChosenEvent({ id }: { readonly id: string }) {
  const { draft, facts } = useDesk();
  const event = facts.get(id);
  return (
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
