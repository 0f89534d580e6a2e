import { downTitle } from '@/components/chart/downLabel';
import type { Emphasis } from '@/components/chart/painting';
import type { TextSource } from '@/components/chart/textSource';
import type { Theme } from '@/components/chart/theme';
import { drawnLabels, isLeaving } from '@/lib/layout/labels';
import type { PlacedEvent, Scene } from '@/lib/layout/scene';
import type { StripHead } from '@/lib/layout/stripData';

interface LabelClasses {
  readonly label: string;
  readonly title: string;
  readonly date: string;
}

interface Slot {
  readonly node: HTMLButtonElement;
  /** Where the axis runs down, the label's two lines. */
  readonly title: HTMLElement;
  readonly date: HTMLElement | undefined;
  event: number;
  /** Last values written: the DOM is touched only where something changed. */
  transform: string;
  words: string;
  width: number;
  state: string;
  frame: number;
}

/**
 * The labels of a strip at rest: buttons in a pool, a node for each visible label and none for the others. React does not see them.
 * While the strip moves they are out of sight and the canvas draws them (see paintLabels).
 */
export class LabelLayer {
  private readonly byEvent = new Map<number, Slot>();
  private readonly free: Slot[] = [];
  private readonly eventOf = new WeakMap<Element, number>();
  private frame = 0;
  private isShown = true;
  private readonly measure = document.createElement('canvas').getContext('2d');
  private isDisposed = false;

  constructor(
    private readonly host: HTMLElement,
    private readonly head: StripHead,
    private readonly orientation: 'horizontal' | 'vertical',
    private readonly classes: LabelClasses,
  ) {}

  /** The event whose label holds this element, if any. */
  eventAt(target: EventTarget | null): number | undefined {
    const label = target instanceof Element ? target.closest('[data-timeline="label"]') : null;
    return label ? this.eventOf.get(label) : undefined;
  }

  nodeOf(event: number): HTMLElement | undefined {
    return this.byEvent.get(event)?.node;
  }

  /** Shows the labels, or leaves them where they are and out of sight. */
  show(isShown: boolean): void {
    if (this.isDisposed || this.isShown === isShown) return;
    this.isShown = isShown;
    this.host.style.opacity = isShown ? '' : '0'; // a layer of its own: nothing is styled, laid out or painted
  }

  /** Places the labels of a scene. Returns how many wait for their text. */
  sync(scene: Scene, texts: TextSource, emphasis: Emphasis, theme: Theme): number {
    if (this.isDisposed) return 0;
    this.frame += 1;
    const shown: PlacedEvent[] = [];
    let waiting = 0;
    for (const placed of drawnLabels(scene)) {
      if (texts.text(placed.event)) {
        const slot = this.byEvent.get(placed.event);
        if (slot) slot.frame = this.frame;
        shown.push(placed);
        continue;
      }
      texts.request(placed.event);
      if (texts.isPending(placed.event)) waiting += 1;
    }
    this.release(); // before new labels are dressed, so that their nodes can be taken
    for (const placed of shown) this.dress(scene, placed, texts, emphasis, theme);
    for (const { node } of this.free) node.remove(); // what no new label took; those taken never left the page
    return waiting;
  }

  /** Leaves its host as it found it. A frame that was asked for before still comes, and must not fill it again. */
  dispose(): void {
    this.isDisposed = true;
    this.host.replaceChildren();
    this.host.style.opacity = '';
  }

  private release(): void {
    for (const [event, slot] of this.byEvent) {
      if (slot.frame === this.frame) continue;
      this.byEvent.delete(event);
      this.free.push(slot);
    }
  }

  private dress(scene: Scene, placed: PlacedEvent, texts: TextSource, emphasis: Emphasis, theme: Theme): void {
    const slot = this.byEvent.get(placed.event) ?? this.take(placed, texts);
    slot.frame = this.frame;
    const isDown = this.orientation === 'vertical';
    const { title } = texts.text(placed.event)!;
    const words = isDown && this.measure ? downTitle(this.measure, theme, title, placed.labelWidth) : title;
    if (slot.words !== words) {
      slot.words = words;
      slot.title.textContent = words;
    }
    const x = Math.round(isDown ? placed.labelAcross : placed.labelAlong);
    const y = Math.round(isDown ? scene.frame.axisStart + placed.labelAlong : placed.labelAcross);
    const transform = `translate(${x}px,${y}px)`;
    if (slot.transform !== transform) {
      slot.transform = transform;
      slot.node.style.transform = transform;
    }
    if (slot.width !== placed.labelWidth) {
      slot.width = placed.labelWidth;
      slot.node.style.width = `${placed.labelWidth}px`;
    }
    const state = stateOf(placed.event, emphasis, isLeaving(scene, placed));
    if (slot.state !== state) {
      slot.state = state;
      slot.node.dataset['state'] = state;
    }
  }

  private take(placed: PlacedEvent, texts: TextSource): Slot {
    const slot = this.free.pop() ?? this.create();
    const text = texts.text(placed.event)!;
    slot.event = placed.event;
    if (slot.date) slot.date.textContent = `${text.date} · ${this.head.kinds[placed.kind]!.title}`;
    const { dataset } = slot.node;
    dataset['event'] = text.id;
    dataset['lane'] = this.head.lanes[placed.lane]!.id;
    dataset['row'] = String(placed.row);
    slot.node.title = `${text.title}, ${text.date}`;
    this.eventOf.set(slot.node, placed.event);
    this.byEvent.set(placed.event, slot);
    if (!slot.node.isConnected) this.host.append(slot.node);
    return slot;
  }

  private create(): Slot {
    const node = document.createElement('button');
    node.type = 'button';
    node.tabIndex = -1; // the strip is one tab stop; arrows move within
    node.className = this.classes.label;
    node.dataset['timeline'] = 'label';
    const slot = { node, event: -1, transform: '', words: '', width: -1, state: '', frame: 0 };
    if (this.orientation === 'horizontal') return { ...slot, title: node, date: undefined };
    const title = document.createElement('span');
    title.className = this.classes.title;
    const date = document.createElement('span');
    date.className = this.classes.date;
    node.append(title, date);
    return { ...slot, title, date };
  }
}

/** Words for the stylesheet, separated by spaces. */
function stateOf(event: number, emphasis: Emphasis, leaves: boolean): string {
  const words: string[] = [];
  if (leaves) words.push('leaving');
  if (event === emphasis.selected) words.push('selected');
  if (event === emphasis.current) words.push('current');
  if (event === emphasis.highlighted) words.push('highlighted');
  if (emphasis.isDimmed(event)) words.push('dimmed');
  return words.join(' ');
}
