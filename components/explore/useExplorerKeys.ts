'use client';
import { type RefObject, useEffect } from 'react';

interface ExplorerKeys {
  readonly search: RefObject<HTMLInputElement | null>;
  readonly help: RefObject<HTMLDialogElement | null>;
}

const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** "/" and "?", only while the focus is in the explorer: single keys must not fire for those who dictate to the page (WCAG 2.1.4). */
export function useExplorerKeys(root: RefObject<HTMLElement | null>, { search, help }: ExplorerKeys): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const press = (key: KeyboardEvent) => {
      if (key.ctrlKey || key.metaKey || key.altKey || takesText(key.target)) return;
      if (key.key !== '/' && key.key !== '?') return;
      key.preventDefault();
      if (key.key === '/') search.current?.focus();
      else help.current?.showModal();
    };
    element.addEventListener('keydown', press);
    return () => element.removeEventListener('keydown', press);
  }, [root, search, help]);
}
