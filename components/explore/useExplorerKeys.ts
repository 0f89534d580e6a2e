'use client';
import { type RefObject, useEffect, useRef, useState } from 'react';

interface ExplorerKeys {
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onHelp: () => void;
}

const SETTING = 'tidemark-single-keys';

const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Private windows may refuse to tell, or to keep it: the keys then work, or are off for the life of the page. */
function readSetting(): boolean {
  try {
    return localStorage.getItem(SETTING) !== 'off';
  } catch {
    return true;
  }
}

function keepSetting(on: boolean): void {
  try {
    if (on) localStorage.removeItem(SETTING);
    else localStorage.setItem(SETTING, 'off');
  } catch {}
}

/**
 * "/" and "?" anywhere on the page but where one types. Who dictates to the page may say such a letter without meaning the key, so they
 * can be switched off (WCAG 2.1.4).
 */
export function useExplorerKeys({ search, onHelp }: ExplorerKeys): readonly [on: boolean, set: (on: boolean) => void] {
  const [isOn, setIsOn] = useState(readSetting);
  const latest = useRef(onHelp);
  useEffect(() => {
    latest.current = onHelp;
  });
  useEffect(() => {
    if (!isOn) return;
    const press = (key: KeyboardEvent) => {
      if (key.ctrlKey || key.metaKey || key.altKey || key.defaultPrevented || takesText(key.target)) return;
      const isCovered = document.querySelector('dialog:modal') !== null; // a sheet or a dialog is open: the rest is out of reach
      if ((key.key !== '/' && key.key !== '?') || isCovered) return;
      key.preventDefault();
      if (key.key === '/') search.current?.focus();
      else latest.current();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn, search]);
  const set = (on: boolean) => {
    setIsOn(on);
    keepSetting(on);
  };
  return [isOn, set];
}
