import { type Glide, isMotionReduced, stepGlide } from '@/components/chart/glide';
import type { LabelLayer } from '@/components/chart/labelLayer';
import type { Emphasis } from '@/components/chart/painting';
import { paintLabels } from '@/components/chart/paintLabels';
import { paintStrip } from '@/components/chart/paintStrip';
import type { WindowPhase } from '@/components/chart/stripProps';
import type { TextSource } from '@/components/chart/textSource';
import type { Theme } from '@/components/chart/theme';
import { createCounts, placeScene, type Scene, type SceneCounts } from '@/lib/layout/scene';
import type { StripFrame } from '@/lib/layout/sceneFrame';
import { readScene, type SceneReadout } from '@/lib/layout/sceneReadout';
import type { StripHead } from '@/lib/layout/stripData';
import type { StripIndex } from '@/lib/layout/stripIndex';
import { clampWindow, isSameWindow, type TimeWindow, type WindowLimits } from '@/lib/view/window';

/** All that a frame is drawn from, except the window. */
export interface EngineInputs {
  readonly head: StripHead;
  readonly index: StripIndex;
  readonly texts: TextSource;
  readonly frame: StripFrame;
  readonly limits: WindowLimits;
  readonly theme: Theme;
  readonly emphasis: Emphasis;
  readonly labels: LabelLayer;
  readonly isBusy: boolean;
}

export interface EngineHosts {
  readonly surface: HTMLElement;
  readonly canvas: HTMLCanvasElement;
}

/** Figures follow a move this often, in frames: they are read, not watched. */
const READOUT_EVERY_FRAMES = 8;

/**
 * Holds the window while it moves and draws it: one animation frame is asked for only while something changes. The truth is the window in
 * days; no transform accumulates.
 */
export class StripEngine {
  private inputs: EngineInputs | undefined;
  private counts: SceneCounts | undefined;
  private scene: Scene | undefined;
  private readout: SceneReadout | undefined;
  private glide: Glide | undefined;
  private isHeld = false;
  private request = 0;
  private frames = 0;
  private context: CanvasRenderingContext2D | null = null;
  private pixels = { width: 0, height: 0, ratio: 0 };
  private readonly frameListeners = new Set<(scene: Scene) => void>();
  private readonly readoutListeners = new Set<() => void>();

  /**
   * @param window where it stands first
   * @param onWindow told of every frame that moved, and once when a move has ended
   */
  constructor(
    private readonly hosts: EngineHosts,
    private window: TimeWindow,
    private readonly onWindow: (window: TimeWindow, phase: WindowPhase) => void,
  ) {}

  /** Takes new things to draw; the window stays. */
  update(inputs: EngineInputs): void {
    if (inputs.frame !== this.inputs?.frame) this.counts = createCounts(inputs.frame);
    this.inputs = inputs;
    this.draw();
  }

  currentWindow(): TimeWindow {
    return this.window;
  }

  /** Where a glide goes, or where the strip stands. */
  targetWindow(): TimeWindow {
    return this.glide?.to ?? this.window;
  }

  currentScene(): Scene | undefined {
    return this.scene;
  }

  /** What else is drawn with the strip's frames has its colours. */
  currentTheme(): Theme | undefined {
    return this.inputs?.theme;
  }

  isMoving(): boolean {
    return this.isHeld || this.glide !== undefined;
  }

  isHeldByHand(): boolean {
    return this.isHeld;
  }

  /** What `data-idle` says. */
  isIdle(): boolean {
    return this.hosts.surface.dataset['idle'] === 'true';
  }

  /** A gesture has the strip in hand: every `hold` moves it, `letGo` ends the move. */
  hold(window: TimeWindow): void {
    this.glide = undefined;
    this.isHeld = true;
    this.window = this.clamped(window);
    this.draw();
  }

  letGo(): void {
    if (!this.isHeld) return;
    this.isHeld = false;
    this.draw();
    this.onWindow(this.window, 'rest');
  }

  /** Moves to a window, over a moment unless that is unwanted. */
  goTo(window: TimeWindow, { animate = true }: { readonly animate?: boolean } = {}): void {
    const to = this.clamped(window);
    if (isSameWindow(to, this.targetWindow())) {
      this.letGo(); // a hand that still held it has let go, and its move has ended
      return;
    }
    this.isHeld = false;
    if (animate && !isMotionReduced()) {
      this.glide = { from: this.window, to, startMs: undefined };
      this.draw();
      return;
    }
    this.glide = undefined;
    this.window = to;
    this.draw();
    this.onWindow(to, 'rest');
  }

