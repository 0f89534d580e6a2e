import type { ReactNode } from 'react';
import { ChartShape } from '@/components/trend/ChartShape';
import styles from '@/components/trend/Picture.module.css';
import type { Drawing } from '@/lib/trend/drawing';

interface TrendPictureProps {
  readonly drawing: Drawing;
  /** Unique on the page. */
  readonly name: string;
  /** What the picture shows; the table says the same. */
  readonly label: string;
  readonly children?: ReactNode;
}

/** A picture as it was placed: no arithmetic here. */
export function TrendPicture({ drawing, name, label, children }: TrendPictureProps) {
  const hatch = `_hatch-${name}`;
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${drawing.widthPx} ${drawing.heightPx}`}
      role="img"
      aria-label={label}
    >
      <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className={styles.hatch} width="2" height="5" />
      </pattern>
      {drawing.shapes.map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity, the whole is drawn anew
        <ChartShape key={index} shape={shape} hatch={hatch} />
      ))}
      {children}
    </svg>
  );
}
