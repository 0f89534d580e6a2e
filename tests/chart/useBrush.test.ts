import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type BrushSetting, placeParts } from '@/components/chart/useBrush';
import type { Scene } from '@/lib/layout/scene';
import { asDay } from '@/lib/time/day';
import type { BrushPart } from '@/lib/view/brush';
import { panBy, type TimeWindow, windowLimits } from '@/lib/view/window';

const WIDTH_PX = 1_000;
const domain: TimeWindow = { from: asDay(0), to: asDay(WIDTH_PX) }; // a px a day
const limits = windowLimits([domain.from, domain.to]);

/** An element that notes what is written to its style. */
function element(isFocused = () => false) {
  const written: string[] = [];
  const style = new Proxy({} as Record<string, string>, {
    set(target, name, value) {
      written.push(String(name));
      target[String(name)] = value;
      return true;
    },
  });
  return { style, written, matches: isFocused };
}

function canvasOf(filled: (readonly number[])[]) {
  const nothing = (): void => {};
  const context = {
    clearRect: nothing,
    beginPath: nothing,
    roundRect: nothing,
    fill: nothing,
    setTransform: nothing,
    fillRect: (...box: number[]) => filled.push(box),
  };
  return { ...element(), getContext: () => context, remove: vi.fn() };
}

/** A brush over a stand-in for the engine; `frame` is a frame of the strip, `isFocused` says whether the keyboard stands on the brush. */
function start() {
  const filled: (readonly number[])[] = [];
  const canvas = canvasOf(filled);
  vi.stubGlobal('document', { createElement: () => canvas });
  const state = { isMoving: false, isFocused: false };
  const parts = { body: element(() => state.isFocused), from: element(), to: element() };
  const shades = [element(), element()];
  let listener: (scene: Scene) => void = () => {};
  const engine = {
    onFrame: (given: typeof listener) => {
      listener = given;
      return () => {};
    },
    isMoving: () => state.isMoving,
    currentTheme: () => ({ paper: 'white', accent: 'red' }),
  };
  const stop = placeParts({
    track: { append: () => {} },
    parts: { current: new Map(Object.entries(parts) as [BrushPart, never][]) },
    shades: { current: shades },
    engine,
    domain,
    limits,
    widthPx: WIDTH_PX,
  } as unknown as BrushSetting);
  const frame = (window: TimeWindow, isMoving: boolean): void => {
    state.isMoving = isMoving;
    listener({ window } as Scene);
  };
  const all = [parts.body, parts.from, parts.to, ...shades];
  const written = () => all.flatMap((each) => each.written.splice(0));
  return { frame, written, parts, all, canvas, filled, state, stop };
}

const part: TimeWindow = { from: asDay(100), to: asDay(300) };
const shifted = panBy(part, 50, limits);

beforeEach(() => {
  vi.stubGlobal('window', { devicePixelRatio: 2 });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});
afterEach(() => vi.unstubAllGlobals());

describe('the brush on the overview', () => {
  it('writes to no element while the strip moves, and is drawn where the window is', () => {
    const { frame, written, filled, canvas } = start();
    frame(part, false);
    frame(part, true);
    written();
    filled.length = 0;
    frame(shifted, true);
    expect(written()).toEqual([]);
    expect(canvas.style['opacity']).toBe('1');
    expect(filled).toContainEqual([0, 0, 150, 42]); // what fades before it
    expect(filled).toContainEqual([350, 0, 650, 42]); // and after it
    expect(filled).toContainEqual([150, 40, 200, 2]);
  });

  it('stands in its elements at rest', () => {
    const { frame, parts, all, canvas } = start();
    frame(part, false);
    frame(shifted, true);
    expect(all.map(({ style }) => style['opacity'])).toEqual(all.map(() => '0'));
    frame(shifted, false);
    expect(all.map(({ style }) => style['opacity'])).toEqual(all.map(() => ''));
    expect(canvas.style['opacity']).toBe('0');
    expect([parts.body.style['width'], parts.body.style['transform']]).toEqual([
      '200px',
      'translateX(150px) scaleX(1)',
    ]);
    expect(parts.to.style['transform']).toBe('translateX(350px)');
  });

  it('moves its elements where they must be seen: a drawing has no focus ring', () => {
    const { frame, parts, canvas, state } = start();
    frame(part, false);
    state.isFocused = true;
    frame(shifted, true);
    expect(canvas.style['opacity']).toBe('0');
    expect(parts.from.style['transform']).toBe('translateX(150px)');
    expect(parts.from.style['opacity']).toBe('');
  });

  it('moves its elements where the system forces colours on them', () => {
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(forced-colors: active)' }));
    const { frame, parts } = start();
    frame(part, false);
    frame(shifted, true);
    expect(parts.from.style['transform']).toBe('translateX(150px)');
  });

  it('leaves its elements in sight when it goes in mid-move', () => {
    const { frame, all, canvas, stop } = start();
    frame(part, false);
    frame(shifted, true);
    stop();
    expect(all.map(({ style }) => style['opacity'])).toEqual(all.map(() => ''));
    expect(canvas.remove).toHaveBeenCalledOnce();
  });
});
