import type { Emphasis } from '@/components/chart/painting';
import type { TextSource } from '@/components/chart/textSource';
import { MARK_CENTRE_PX, type PlacedEvent, type Scene } from '@/lib/layout/scene';
import type { StripHead } from '@/lib/layout/stripData';

/** More labels than this are never drawn, whatever the screen: the strip stays under 600 nodes. Where an axis runs down a label has three. */
const MAX_LABELS = { horizontal: 480, vertical: 150 };

/** Half pixels: enough for a smooth move, few enough that labels at rest are sharp and strings repeat. */
const snap = (px: number): number => Math.round(2 * px) / 2;
/** Scales this near to each other are one: a pan's window keeps its length but for rounding. */
const SAME_SCALE = 1e-9;
/** The layer is not shifted further than this, px. */
const MAX_SHIFT_PX = 4_000;

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
  width: number;
  state: string;
  frame: number;
}

/**
 * The labels of a strip: buttons in a pool, moved by transform, a node for each visible label and none for the others.
 * React does not see them: a frame of a zoom is a transform a label.
 */
export class LabelLayer {
  private readonly byEvent = new Map<number, Slot>();
  private readonly free: Slot[] = [];
  private readonly eventOf = new WeakMap<Element, number>();
  private frame = 0;
  /** The day and scale that labels are placed by: a pan shifts them all at once, and only a zoom places each anew. */
  private anchor = { day: 0, pxPerDay: 0 };
  private shift = '';

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

  /** Draws the labels of a scene. Returns how many wait for their text. */
  sync(scene: Scene, texts: TextSource, emphasis: Emphasis): number {
    this.frame += 1;
    const shown: PlacedEvent[] = [];
    let waiting = 0;
    for (const placed of this.capped(scene)) {
      if (texts.text(placed.event)) {
        const slot = this.byEvent.get(placed.event);
        if (slot) slot.frame = this.frame;
        shown.push(placed);
        continue;
      }
      texts.request(placed.event);
      if (texts.isPending(placed.event)) waiting += 1;
    }
    const shiftPx = this.shiftHost(scene);
    this.release(); // before new labels are dressed, so that their nodes can be taken
    for (const placed of shown) this.dress(scene, shiftPx, placed, texts, emphasis);
    for (const { node } of this.free) node.remove(); // what no new label took; those taken never left the page
    return waiting;
  }

  clear(): void {
    this.host.replaceChildren();
    this.byEvent.clear();
    this.free.length = 0;
  }

  private capped(scene: Scene): readonly PlacedEvent[] {
    const most = MAX_LABELS[this.orientation];
    if (scene.events.length <= most) return scene.events;
    // Those that came first stay: even on a wall of screens, zooming in takes no label away that zooming out had shown.
    return [...scene.events].sort((a, b) => a.scale - b.scale || a.event - b.event).slice(0, most);
  }

  private release(): void {
    for (const [event, slot] of this.byEvent) {
      if (slot.frame === this.frame) continue;
      this.byEvent.delete(event);
      this.free.push(slot);
    }
  }

  /** Moves all labels to where the window now is. Returns by how much, px. */
  private shiftHost({ window, pxPerDay }: Scene): number {
    const isSameScale = Math.abs(pxPerDay / this.anchor.pxPerDay - 1) < SAME_SCALE;
    const shiftPx = (this.anchor.day - window.from) * pxPerDay;
    const isKept = isSameScale && Math.abs(shiftPx) <= MAX_SHIFT_PX;
    if (!isKept) this.anchor = { day: window.from, pxPerDay };
    const along = isKept ? shiftPx : 0;
    const shift = this.orientation === 'vertical' ? `translateY(${snap(along)}px)` : `translateX(${snap(along)}px)`;
    if (this.shift !== shift) {
      this.shift = shift;
      this.host.style.transform = shift;
    }
    return along;
  }

  private dress(scene: Scene, shiftPx: number, placed: PlacedEvent, texts: TextSource, emphasis: Emphasis): void {
    const slot = this.byEvent.get(placed.event) ?? this.take(placed, texts);
    slot.frame = this.frame;
    const isDown = this.orientation === 'vertical';
    const along = placed.labelAlong - shiftPx;
    const x = snap(isDown ? placed.labelAcross : along);
    const y = snap(isDown ? scene.frame.axisStart + along : placed.labelAcross);
    const transform = `translate(${x}px,${y}px)`;
    if (slot.transform !== transform) {
      slot.transform = transform;
      slot.node.style.transform = transform;
    }
    if (slot.width !== placed.labelWidth) {
      slot.width = placed.labelWidth;
      slot.node.style.width = `${placed.labelWidth}px`;
    }
    const isLeaving = !isDown && placed.labelAlong < -MARK_CENTRE_PX;
    const state = stateOf(placed.event, emphasis, isLeaving);
    if (slot.state !== state) {
      slot.state = state;
      slot.node.dataset['state'] = state;
    }
  }

  private take(placed: PlacedEvent, texts: TextSource): Slot {
    const slot = this.free.pop() ?? this.create();
    const text = texts.text(placed.event)!;
    slot.event = placed.event;
    slot.title.textContent = text.title;
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
    const slot = { node, event: -1, transform: '', width: -1, state: '', frame: 0 };
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
function stateOf(event: number, emphasis: Emphasis, isLeaving: boolean): string {
  const words: string[] = [];
  if (isLeaving) words.push('leaving');
  if (event === emphasis.selected) words.push('selected');
  if (event === emphasis.current) words.push('current');
  if (event === emphasis.highlighted) words.push('highlighted');
  if (emphasis.isDimmed(event)) words.push('dimmed');
  return words.join(' ');
}
