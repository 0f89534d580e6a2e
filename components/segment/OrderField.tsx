'use client';
import { useRef, useState } from 'react';
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
  const list = useRef<HTMLOListElement>(null);
  const dragged = useRef<number>(undefined);
  const order = orderOf(field.items, answer);
  const move = (from: number, to: number) => {
    const next = movedItem(order, from, to);
    onAnswer(next.map(({ id }) => id));
    setSaid(`${order[from]!.text}: now ${to + 1} of ${order.length}`);
  };
  const press = (from: number, step: -1 | 1) => {
    const { id } = order[from]!;
    move(from, from + step);
    // Moving an element in the page takes the focus from it: whoever moves by keyboard goes on from where the item is now.
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll<HTMLButtonElement>(`[data-item="${id}"] button:not(:disabled)`);
      const same = [...(buttons ?? [])].find((button) => button.dataset['step'] === String(step));
      (same ?? buttons?.[0])?.focus();
    });
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
          <li
            key={id}
            data-item={id}
            draggable={live}
            onDragStart={() => {
              dragged.current = index;
            }}
            onDragOver={(event) => event.preventDefault()}
            onDrop={() => dragged.current !== undefined && move(dragged.current, index)}
          >
            <span className="tasks-place">{answer === undefined ? '' : index + 1}</span>
            <span className="tasks-item">{text}</span>
            {live && (
              <span className="tasks-steps" data-print="hide">
                <button
                  type="button"
                  data-step={-1}
                  disabled={index === 0}
                  onClick={() => press(index, -1)}
                  aria-label={`Earlier: ${text}`}
                >
                  ↑
                </button>
                <button
                  type="button"
                  data-step={1}
                  disabled={index === order.length - 1}
                  onClick={() => press(index, 1)}
                  aria-label={`Later: ${text}`}
                >
                  ↓
                </button>
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
