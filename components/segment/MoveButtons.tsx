interface MoveButtonsProps {
  /** Place in the list, from 0. */
  readonly index: number;
  readonly count: number;
  /** What is moved, in words. */
  readonly name: string;
  /** Where it moves, if not in the list that is seen: " in the order". */
  readonly where?: string;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove?: () => void;
}

/** Buttons of one item of an ordered list. `useMovedFocus` finds them by `data-step`. */
export function MoveButtons({ index, count, name, where = '', onMove, onRemove }: MoveButtonsProps) {
  return (
    <>
      <button
        type="button"
        data-step={-1}
        disabled={index === 0}
        onClick={() => onMove(-1)}
        aria-label={`Earlier${where}: ${name}`}
      >
        ↑
      </button>
      <button
        type="button"
        data-step={1}
        disabled={index === count - 1}
        onClick={() => onMove(1)}
        aria-label={`Later${where}: ${name}`}
      >
        ↓
      </button>
      {onRemove && (
        <button type="button" data-step={0} onClick={onRemove} aria-label={`Take out: ${name}`}>
          ✕
        </button>
      )}
    </>
  );
}
