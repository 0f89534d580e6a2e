'use client';
import styles from '@/components/explore/Toolbar.module.css';
import { KindMark } from '@/components/ui/KindMark';
import type { StripHead } from '@/lib/layout/stripData';

interface KindChipsProps {
  readonly kinds: StripHead['kinds'];
  /** Ids that are chosen; none means all. */
  readonly chosen: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  readonly onToggle: (kind: string) => void;
}

/** The legend, which is also the first filter: shape, colour, word and count of each kind. */
export function KindChips({ kinds, chosen, counts, onToggle }: KindChipsProps) {
  return (
    <ul className={styles.chips} data-print="hide" aria-label="Show only these kinds">
      {kinds.map(({ id, title, shape, colour }) => (
        <li key={id}>
          <button
            type="button"
            className={styles.chip}
            aria-pressed={chosen.includes(id)}
            data-faded={(chosen.length > 0 && !chosen.includes(id)) || undefined}
            data-kind={id}
            onClick={() => onToggle(id)}
          >
            <KindMark shape={shape} colour={colour} />
            <span>{title}</span>
            <span className={styles.chipCount}>{(counts.get(id) ?? 0).toLocaleString('en')}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
