import { useRef } from 'react';

/**
 * Moving an element in the page takes the focus from it: whoever moves by keyboard goes on from where the item is now, on the button of the same step
 * or, at an end of the list, on the other one. Where no item is left, the element with the id `elsewhere` is next.
 */
export function useMovedFocus(elsewhere?: string) {
  const list = useRef<HTMLOListElement>(null);
  const focusOn = (index: number, step: number) =>
    requestAnimationFrame(() => {
      const item = list.current?.children[index];
      const buttons = [...(item?.querySelectorAll<HTMLButtonElement>('button[data-step]:enabled') ?? [])];
      const same = buttons.find((button) => button.dataset['step'] === String(step));
      const next = same ?? buttons[0] ?? (elsewhere === undefined ? null : document.getElementById(elsewhere));
      next?.focus();
    });
  return { list, focusOn };
}
