/** Doublings for a px of wheel; a notch is half a doubling at most. */
const DOUBLINGS_A_PX = 0.012;
const MOST_DOUBLINGS = 0.5;
/** Moves shorter than this are clicks. */
const CLICK_PX = 4;
/** Fingers closer than this are told from noise by nothing. */
const LEAST_PINCH_PX = 20;

interface Touch {
  readonly x: number;
  readonly y: number;
}

/** What gestures ask for; px from the left edge of the element. */
export interface Gestures {
  readonly zoom: (px: number, factor: number) => void;
  readonly pan: (px: number) => void;
  readonly pick: (from: number, to: number) => void;
  readonly hold: (is: boolean) => void;
}

/** Binds wheel, mouse and fingers to an element; gives what unbinds them. */
export function bindGestures(element: HTMLElement, gestures: Gestures): () => void {
  const along = (clientX: number): number => clientX - element.getBoundingClientRect().left;
  const onWheel = (event: WheelEvent): void => {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const doublings = Math.max(-MOST_DOUBLINGS, Math.min(MOST_DOUBLINGS, -event.deltaY * DOUBLINGS_A_PX));
      gestures.zoom(along(event.clientX), 2 ** doublings);
    } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      event.preventDefault(); // else the browser takes it for "back"
      gestures.pan(-event.deltaX);
    }
  };
  const touches = new Map<number, Touch>();
  let start: Touch | undefined;
  let isMoving = false;
  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    touches.set(event.pointerId, { x: event.clientX, y: event.clientY });
    start = { x: event.clientX, y: event.clientY };
    isMoving = false;
  };
  const onMove = (event: PointerEvent): void => {
    const before = touches.get(event.pointerId);
    if (!before || !start) return;
    const now = { x: event.clientX, y: event.clientY };
    if (!isMoving && Math.hypot(now.x - start.x, now.y - start.y) < CLICK_PX) return;
    if (!isMoving) {
      isMoving = true;
      gestures.hold(true);
      element.setPointerCapture(event.pointerId);
    }
    const other = [...touches].find(([id]) => id !== event.pointerId)?.[1];
    if (other) pinch(before, now, other);
    else if (!event.shiftKey) gestures.pan(now.x - before.x);
    touches.set(event.pointerId, now);
  };
  const pinch = (before: Touch, now: Touch, other: Touch): void => {
    const [was, is] = [Math.abs(before.x - other.x), Math.abs(now.x - other.x)];
    if (was > LEAST_PINCH_PX && is > LEAST_PINCH_PX) gestures.zoom(along((now.x + other.x) / 2), is / was);
  };
  const onUp = (event: PointerEvent): void => {
    if (start && isMoving && event.shiftKey && touches.size === 1) gestures.pick(along(start.x), along(event.clientX));
    touches.delete(event.pointerId);
    if (touches.size > 0) return;
    start = undefined;
    gestures.hold(false);
  };
  const bound: readonly (readonly [string, (event: never) => void])[] = [
    ['pointerdown', onDown],
    ['pointermove', onMove],
    ['pointerup', onUp],
    ['pointercancel', onUp],
  ];
  element.addEventListener('wheel', onWheel, { passive: false });
  for (const [name, listener] of bound) element.addEventListener(name, listener as EventListener);
  return () => {
    element.removeEventListener('wheel', onWheel);
    for (const [name, listener] of bound) element.removeEventListener(name, listener as EventListener);
  };
}
