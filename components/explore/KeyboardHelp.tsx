'use client';
import type { RefObject } from 'react';
import styles from '@/components/explore/Toolbar.module.css';

/** Keys and what they do, in the order a reader meets them. The first group works on the strip, the second anywhere in the explorer. */
const KEYS: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'On the timeline',
    [
      ['← →', 'previous and next event in time'],
      ['↑ ↓', 'the lane above and below'],
      ['Enter', 'open the event'],
      ['+ −', 'zoom in and out'],
      ['0', 'show the whole record'],
      ['Home End', 'first and last event'],
    ],
  ],
  [
    'Anywhere in the explorer',
    [
      ['/', 'go to the search box'],
      ['?', 'open this list'],
      ['Esc', 'close what is open'],
    ],
  ],
  [
    'With the pointer',
    [
      ['Ctrl or Cmd + wheel, pinch', 'zoom'],
      ['Drag', 'move along the timeline'],
      ['Double click', 'zoom in'],
    ],
  ],
];

/** What the keyboard does, in a native dialog that "?" opens. */
export function KeyboardHelp({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }) {
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="_keyboard-help">
      <h2 id="_keyboard-help" className={styles.dialogTitle}>
        Keyboard
      </h2>
      {KEYS.map(([where, keys]) => (
        <section key={where}>
          <h3 className={styles.dialogGroup}>{where}</h3>
          <dl className={styles.keys}>
            {keys.map(([key, does]) => (
              <div key={key}>
                <dt>{key}</dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <form method="dialog">
        <button type="submit" className={styles.button}>
          Close
        </button>
      </form>
    </dialog>
  );
}
