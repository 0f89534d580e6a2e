'use client';
import type { ReactNode } from 'react';
import styles from '@/components/explore/Toolbar.module.css';

interface ToolbarProps {
  readonly chips: ReactNode;
  readonly count: ReactNode;
  readonly search: ReactNode;
  readonly filter: ReactNode;
  readonly goTo: ReactNode;
  readonly known: ReactNode;
  readonly share: ReactNode;
  readonly download: ReactNode;
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  readonly onHelp: () => void;
}

/** One press of a zoom button. */
const STEP = 2;

function ZoomButtons({ onZoom, onFit }: Pick<ToolbarProps, 'onZoom' | 'onFit'>) {
  const zoom = (name: string, sign: string, factor: number) => (
    <button
      type="button"
      className={styles.button}
      aria-label={name}
      title={`${name} (${sign})`}
      onClick={() => onZoom(factor)}
    >
      {sign}
    </button>
  );
  return (
    <span className={styles.zoom}>
      {zoom('Zoom out', '−', 1 / STEP)}
      {zoom('Zoom in', '+', STEP)}
      <button type="button" className={styles.button} title="Show the whole record (0)" onClick={onFit}>
        Fit
      </button>
    </span>
  );
}

/** The controls over the strip. Each is a part of its own; here they get their order, which is also the order of the Tab key. */
export function Toolbar({
  chips,
  count,
  search,
  filter,
  goTo,
  known,
  share,
  download,
  onZoom,
  onFit,
  onHelp,
}: ToolbarProps) {
  return (
    <div className={styles.toolbar}>
      {chips}
      {count}
      {/* biome-ignore lint/a11y/useSemanticElements: a row of controls, not a form */}
      <div className={styles.controls} data-print="hide" role="group" aria-label="Timeline controls">
        {search}
        {filter}
        {goTo}
        {known}
        <ZoomButtons onZoom={onZoom} onFit={onFit} />
        {share}
        {download}
        <button
          type="button"
          className={`${styles.button} ${styles.keyHelp}`}
          aria-label="Keyboard"
          title="Keyboard (?)"
          onClick={onHelp}
        >
          ?
        </button>
      </div>
    </div>
  );
}
