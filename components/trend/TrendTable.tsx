import styles from '@/components/trend/Trend.module.css';
import type { SeriesLane } from '@/lib/series/seriesLane';
import type { RowEvent } from '@/lib/trend/placeEvents';
import type { TrendResult } from '@/lib/trend/runTrend';
import { unitWords } from '@/lib/trend/summary';
import { tableRows } from '@/lib/trend/tableRows';
import { eventHref, type TrendData } from '@/lib/trend/trendData';

interface TrendTableProps {
  readonly data: TrendData;
  readonly result: TrendResult;
  readonly bands: readonly SeriesLane[];
  readonly events: readonly RowEvent[];
}

/** The picture as a table: every point of every line, then the bands and the events that stand under it. */
export function TrendTable({ data, result, bands, events }: TrendTableProps) {
  const { lines, bin } = result;
  const { rows, more } = tableRows(lines, bin);
  const count = rows.length + more;
  return (
    <div className={styles.twin} data-trend="table">
      {count > 0 && <PeriodTable {...{ lines, bin, rows, more }} />}
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

type PeriodTableProps = Pick<TrendResult, 'lines' | 'bin'> & ReturnType<typeof tableRows>;

function PeriodTable({ lines, bin, rows, more }: PeriodTableProps) {
  const count = rows.length + more;
  return (
    <details open={rows.length <= OPEN_ROWS}>
      <summary>
        Table of {count} {count === 1 ? 'period' : 'periods'}
      </summary>
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
      {more > 0 && <p>{more.toLocaleString('en')} more periods: the table under Download has them all.</p>}
    </details>
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
      <summary>
        {events.length} {events.length === 1 ? 'event' : 'events'} under the chart, in order of time
      </summary>
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
