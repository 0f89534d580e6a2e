import styles from '@/components/trend/Trend.module.css';
import { TrendHeader } from '@/components/trend/TrendHeader';
import { TrendNotes } from '@/components/trend/TrendNotes';
import { TrendPicture } from '@/components/trend/TrendPicture';
import { TrendTable } from '@/components/trend/TrendTable';
import turns from '@/components/trend/Turns.module.css';
import { titleOf } from '@/lib/trend/metadata';
import { runTrend } from '@/lib/trend/runTrend';
import { methodsHref, type TrendData } from '@/lib/trend/trendData';
import { bandLanes, overlaidEvents, viewDrawing } from '@/lib/trend/viewDrawing';
import { parseTrendView } from '@/lib/view/trendView';

/** The pictures that are built ahead: for a screen with room beside the plot, and for one without. */
const WIDTHS = [
  { name: 'wide', widthPx: 960 },
  { name: 'narrow', widthPx: 360 },
] as const;

/** What the page shows before, and without, its scripts: the default view as picture and table. */
export function TrendStill({ data }: { readonly data: TrendData }) {
  const view = parseTrendView('', '');
  const result = runTrend(data, view);
  const bands = bandLanes(data, view);
  const events = overlaidEvents(data, result, view);
  const label = `${titleOf(result)}: a picture of the table below`;
  return (
    <div className={styles.cockpit} data-panel>
      <div className={styles.main} data-trend="room">
        <TrendHeader data={data} result={result} />
        <div className={styles.controlsRoom} />
        {WIDTHS.map(({ name, widthPx }) => (
          <div key={name} className={styles[name]}>
            <TrendPicture
              drawing={viewDrawing({ data, view, result, widthPx, bands, events })}
              name={name}
              label={label}
            />
          </div>
        ))}
        <TrendNotes data={data} result={result} />
        <TrendTable data={data} result={result} bands={bands} events={events} />
      </div>
      <aside className={turns.panel}>
        <h2>Where the line turns</h2>
        <noscript>
          <p>
            Whether a line turns, and how sure that is, is worked out in the page, which takes scripts.{' '}
            <a href={methodsHref(data)}>How it is worked out</a> is told without them, and what the record’s author says
            of turns stands with the notes of the chart.
          </p>
        </noscript>
      </aside>
    </div>
  );
}
