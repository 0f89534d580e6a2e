import { laneColour } from '@/lib/layout/laneColour';
import type { StripHead } from '@/lib/layout/stripData';

/** The colours and face of the moment, read from custom properties once per change of theme: canvas cannot read them itself. */
export interface Theme {
  readonly paper: string;
  readonly ink: string;
  readonly ink2: string;
  readonly hairline: string;
  readonly lineStrong: string;
  readonly accent: string;
  readonly accentSoft: string;
  /** By kind, in the order of the head. */
  readonly kinds: readonly string[];
  /** Of each lane's ticks. */
  readonly lanes: readonly string[];
  readonly fontFamily: string;
}

/** Queries whose change means new colours. */
const THEME_QUERIES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)', 'print'];

/** Resolves `var(--name)` through a probe, so that any CSS colour syntax comes out as one a canvas knows. */
export function readTheme(host: HTMLElement, head: StripHead): Theme {
  const probe = document.createElement('i');
  probe.hidden = true;
  host.append(probe);
  const colour = (name: string): string => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const theme: Theme = {
    paper: colour('--paper'),
    ink: colour('--ink'),
    ink2: colour('--ink-2'),
    hairline: colour('--hairline'),
    lineStrong: colour('--line-strong'),
    accent: colour('--accent'),
    accentSoft: colour('--accent-soft'),
    kinds: head.kinds.map((kind) => colour(`--kind-${kind.colour}`)),
    lanes: head.lanes.map((_, lane) => {
      const own = laneColour(head, lane);
      return colour(own ? `--kind-${own}` : '--ink-2');
    }),
    fontFamily: getComputedStyle(host).fontFamily,
  };
  probe.remove();
  return theme;
}

/** Calls back when the system's or the page's theme changes. */
export function watchTheme(onChange: () => void): () => void {
  const lists = THEME_QUERIES.map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', onChange);
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
  return () => {
    for (const list of lists) list.removeEventListener('change', onChange);
    observer.disconnect();
  };
}
