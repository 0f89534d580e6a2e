'use client';
import styles from '@/components/explore/Toolbar.module.css';
import { useModal } from '@/components/ui/useModal';

type Keys = readonly (readonly [key: string, does: string])[];

const IN_TIME = 'previous and next event in time';
const BETWEEN_LANES = 'the lane before and after';

/** Keys and what they do, in the order a reader meets them. The arrows that follow time are those along the axis. */
const keyGroups = (isDown: boolean): readonly (readonly [where: string, keys: Keys])[] => [
  [
    'On the timeline',
    [
      ['← →', isDown ? BETWEEN_LANES : IN_TIME],
      ['↑ ↓', isDown ? IN_TIME : BETWEEN_LANES],
      ['Enter', 'open the event'],
      ['+ −', 'zoom in and out'],
      ['Page Up, Page Down', 'move along the timeline'],
      ['0', 'show the whole record'],
      ['Home End', 'first and last event'],
    ],
  ],
  ['Anywhere', [['Esc', 'close what is open']]],
  [
    'With the pointer',
    [
      ['Ctrl or Cmd + wheel, pinch', 'zoom'],
      ['Drag', 'move along the timeline'],
      ['Double click', 'zoom in'],
    ],
  ],
];

const SINGLE_KEYS: Keys = [
  ['/', 'go to the search box'],
  ['?', 'open this list'],
];

interface KeyboardHelpProps {
  /** The axis runs down the page. */
  readonly isDown: boolean;
  /** Whether "/" and "?" do anything. */
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
  readonly onClose: () => void;
}

function KeyList({ keys }: { readonly keys: Keys }) {
  return (
    <dl className={styles.keys}>
      {keys.map(([key, does]) => (
        <div key={key}>
          <dt>{key}</dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What the keyboard does, in a native dialog that "?" opens. */
export function KeyboardHelp({ isDown, singleKeys, onSingleKeys, onClose }: KeyboardHelpProps) {
  const dialog = useModal();
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="_keyboard-help" onClose={onClose}>
      <h2 id="_keyboard-help" className={styles.dialogTitle}>
        Keyboard
      </h2>
      {keyGroups(isDown).map(([where, keys]) => (
        <section key={where}>
          <h3 className={styles.dialogGroup}>{where}</h3>
          <KeyList keys={where === 'Anywhere' && singleKeys ? [...SINGLE_KEYS, ...keys] : keys} />
        </section>
      ))}
      <label className={styles.choice}>
        <input type="checkbox" checked={singleKeys} onChange={(event) => onSingleKeys(event.target.checked)} />
        <span>Let / and ? do this; without it they are letters like any other</span>
      </label>
      <form method="dialog">
        <button type="submit" className={styles.button}>
          Close
        </button>
      </form>
    </dialog>
  );
}
