import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import styles from '@/components/chart/Overview.module.css';
import type { StripEngine } from '@/components/chart/stripEngine';
import { useBrush } from '@/components/chart/useBrush';
import { dayWords, endWords, windowWords } from '@/lib/layout/sceneWords';
import { type BrushPart, windowAfterBrushKey } from '@/lib/view/brush';
import type { TimeWindow, WindowLimits } from '@/lib/view/window';

interface BrushProps {
  /** What the brush lies on, as wide as the record. */
  readonly track: HTMLElement | null;
  readonly engine: StripEngine;
  readonly domain: TimeWindow;
  readonly limits: WindowLimits;
  readonly widthPx: number;
}

const PARTS: readonly { readonly part: BrushPart; readonly label: string }[] = [
  { part: 'from', label: 'Start of the range' },
  { part: 'body', label: 'Range in view' },
  { part: 'to', label: 'End of the range' },
];

/** What a slider's value is called: a range, or one of its ends. */
function valueWords(part: BrushPart, window: TimeWindow): string {
  if (part === 'from') return dayWords(window.from, window);
  if (part === 'to') return endWords(window);
  return windowWords(window);
}

/** Says the range in view as the values of the sliders. */
function useSliderValues(engine: StripEngine, sliders: RefObject<ReadonlyMap<BrushPart, HTMLElement>>): void {
  useEffect(
    () =>
      engine.onFrame(({ window }) => {
        if (engine.isMoving()) return; // values are for reading at rest
        for (const [part, element] of sliders.current) {
          element.setAttribute('aria-valuenow', String(Math.round(part === 'to' ? window.to : window.from)));
          element.setAttribute('aria-valuetext', valueWords(part, window));
        }
      }),
    [engine, sliders],
  );
}

/** The range in view on the overview: three sliders to take by pointer or key, and what lies outside them faded. */
export function Brush({ track, engine, domain, limits, widthPx }: BrushProps) {
  const shades = useRef<(HTMLDivElement | null)[]>([]);
  const sliders = useRef(new Map<BrushPart, HTMLElement>());
  useBrush({ track, parts: sliders, shades, engine, domain, limits, widthPx });
  useSliderValues(engine, sliders);
  const onKeyDown = (part: BrushPart) => (event: KeyboardEvent) => {
    const next = windowAfterBrushKey(part, event.key, engine.targetWindow(), limits);
    if (!next) return;
    event.preventDefault();
    engine.goTo(next);
  };
  return (
    <>
      {[0, 1].map((side) => (
        <div
          key={side}
          className={styles.shade}
          ref={(element) => {
            shades.current[side] = element;
          }}
        />
      ))}
      <div className={styles.brush}>
        {PARTS.map(({ part, label }) => (
          <div
            key={part}
            className={styles[part]}
            data-part={part}
            role="slider"
            tabIndex={0}
            aria-label={label}
            aria-valuemin={Math.round(limits.from)}
            aria-valuemax={Math.round(limits.to)}
            aria-valuenow={0}
            ref={(element) => {
              if (element) sliders.current.set(part, element);
              else sliders.current.delete(part);
            }}
            onKeyDown={onKeyDown(part)}
          />
        ))}
      </div>
    </>
  );
}
