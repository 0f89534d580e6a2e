import type { Theme } from '@/components/chart/theme';
import type { Scene } from '@/lib/layout/scene';
import type { Marks, StripHead } from '@/lib/layout/stripData';

/** What a reader or a search has singled out. */
export interface Emphasis {
  readonly selected: number | undefined;
  readonly highlighted: number | undefined;
  /** The event the keyboard stands on. */
  readonly current: number | undefined;
  readonly isDimmed: (event: number) => boolean;
}

export interface StripPainting {
  readonly head: StripHead;
  readonly marks: Marks;
  readonly scene: Scene;
  readonly theme: Theme;
  readonly emphasis: Emphasis;
}
