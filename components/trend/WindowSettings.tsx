'use client';
import styles from '@/components/trend/Controls.module.css';
import { Select } from '@/components/trend/Select';
import { Sheet } from '@/components/trend/Sheet';
import { type ViewProps, withChoice, withShared } from '@/components/trend/viewProps';
import { asDay } from '@/lib/time/day';
import { binOf, binRange, binWords, lastBin } from '@/lib/trend/periods';
import { pickedWindow } from '@/lib/trend/pickedWindow';
import { pickedText, trendLimits } from '@/lib/trend/trendWindow';
import { viewWindow } from '@/lib/trend/viewDrawing';
import { zoomAbout } from '@/lib/view/window';

const STEP = 2;

/** Zoom by button, and the window of a test, which is called what it is: chosen after seeing the data. */
export function WindowSettings(props: ViewProps) {
  const { data, view, result, onView } = props;
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
      <Sheet label={pickedWindow(view) ? 'Window: picked' : 'Window'} name="Window of the test">
        {() => <TestWindow {...props} />}
      </Sheet>
    </>
  );
}

/** Made when its sheet is opened: a choice of thousands of periods takes its time. */
function TestWindow({ view, result, onView }: ViewProps) {
  const { bin } = result;
  const bins = [...new Set(result.lines.flatMap(({ points }) => points.map((point) => point.bin)))].sort(
    (a, b) => a - b,
  );
  const picked = pickedWindow(view);
  const first = picked ? binOf(picked.from, bin) : (bins[0] ?? 0);
  const last = picked ? lastBin(picked.to, bin) : (bins.at(-1) ?? 0);
  const options = bins.map((number) => [String(number), binWords(number, bin)] as const);
  const pick = (from: number, to: number) => {
    const [start, end] = [binRange(Math.min(from, to), bin), binRange(Math.max(from, to), bin)];
    onView(withChoice(view, { picked: pickedText(start.from, end.to, bin) }));
  };
  return (
    <div className={styles.sheet}>
      <p className={styles.help}>
        Look for turns in a part of the lines alone. Shift and drag over the chart does the same. A window that was
        chosen after seeing the data makes any test too hopeful, and is marked so.
      </p>
      <Select label="From" value={String(first)} options={options} onValue={(number) => pick(Number(number), last)} />
      <Select label="To" value={String(last)} options={options} onValue={(number) => pick(first, Number(number))} />
      {picked && (
        <button type="button" className={styles.button} onClick={() => onView(withChoice(view, { picked: undefined }))}>
          Whole line again
        </button>
      )}
    </div>
  );
}
