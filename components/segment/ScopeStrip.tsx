import { MarkLegend } from '@/components/chart/MarkLegend';
import { StillView } from '@/components/chart/StillView';
import type { ScopedPicture } from '@/lib/segment/scopedPicture';

interface ScopeStripProps {
  readonly picture: ScopedPicture;
  /** The rule of the range, in words. */
  readonly rule: string;
  /** The timeline as the segment opens it. */
  readonly href: string;
}

/** The part of the timeline that a segment is about, as a picture. */
export function ScopeStrip({ picture: { head, scene, titles, range }, rule, href }: ScopeStripProps) {
  return (
    <figure className="segment-strip">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it scrolls sideways, and a keyboard must be able to do that */}
      <section className="segment-picture" tabIndex={0} aria-label="The part of the timeline, as a picture">
        <StillView
          head={head}
          scene={scene}
          titleOf={(event) => titles[event]}
          label={`Timeline from ${range}. The list below says the same in words.`}
        />
      </section>
      <figcaption className="segment-aside">
        {rule}{' '}
        <a href={href} data-print="hide">
          See this part on the timeline
        </a>
      </figcaption>
      <details className="segment-legend" data-print="hide">
        <summary>What the signs mean</summary>
        <MarkLegend head={head} />
      </details>
    </figure>
  );
}
