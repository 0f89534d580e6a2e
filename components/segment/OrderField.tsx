'use client';
import { useState } from 'react';
import { MoveButtons } from '@/components/segment/MoveButtons';
import { useDragged } from '@/components/segment/useDragged';
import { useMovedFocus } from '@/components/segment/useMovedFocus';
import { type Answer, movedItem, orderOf, placedRight } from '@/lib/segment/answers';
import type { AnswerField } from '@/lib/segment/pupilTask';

interface OrderFieldProps {
  readonly field: Extract<AnswerField, { readonly is: 'order' }>;
  readonly answer: Answer | undefined;
  readonly live: boolean;
  readonly onAnswer: (value: Answer) => void;
}

/** Events to put in order: by buttons, or by dragging where there is a mouse. The device says whether the order is right. */
export function OrderField({ field, answer, live, onAnswer }: OrderFieldProps) {
  const [said, setSaid] = useState('');
  const { list, focusOn } = useMovedFocus();
  const order = orderOf(field.items, answer);
  const move = (from: number, to: number) => {
    const next = movedItem(order, from, to);
    onAnswer(next.map(({ id }) => id));
    setSaid(`${order[from]!.text}: now ${to + 1} of ${order.length}`);
  };
  const dragged = useDragged(move);
  const press = (from: number, step: -1 | 1) => {
    move(from, from + step);
    focusOn(from + step, step);
  };
  const check = () => {
    const right = placedRight(order);
    setSaid(
      right === order.length
        ? 'Right: this is the order of the dates.'
        : `Not yet: ${right} of ${order.length} stand in their place.`,
    );
  };
  return (
    <fieldset className="tasks-field" id={field.id}>
      <legend>{field.label}</legend>
      <ol className="tasks-order" ref={list}>
        {order.map(({ id, text }, index) => (
          <li key={id} data-item={id} draggable={live} {...dragged(index)}>
            <span className="tasks-place">{answer === undefined ? '' : index + 1}</span>
            <span className="tasks-item">{text}</span>
            {live && (
              <span className="tasks-steps" data-print="hide">
                <MoveButtons index={index} count={order.length} name={text} onMove={(step) => press(index, step)} />
              </span>
            )}
          </li>
        ))}
      </ol>
      {live && (
        <p className="tasks-check" data-print="hide">
          <button type="button" className="tasks-button" onClick={check}>
            Check the order
          </button>{' '}
          <span role="status">{said}</span>
        </p>
      )}
    </fieldset>
  );
}
