import styles from '@/components/series/SeriesLanes.module.css';
import { BAND_PX, type LaneFrame } from '@/lib/series/laneFrame';
import { toneInk } from '@/lib/series/placeLane';
import type { SeriesLane } from '@/lib/series/seriesLane';
import { numberWords } from '@/lib/series/valueWords';

interface LaneTitlesProps {
  readonly lanes: readonly SeriesLane[];
  readonly frames: readonly LaneFrame[];
  /** Titles stand above the lanes and not beside them. */
  readonly above: boolean;
  readonly href: string;
}

const top = (px: number) => (element: HTMLElement | null) => {
  if (element) element.style.top = `${px}px`;
};

/** Title, unit and the top of the scale of each lane; of bands, the names of their rows. */
export function LaneTitles({ lanes, frames, above, href }: LaneTitlesProps) {
  return (
    <ul className={styles.titles} data-above={above}>
      {lanes.map(({ id, title, unit, form, max, min, categories }, index) => {
        const frame = frames[index]!;
        return (
          <li key={id} className={styles.lane} ref={laneBox(frame)}>
            <a className={styles.title} href={`${href}#${id}`} title={title}>
              {title}
            </a>
            <span className={styles.unit}>
              {form === 'bands'
                ? unit
                : `${unit}, ${min === undefined ? '' : `${numberWords(min)} `}to ${numberWords(max)}`}
            </span>
            {form === 'bars' && categories.length > 1 && <Shades categories={categories} />}
            {form === 'bands' &&
              !above &&
              categories.map((category, row) => (
                <span key={category} className={styles.row} ref={top(frame.plot - frame.start + row * BAND_PX)}>
                  {category}
                </span>
              ))}
          </li>
        );
      })}
    </ul>
  );
}

/** What the shades of a bar mean, from its foot up. */
function Shades({ categories }: { readonly categories: readonly string[] }) {
  return (
    <span className={styles.shades}>
      {categories.map((category, tone) => (
        <span key={category}>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <rect width="10" height="10" fillOpacity={toneInk(tone)} />
          </svg>
          {category}
        </span>
      ))}
    </span>
  );
}

const laneBox =
  ({ start, size }: LaneFrame) =>
  (element: HTMLElement | null) => {
    if (!element) return;
    element.style.top = `${start}px`;
    element.style.height = `${size}px`;
  };
