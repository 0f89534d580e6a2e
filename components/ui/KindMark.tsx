import styles from '@/components/ui/KindMark.module.css';
import { SHAPE_PATHS } from '@/lib/layout/sceneShape';
import type { Colour, Shape } from '@/lib/model/vocabulary';

interface KindMarkProps {
  readonly shape: Shape;
  /** Absent where the text around it has the colour already. */
  readonly colour?: Colour;
}

/** The sign of a kind: always beside its word, so it says nothing to a screen reader. */
export function KindMark({ shape, colour }: KindMarkProps) {
  return (
    <svg className={styles.mark} data-colour={colour} viewBox="-6 -6 12 12" aria-hidden="true">
      <path d={SHAPE_PATHS[shape]} />
    </svg>
  );
}
