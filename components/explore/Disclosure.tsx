'use client';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import styles from '@/components/explore/Toolbar.module.css';

interface DisclosureProps {
  /** What is on the button. */
  readonly label: ReactNode;
  /** Said of what opens. */
  readonly name: string;
  /** The pointer or the focus is on the button: it may be opened next. */
  readonly onNear?: () => void;
  readonly onOpen?: () => void;
  /** `close` shuts it and gives the focus back to the button. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button with a small sheet under it. Esc, a click elsewhere and leaving it by the keyboard close it. */
export function Disclosure({ label, name, onNear, onOpen, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useOutside(root, open, () => setOpen(false));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc is caught for what is inside
    <div
      ref={root}
      className={styles.disclosure}
      onKeyDown={(key) => {
        if (key.key !== 'Escape' || !open) return;
        key.stopPropagation();
        close();
      }}
    >
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={id}
        onPointerEnter={onNear}
        onFocus={onNear}
        onClick={() => {
          if (!open) onOpen?.();
          setOpen(!open);
        }}
      >
        {label}
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of controls, not a form */}
      <div id={id} className={styles.drop} role="group" aria-label={name} hidden={!open}>
        {open && children(close)}
      </div>
    </div>
  );
}

/** Calls back when the pointer goes down, or the focus goes, anywhere else. */
export function useOutside(
  root: { readonly current: HTMLElement | null },
  active: boolean,
  onOutside: () => void,
): void {
  const latest = useRef(onOutside);
  useEffect(() => {
    latest.current = onOutside;
  });
  useEffect(() => {
    if (!active) return;
    const leave = ({ target, type }: Event) => {
      if (!(target instanceof Node) || root.current?.contains(target)) return;
      // A press on words in the sheet gives the focus to what holds the sheet: that is no leaving.
      if (type === 'pointerdown' || !target.contains(root.current)) latest.current();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [active, root]);
}
