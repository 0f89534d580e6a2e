import { MarkLegend } from '@/components/chart/MarkLegend';
import { Still, type StillProps } from '@/components/chart/Still';

interface ScopeStripProps extends Required<StillProps> {
  /** The rule of the range, in words. */
  readonly rule: string;
}

/** The part of the timeline that a segment is about, as a picture. */
export function ScopeStrip({ strip, window, rule }: ScopeStripProps) {
  return (
    <figure className="segment-strip">
      <Still strip={strip} window={window} />
      <figcaption className="segment-aside">{rule}</figcaption>
      <details className="segment-legend" data-print="hide">
        <summary>What the signs mean</summary>
        <MarkLegend head={strip.head} />
      </details>
    </figure>
  );
}
