import styles from '@/components/chart/MarkLegend.module.css';
import type { MarkLook } from '@/lib/layout/drawnSize';
import { SHAPE_PATHS } from '@/lib/layout/sceneShape';
import type { Colour, Shape } from '@/lib/model/vocabulary';

interface MarkSampleProps {
  readonly shape: Shape;
  readonly look?: MarkLook;
  /** Absent: that of the text around it. */
  readonly colour?: Colour;
}

/** A mark as the strip draws it, beside the word it stands for. */
export function MarkSample({ shape, look = 'full', colour }: MarkSampleProps) {
  return (
    <svg className={styles.sample} data-colour={colour} viewBox="-7 -7 14 14" width={14} height={14} aria-hidden="true">
      <path className={styles[look]} d={SHAPE_PATHS[shape]} />
    </svg>
  );
}