  /** Asks for a frame. Until it is drawn the surface is not idle. */
  draw(): void {
    const { dataset } = this.hosts.surface;
    if (dataset['idle'] !== 'false') dataset['idle'] = 'false';
    if (this.request === 0) this.request = requestAnimationFrame((nowMs) => this.step(nowMs));
  }

  onFrame(listener: (scene: Scene) => void): () => void {
    this.frameListeners.add(listener);
    if (this.scene) listener(this.scene);
    return () => this.frameListeners.delete(listener);
  }

  subscribeReadout = (listener: () => void): (() => void) => {
    this.readoutListeners.add(listener);
    return () => this.readoutListeners.delete(listener);
  };

  currentReadout = (): SceneReadout | undefined => this.readout;

  dispose(): void {
    cancelAnimationFrame(this.request);
    this.request = 0;
    this.glide = undefined;
  }

  private clamped(window: TimeWindow): TimeWindow {
    return this.inputs ? clampWindow(window, this.inputs.limits) : window;
  }

  private step(nowMs: number): void {
    this.request = 0;
    const { inputs } = this;
    if (!inputs) return;
    const moved = this.isMoving();
    let hasArrived = false;
    if (this.glide) {
      const { window, isDone } = stepGlide(this.glide, nowMs);
      this.window = window;
      hasArrived = isDone;
      if (isDone) this.glide = undefined;
    }
    const waiting = this.render(inputs);
    if (this.glide) this.draw();
    if (hasArrived) this.onWindow(this.window, 'rest');
    else if (moved) this.onWindow(this.window, 'moving');
    this.report(inputs, waiting);
  }

  /** Returns how many labels wait for their text. */
  private render(inputs: EngineInputs): number {
    const { frame } = inputs;
    const scene = placeScene({ ...inputs, window: this.window }, this.counts);
    this.scene = scene;
    const context = this.fitCanvas(frame);
    const painting = { ...inputs, marks: inputs.index.marks, scene };
    if (context) paintStrip(context, painting);
    const isMoving = this.isMoving();
    inputs.labels.show(!isMoving);
    if (isMoving && context) paintLabels(context, painting, inputs.texts);
    const waiting = isMoving ? 0 : inputs.labels.sync(scene, inputs.texts, inputs.emphasis, inputs.theme);
    for (const listener of this.frameListeners) listener(scene);
    return waiting;
  }

  /** Keeps the contract's attributes true, and the figures nearly so. */
  private report(inputs: EngineInputs, waiting: number): void {
    const scene = this.scene!;
    const { dataset } = this.hosts.surface;
    dataset['from'] = String(scene.window.from);
    dataset['to'] = String(scene.window.to);
    dataset['scale'] = String(scene.pxPerDay);
    dataset['events'] = String(inputs.index.count);
    const isIdle = !this.isMoving() && this.request === 0 && waiting === 0 && !inputs.isBusy;
    dataset['idle'] = String(isIdle);
    this.frames += 1;
    if (this.isMoving() && this.frames % READOUT_EVERY_FRAMES !== 0) return;
    this.readout = readScene(scene, inputs.index, inputs.head.domain);
    for (const listener of this.readoutListeners) listener();
  }

  /** Sizes the canvas in device pixels, only when that changed: setting a canvas's size clears it. */
  private fitCanvas(frame: StripFrame): CanvasRenderingContext2D | null {
    const { canvas } = this.hosts;
    this.context ??= canvas.getContext('2d');
    const { context } = this;
    const ratio = window.devicePixelRatio || 1;
    const { pixels } = this;
    if (pixels.width !== frame.widthPx || pixels.height !== frame.heightPx || pixels.ratio !== ratio) {
      canvas.width = Math.round(frame.widthPx * ratio);
      canvas.height = Math.round(frame.heightPx * ratio);
      this.pixels = { width: frame.widthPx, height: frame.heightPx, ratio };
    }
    context?.setTransform(ratio, 0, 0, ratio, 0, 0);
    return context;
  }
}
