import styles from '@/components/series/SeriesKey.module.css';
import { levelInk, toneInk } from '@/lib/series/placeLane';
import type { SeriesLane } from '@/lib/series/seriesLane';

interface Sample {
  readonly name: string;
  readonly ink: number;
}

/** What the shades mean: the categories of bars, from the foot up, or the levels of bands. */
function samplesOf({ form, categories, levels }: SeriesLane): readonly Sample[] {
  if (form === 'bars') return categories.map((name, tone) => ({ name, ink: toneInk(tone) }));
  return levels.map(({ label, short }, level) => ({
    name: short === label ? label : `${label} (${short})`,
    ink: levelInk(level, levels.length),
  }));
}

/** The key of a picture; nothing where it has one shade. */
export function SeriesKey({ lane }: { readonly lane: SeriesLane }) {
  const samples = samplesOf(lane);
  const isTentative = lane.marks.some(({ tentative }) => tentative);
  if (samples.length === 0 && !isTentative) return null;
  return (
    <ul className={styles.key} aria-label="Key">
      {samples.map(({ name, ink }) => (
        <li key={name}>
          <svg className={styles.sample} viewBox="0 0 14 14" aria-hidden="true">
            <rect className={styles.box} x="1" y="1" width="12" height="12" fillOpacity={ink} />
          </svg>
          {name}
        </li>
      ))}
      {isTentative && <li>{lane.form === 'bars' ? 'hatched' : 'dashed'}: provisional or claimed</li>}
    </ul>
  );
}
