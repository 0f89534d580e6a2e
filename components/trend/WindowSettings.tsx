'use client';
import styles from '@/components/trend/Controls.module.css';
import { Select } from '@/components/trend/Select';
import { Sheet } from '@/components/trend/Sheet';
import { type ViewProps, withChoice, withShared } from '@/components/trend/viewProps';
import { asDay } from '@/lib/time/day';
import { binOf, binRange, binWords, lastBin } from '@/lib/trend/periods';
import { pickedText, trendLimits } from '@/lib/trend/trendWindow';
import { pickedWindow, viewWindow } from '@/lib/trend/viewDrawing';
import { zoomAbout } from '@/lib/view/window';

const STEP = 2;

/** Zoom by button, and the window of a test, which is called what it is: chosen after seeing the data. */
export function WindowSettings({ data, view, result, onView }: ViewProps) {
  const bins = [...new Set(result.lines.flatMap(({ points }) => points.map(({ bin }) => bin)))].sort((a, b) => a - b);
  const picked = pickedWindow(view);
  const [first, last] = [
    picked ? binOf(picked.from, result.bin) : (bins[0] ?? 0),
    picked ? lastBin(picked.to, result.bin) : (bins.at(-1) ?? 0),
  ];
  const options = bins.map((bin) => [String(bin), binWords(bin, result.bin)] as const);
  const pick = (from: number, to: number) =>
    onView(
      withChoice(view, {
        picked: pickedText(
          binRange(Math.min(from, to), result.bin).from,
          binRange(Math.max(from, to), result.bin).to,
          result.bin,
        ),
      }),
    );
  const zoom = (factor: number) => {
    const window = viewWindow(data, result, view);
    onView(
      withShared(view, { window: zoomAbout(window, asDay((window.from + window.to) / 2), factor, trendLimits(data)) }),
    );
  };
  return (
    <>
      <span className={styles.zoom}>
        <button type="button" className={styles.button} aria-label="Zoom out" onClick={() => zoom(1 / STEP)}>
          −
        </button>
        <button type="button" className={styles.button} aria-label="Zoom in" onClick={() => zoom(STEP)}>
          +
        </button>
        <button type="button" className={styles.button} onClick={() => onView(withShared(view, { window: undefined }))}>
          Fit
        </button>
      </span>
      <Sheet label={picked ? 'Window: picked' : 'Window'} name="Window of the test">
        {() => (
          <div className={styles.sheet}>
            <p className={styles.help}>
              Look for turns in a part of the lines alone. Shift and drag over the chart does the same. A window that
              was chosen after seeing the data makes any test too hopeful, and is marked so.
            </p>
            <Select label="From" value={String(first)} options={options} onValue={(bin) => pick(Number(bin), last)} />
            <Select label="To" value={String(last)} options={options} onValue={(bin) => pick(first, Number(bin))} />
            {picked && (
              <button
                type="button"
                className={styles.button}
                onClick={() => onView(withChoice(view, { picked: undefined }))}
              >
                Whole line again
              </button>
            )}
          </div>
        )}
      </Sheet>
    </>
  );
}
