import { MARK_CENTRE_PX, type PlacedEvent, type Scene } from '@/lib/layout/scene';

/** More labels than this are never drawn, whatever the screen: the strip stays under 600 nodes. Where an axis runs down a label has three. */
const MAX_LABELS = { horizontal: 480, vertical: 150 };

/** The labels of a scene that are drawn. */
export function drawnLabels({ frame, events }: Scene): readonly PlacedEvent[] {
  const most = MAX_LABELS[frame.orientation];
  if (events.length <= most) return events;
  // Those that came first stay: even on a wall of screens, zooming in takes no label away that zooming out had shown.
  return [...events].sort((a, b) => a.scale - b.scale || a.event - b.event).slice(0, most);
}

/** The label's mark has left the view: the rest of its title would read as nonsense. */
export function isLeaving({ frame }: Scene, { labelAlong }: PlacedEvent): boolean {
  return frame.orientation === 'horizontal' && labelAlong < -MARK_CENTRE_PX;
}

/** The event whose label holds a place, in px along the axis from the start of the window, and across from the strip's edge. */
export function labelAt(scene: Scene, along: number, across: number): number | undefined {
  const isDown = scene.frame.orientation === 'vertical';
  return drawnLabels(scene).find((placed) => {
    const alongPx = isDown ? placed.labelHeight : placed.labelWidth;
    const acrossPx = isDown ? placed.labelWidth : placed.labelHeight;
    return (
      !isLeaving(scene, placed) &&
      along >= placed.labelAlong &&
      along < placed.labelAlong + alongPx &&
      across >= placed.labelAcross &&
      across < placed.labelAcross + acrossPx
    );
  })?.event;
}
