import controls from '@/components/trend/Controls.module.css';
import styles from '@/components/trend/Trend.module.css';
import { countInWords } from '@/lib/base/countInWords';
import type { SeriesLane } from '@/lib/series/seriesLane';
import type { RowEvent } from '@/lib/trend/placeEvents';
import type { TrendResult } from '@/lib/trend/runTrend';
import { unitWords } from '@/lib/trend/summary';
import { ROWS_AT_ONCE, tableRows } from '@/lib/trend/tableRows';
import { eventHref, type TrendData } from '@/lib/trend/trendData';

export interface TrendTableProps {
  readonly data: TrendData;
  readonly result: TrendResult;
  readonly bands: readonly SeriesLane[];
  readonly events: readonly RowEvent[];
  /** Rows at most; without scripts there is no way to more of them. */
  readonly most?: number;
  /** Asks for more rows. */
  readonly onMore?: () => void;
}

/** The picture as a table: every point of every line, then the bands and the events that stand under it. */
export function TrendTable({ data, result, bands, events, most = ROWS_AT_ONCE, onMore }: TrendTableProps) {
  const { lines, bin } = result;
  const { rows, more } = tableRows(lines, bin, most);
  const count = rows.length + more;
  return (
    <div className={styles.twin} data-trend="table">
      {count > 0 && <PeriodTable {...{ lines, bin, rows, more, onMore }} />}
      {bands.map((lane) => (
        <details key={lane.id}>
          <summary>{lane.title}, in words</summary>
          <ul>
            {lane.marks.map(({ words }) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </details>
      ))}
      <EventTwin data={data} events={events} />
    </div>
  );
}

interface PeriodTableProps extends Pick<TrendResult, 'lines' | 'bin'>, ReturnType<typeof tableRows> {
  readonly onMore: TrendTableProps['onMore'] | undefined;
}

function PeriodTable({ lines, bin, rows, more, onMore }: PeriodTableProps) {
  const count = rows.length + more;
  return (
    <details
      open={count <= OPEN_ROWS}
      onToggle={onMore && (({ currentTarget }) => currentTarget.open && rows.length === 0 && onMore())}
    >
      <summary>Table of {countInWords(count, 'period')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it scrolls sideways, and a keyboard must be able to do that */}
      <section className={styles.scroll} tabIndex={0} aria-label="What is drawn, as a table">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Period</th>
              {lines.map((line) => (
                <th key={line.name} scope="col">
                  {line.title} ({unitWords(line, bin)})
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ period, cells }) => (
              <tr key={period}>
                <th scope="row">{period}</th>
                {cells.map((cell, index) => (
                  <td key={lines[index]!.name}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {more > 0 && <MoreRows more={more} onMore={onMore} />}
    </details>
  );
}

function MoreRows({ more, onMore }: { readonly more: number; readonly onMore: TrendTableProps['onMore'] | undefined }) {
  const words = `${more.toLocaleString('en')} more ${more === 1 ? 'period' : 'periods'}`;
  if (!onMore) return <p>{words}: where scripts run, the page shows them, and gives all as a file.</p>;
  return (
    <button type="button" className={controls.button} onClick={onMore}>
      {more > ROWS_AT_ONCE ? `Show ${ROWS_AT_ONCE} of ${words}` : `Show ${words}`}
    </button>
  );
}

/** Tables of up to so many rows are open. */
const OPEN_ROWS = 12;
/** More events than these are counted, and read on the timeline. */
const MOST_EVENTS = 300;

function EventTwin({ data, events }: Pick<TrendTableProps, 'data' | 'events'>) {
  const named = events.filter(({ id }) => id !== '').slice(0, MOST_EVENTS);
  if (named.length === 0) return null;
  const rest = events.length - named.length;
  return (
    <details>
      <summary>{countInWords(events.length, 'event')} under the chart, in order of time</summary>
      <ul>
        {named.map(({ id, title, date }) => (
          <li key={id}>
            {date}: <a href={eventHref(data, id)}>{title}</a>
          </li>
        ))}
        {rest > 0 && <li>and {rest.toLocaleString('en')} more, on the timeline</li>}
      </ul>
    </details>
  );
}
