import styles from '@/components/ui/KindMark.module.css';
import type { Colour, Shape } from '@/lib/model/vocabulary';

/** Outlines in a box of 16 by 16 of about equal area, so that no kind shouts. */
export const SHAPE_PATHS: Readonly<Record<Shape, string>> = {
  circle: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11z',
  diamond: 'M8 1l5 7l-5 7l-5-7z',
  square: 'M3 3h10v10h-10z',
  triangle: 'M8 2l6.5 11.5h-13z',
  wye: 'M6.2 14.5v-5l-4.4-2.6l1.8-3.1l4.4 2.6l4.4-2.6l1.8 3.1l-4.4 2.6v5z',
  cross: 'M5.9 2h4.2v3.9h3.9v4.2h-3.9v3.9h-4.2v-3.9h-3.9v-4.2h3.9z',
  star: 'M8 1l1.9 4.6l5 .4l-3.8 3.2l1.2 4.9l-4.3-2.7l-4.3 2.7l1.2-4.9l-3.8-3.2l5-.4z',
  hexagon: 'M8 1.8l5.4 3.1v6.2l-5.4 3.1l-5.4-3.1v-6.2z',
};

/** The sign of a kind: always beside its word, so it says nothing to a screen reader. */
export function KindMark({ shape, colour }: { readonly shape: Shape; readonly colour: Colour }) {
  return (
    <svg className={styles.mark} data-colour={colour} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPE_PATHS[shape]} />
    </svg>
  );
}
