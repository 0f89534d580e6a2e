import type { StripEngine } from '@/components/chart/stripEngine';
import type { Theme } from '@/components/chart/theme';
import type { ZoomSetting } from '@/components/chart/useZoom';
import type { StripFrame } from '@/lib/layout/sceneFrame';

/** What anything else that stands on the axis of a strip, and moves with it, is drawn from. */
export interface StripJoint {
  readonly engine: StripEngine;
  readonly frame: StripFrame;
  readonly theme: Theme;
  /** For gestures on it that move the strip. */
  readonly zoom: ZoomSetting;
}
