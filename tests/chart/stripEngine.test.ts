import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LabelLayer } from '@/components/chart/labelLayer';
import { type EngineHosts, StripEngine } from '@/components/chart/stripEngine';
import type { TextSource } from '@/components/chart/textSource';
import type { Theme } from '@/components/chart/theme';
import { measureStrip } from '@/lib/layout/sceneFrame';
import { asDay } from '@/lib/time/day';
import { panBy, type TimeWindow, windowLimits } from '@/lib/view/window';
import { createFixture, DOMAIN_DAYS } from '@/tests/layout/sceneFixture';

const frames: FrameRequestCallback[] = [];
let nowMs = 0;

/** Draws frames until none is asked for. */
function drawAll(): void {
  for (let frame = frames.shift(); frame; frame = frames.shift()) {
    nowMs += 16;
    frame(nowMs);
  }
}

beforeEach(() => {
  frames.length = 0;
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal('window', { devicePixelRatio: 1 });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});
afterEach(() => vi.unstubAllGlobals());

const whole: TimeWindow = { from: asDay(0), to: asDay(DOMAIN_DAYS) };
const part: TimeWindow = { from: asDay(2_000), to: asDay(3_000) };

/** An engine over 40 events whose canvas paints nothing, and what it told. */
function start() {
  const { head, index } = createFixture(11, 40);
  const surface = { dataset: {} as Record<string, string> };
  const canvas = { getContext: () => null };
  const told: string[] = [];
  const shown: boolean[] = [];
  const labels = { show: (isShown: boolean) => shown.push(isShown), sync: () => 0 };
  const engine = new StripEngine({ surface, canvas } as unknown as EngineHosts, part, (_, phase) => told.push(phase));
  const limits = windowLimits(head.domain);
  engine.update({
    head,
    index,
    limits,
    texts: {} as TextSource,
    theme: {} as Theme,
    labels: labels as unknown as LabelLayer,
    frame: measureStrip(head, { widthPx: 1200, heightPx: 0 }, 'horizontal'),
    emphasis: { selected: undefined, highlighted: undefined, current: undefined, isDimmed: () => false },
    isBusy: false,
  });
  drawAll();
  told.length = 0;
  shown.length = 0;
  return { engine, surface, told, shown, limits };
}

describe('the engine of a strip', () => {
  it('hides the labels while a hand holds it and shows them when it is let go', () => {
    const { engine, surface, told, shown, limits } = start();
    engine.hold(panBy(part, 100, limits));
    drawAll();
    expect([shown, told, surface.dataset['idle']]).toEqual([[false], ['moving'], 'false']);
    engine.letGo();
    drawAll();
    expect([shown, told, surface.dataset['idle']]).toEqual([[false, true], ['moving', 'rest'], 'true']);
    expect(engine.currentWindow().from).toBe(2_100);
  });

  it('ends a move that something else asks to end where it stands already', () => {
    const { engine, surface, told, shown, limits } = start();
    const held = panBy(part, 100, limits);
    engine.hold(held);
    drawAll();
    engine.goTo(held); // a key pressed before the wheel has come to rest, and that leads nowhere
    engine.letGo();
    drawAll();
    expect(told).toEqual(['moving', 'rest']);
    expect(shown.at(-1)).toBe(true);
    expect(surface.dataset['idle']).toBe('true');
  });

  it('glides with the labels hidden, and rests once where it was sent', () => {
    const { engine, surface, told, shown } = start();
    engine.goTo(whole);
    drawAll();
    expect(told.filter((phase) => phase === 'rest')).toHaveLength(1);
    expect(told.length).toBeGreaterThan(5);
    expect(shown.slice(0, -1).every((isShown) => !isShown)).toBe(true);
    expect(shown.at(-1)).toBe(true);
    expect([surface.dataset['from'], surface.dataset['to']]).toEqual(['0', String(DOMAIN_DAYS)]);
  });

  it('does not move beyond its limits', () => {
    const { engine, limits } = start();
    engine.hold({ from: asDay(-1e9), to: asDay(1e9) });
    drawAll();
    const { from, to } = engine.currentWindow();
    expect(from).toBeGreaterThanOrEqual(limits.from);
    expect(to).toBeLessThanOrEqual(limits.to);
  });
});
