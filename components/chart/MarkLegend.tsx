import type { ReactNode } from 'react';
import styles from '@/components/chart/MarkLegend.module.css';
import { MarkSample } from '@/components/chart/MarkSample';
import type { StripHead } from '@/lib/layout/stripData';

/** Signs of the strip, 30 by 14 px, in the colour of the text. */
const BARS: readonly (readonly [id: string, sign: ReactNode, meaning: string])[] = [
  [
    'soft',
    <rect key="soft" className={styles.soft} x={0} y={10} width={30} height={2} />,
    'the time the date can mean',
  ],
  ['bar', <rect key="bar" className={styles.bar} x={0} y={0} width={30} height={14} />, 'from one date to another'],
  [
    'open',
    <g key="open">
      <rect className={styles.bar} x={0} y={0} width={30} height={14} />
      <path className={styles.arrow} d="M22,3L26,7L22,11" />
    </g>,
    'goes on, or its end is not known',
  ],
  [
    'ticks',
    <path key="ticks" className={styles.full} d="M2,14v-6h2v6zM9,14v-6h2v6zM16,14v-9h9v9z" />,
    'at a lane’s foot: every event, and how many where they crowd',
  ],
];

/** What shapes, outlines and bars of the strip mean. */
export function MarkLegend({ head }: { readonly head: Pick<StripHead, 'kinds'> }) {
  return (
    <ul className={styles.legend}>
      {head.kinds.map(({ id, title, shape, colour }) => (
        <li key={id}>
          <MarkSample shape={shape} colour={colour} /> {title}
        </li>
      ))}
      <li>
        <MarkSample shape="circle" look="full" /> filled: known to the day
      </li>
      <li>
        <MarkSample shape="circle" look="hollow" /> hollow: about then, or some time from then on
      </li>
      <li>
        <MarkSample shape="circle" look="dashed" /> dashed: the source doubts the date
      </li>
      {BARS.map(([id, sign, meaning]) => (
        <li key={id}>
          <svg className={styles.sign} viewBox="0 0 30 14" width={30} height={14} aria-hidden="true">
            {sign}
          </svg>{' '}
          {meaning}
        </li>
      ))}
    </ul>
  );
}
