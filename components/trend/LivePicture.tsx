'use client';
import {
  type KeyboardEvent,
  type PointerEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import picture from '@/components/trend/Picture.module.css';
import styles from '@/components/trend/Trend.module.css';
import { TrendPicture } from '@/components/trend/TrendPicture';
import { useTrendMoves } from '@/components/trend/useTrendMoves';
import { type ViewProps, withShared } from '@/components/trend/viewProps';
import type { SeriesLane } from '@/lib/series/seriesLane';
import type { Drawing, PlacedPoint } from '@/lib/trend/drawing';
import { emptyWindow } from '@/lib/trend/emptyWindow';
import { titleOf } from '@/lib/trend/metadata';
import type { RowEvent } from '@/lib/trend/placeEvents';
import type { LineOverlay } from '@/lib/trend/placeOverlay';
import { pointAt, stepPoint } from '@/lib/trend/stepPoint';
import { viewDrawing, viewWindow } from '@/lib/trend/viewDrawing';
import type { TimeWindow } from '@/lib/view/window';

interface LivePictureProps extends ViewProps {
  readonly bands: readonly SeriesLane[];
  readonly events: readonly RowEvent[];
  readonly turns?: LineOverlay | undefined;
}

/** Narrower than any screen: a page that is still being laid out. */
const LEAST_WIDTH_PX = 240;
const RING_PX = 8;
const POINT_AT = 'Point at the chart, or walk through its points with the arrow keys.';
const NOTHING_DRAWN = 'No line is drawn. “Lines” has those to choose from; what was refused is told under the chart.';

/** The width of an element, followed as it changes; until it is laid out the one that is expected, if any. */
function useWidth(element: { readonly current: HTMLElement | null }, firstPx: number | undefined): number | undefined {
  const [widthPx, setWidthPx] = useState(firstPx);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => setWidthPx(Math.max(LEAST_WIDTH_PX, Math.floor(current.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return widthPx;
}

/** The points in view, and the one of them that a key or the pointer has chosen. */
function useChosenPoint({ points, axis }: Drawing) {
  const [chosen, setChosen] = useState<PlacedPoint>();
  const inView = useMemo(
    () => points.filter(({ x }) => x >= axis.start && x <= axis.start + axis.lengthPx),
    [points, axis],
  );
  const current = inView.find(({ line, point }) => line === chosen?.line && point === chosen.point);
  return { inView, current, setChosen };
}

/** The picture, to be zoomed, moved, pointed at and walked through by key. It is drawn for the width that it finds. */
export function LivePicture({
  firstWidthPx,
  ...props
}: LivePictureProps & { readonly firstWidthPx: number | undefined }) {
  const box = useRef<HTMLDivElement>(null);
  const widthPx = useWidth(box, firstWidthPx);
  return <div ref={box}>{widthPx !== undefined && <MeasuredPicture {...props} widthPx={widthPx} />}</div>;
}

interface MeasuredPictureProps extends LivePictureProps {
  readonly widthPx: number;
}

function MeasuredPicture({ data, view, result, onView, bands, events, turns, widthPx }: MeasuredPictureProps) {
  const root = useRef<HTMLDivElement>(null);
  const resting = useMemo(() => viewWindow(data, result, view), [data, result, view]);
  const moves = useTrendMoves({ root, data, view, bin: result.bin, resting, onView });
  const drawing = useMemo(
    () => viewDrawing({ data, view, result, widthPx, bands, events, window: moves.window, turns }),
    [data, view, result, widthPx, bands, events, moves.window, turns],
  );
  const { setDrawing } = moves;
  useEffect(() => setDrawing(drawing), [setDrawing, drawing]);
  const { inView, current, setChosen } = useChosenPoint(drawing);
  const help = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = stepPoint(inView, current, event.key);
    if (next) setChosen(next);
    else if (event.key === 'Escape') setChosen(undefined);
    else if (!moves.onKey(event.key, current)) return;
    event.preventDefault();
  };
  const onPointerMove = (event: PointerEvent) => {
    if (moves.isHeld() || !root.current) return;
    const box = root.current.getBoundingClientRect();
    setChosen(pointAt(inView, event.clientX - box.left, event.clientY - box.top));
  };
  return (
    <>
      <p className={styles.readout} role="status" data-trend="readout" data-chosen={current !== undefined || undefined}>
        {current ? readoutOf(current, result.lines) : idleWords(result, moves.window ?? resting)}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: not a fieldset: a picture that keys walk through */}
      <div
        ref={root}
        className={styles.live}
        role="group"
        aria-label="Chart"
        aria-describedby={help}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: its points are walked through by key
        tabIndex={0}
        data-trend="chart"
        data-from={(moves.window ?? resting).from}
        data-to={(moves.window ?? resting).to}
        onKeyDown={onKeyDown}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setChosen(undefined)}
        onClick={({ target }) => {
          const id = eventOf(target);
          if (id) onView(withShared(view, { selected: id === view.shared.selected ? undefined : id }), 'replace');
        }}
      >
        <TrendPicture drawing={drawing} name="live" label={`${titleOf(result)}: a picture of the table below`}>
          {current && <ChosenMark at={current} heightPx={drawing.heightPx} />}
        </TrendPicture>
      </div>
      <p id={help} className={styles.unseen}>
        Left and right go from point to point, up and down from line to line, plus and minus zoom, Page Up and Page Down
        move along, 0 shows all.
      </p>
    </>
  );
}

/** The event whose mark is clicked. */
const eventOf = (target: EventTarget): string | null | undefined =>
  target instanceof Element ? target.closest('[data-event]')?.getAttribute('data-event') : undefined;

function ChosenMark({ at, heightPx }: { readonly at: PlacedPoint; readonly heightPx: number }) {
  return (
    <>
      <rect className={picture.hair} x={at.x} y={0} width={1} height={heightPx} fillOpacity={0.4} />
      <circle className={picture.ring} cx={at.x} cy={at.y} r={RING_PX} />
    </>
  );
}

function idleWords(result: ViewProps['result'], window: TimeWindow): string {
  if (result.lines.length === 0) return NOTHING_DRAWN;
  const empty = emptyWindow(result, window);
  return empty ? `${empty.join(' ')}.` : POINT_AT;
}

const readoutOf = ({ line, words }: PlacedPoint, lines: ViewProps['result']['lines']): string =>
  lines.length > 1 ? `${lines[line]?.title ?? ''}. ${words}` : words;
