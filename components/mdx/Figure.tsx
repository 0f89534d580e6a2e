import styles from '@/components/mdx/mdx.module.css';
import { Source, type SourceProps } from '@/components/mdx/Source';

interface FigureProps {
  /** As the source gives it. */
  readonly value: string;
  readonly unit?: string;
  /** What was counted, where and when. */
  readonly what: string;
  readonly source: SourceProps;
}

/** A number set apart, with what it counts and who says so. */
export function Figure({ value, unit, what, source }: FigureProps) {
  return (
    <figure className={styles['figure']}>
      <p className={styles['value']}>
        {value}
        {unit ? <span className={styles['unit']}> {unit}</span> : null}
      </p>
      <figcaption className={styles['what']}>
        {what}
        <Source {...source} />
      </figcaption>
    </figure>
  );
}
