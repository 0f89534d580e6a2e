import styles from '@/components/chart/Still.module.css';
import { BAR_PX, LEAST_SOFT_PX, markLook, SOFT_LINE_PX } from '@/lib/layout/drawnSize';
import { LABEL_MAX_PX, MARK_SLOT_PX } from '@/lib/layout/labelSize';
import type { PlacedEvent, Scene } from '@/lib/layout/scene';
import { SHAPE_PATHS } from '@/lib/layout/sceneShape';
import { MARK_FLAGS, type StripHead } from '@/lib/layout/stripData';
import { textWidthPx } from '@/lib/layout/textWidth';

const BASELINE_PX = 4.5;

export interface StillEventProps {
  readonly head: StripHead;
  readonly scene: Scene;
  readonly placed: PlacedEvent;
  readonly title: string | undefined;
}

/** The title, cut so that it keeps to the width its label was given: SVG text has no ellipsis of its own. */
function fitTitle(title: string, labelWidth: number): string {
  if (labelWidth < LABEL_MAX_PX) return title; // narrower labels hold their whole titles
  const room = labelWidth - MARK_SLOT_PX;
  if (textWidthPx(title) <= room) return title;
  const letters = [...title];
  while (letters.length > 0 && textWidthPx(`${letters.join('').trimEnd()}…`) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** One labelled event: its bar or soft end, its mark, its title. No tooltip: the list has it all, and each would be sent twice. */
export function StillEvent({ head, scene, placed, title }: StillEventProps) {
  const { axisStart } = scene.frame;
  const kind = head.kinds[placed.kind]!;
  const x = Math.round(axisStart + placed.markAlong);
  const from = Math.round(axisStart + placed.from);
  const length = Math.round(placed.to - placed.from);
  const isSpan = (placed.flags & MARK_FLAGS.span) !== 0;
  const y = placed.markAcross;
  return (
    <g data-colour={kind.colour}>
      {isSpan ? (
        <rect className={styles.bar} x={from} y={y - BAR_PX / 2} width={Math.max(1, length)} height={BAR_PX} rx={3} />
      ) : null}
      {!isSpan && length >= LEAST_SOFT_PX ? (
        <rect
          fill={`url(#_still-fade-${kind.colour})`}
          x={from}
          y={y + BAR_PX / 2 - 1}
          width={length}
          height={SOFT_LINE_PX}
        />
      ) : null}
      <path className={styles[markLook(placed.flags)]} d={SHAPE_PATHS[kind.shape]} transform={`translate(${x} ${y})`} />
      {title === undefined ? null : (
        <text className={styles.label} x={Math.round(axisStart + placed.labelAlong + MARK_SLOT_PX)} y={y + BASELINE_PX}>
          {fitTitle(title, placed.labelWidth)}
        </text>
      )}
    </g>
  );
}
