'use client';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import styles from '@/components/trend/Controls.module.css';

interface SheetProps {
  /** What is on the button. */
  readonly label: string;
  /** Said of what opens. */
  readonly name: string;
  readonly children: (close: () => void) => ReactNode;
}

/** A button with a small sheet under it. Esc, a press elsewhere and leaving it by the keyboard close it. Not the explorer's: sharing it would make that larger. */
export function Sheet({ label, name, children }: SheetProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    const leave = ({ target, type }: Event): void => {
      if (!(target instanceof Node) || root.current?.contains(target)) return;
      // A press on words in the sheet gives the focus to what holds the sheet: that is no leaving.
      if (type === 'pointerdown' || !target.contains(root.current)) setOpen(false);
    };
    const onEscape = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    document.addEventListener('keydown', onEscape);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('keydown', onEscape);
    };
  }, [open]);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div ref={root} className={styles.hanger}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
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
