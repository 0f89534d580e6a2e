import styles from '@/components/series/SeriesTable.module.css';
import type { RowEntry, SeriesEntry } from '@/lib/series/seriesEntries';
import type { SumEntry } from '@/lib/series/seriesSums';

function SourceCell({ row }: { readonly row: RowEntry }) {
  return (
    <td className={styles.source}>
      {row.sources.map(({ id, name, href }, index) => (
        <span key={id}>
          {index > 0 && '; '}
          <a href={href}>{name}</a>
        </span>
      ))}
      {row.locator && `, ${row.locator}`}
    </td>
  );
}

interface SeriesTableProps {
  readonly entry: SeriesEntry;
  /** After the rows, for what adds up. */
  readonly sums?: readonly SumEntry[];
}

/**
 * Every row of a series. Earlier and other figures stand under the one that is drawn. `data-since` is the first instant after a row became public, in
 * days, empty where that is not recorded: as known on a date, some are hidden.
 */
export function SeriesTable({ entry: { lane, rows }, sums = [] }: SeriesTableProps) {
  const has = (field: 'category' | 'published' | 'status'): boolean => rows.some((row) => row[field] !== undefined);
  const [hasParts, hasDates, hasStatus] = [has('category'), has('published'), has('status')];
  const hasNotes = rows.some(({ note }) => note !== undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it scrolls sideways, and a keyboard must be able to do that
    <section className={styles.frame} tabIndex={0} aria-label={`${lane.title}, as a table`}>
      <table className={styles.table}>
        <thead>
          <tr>
            {hasParts && <th scope="col">Part</th>}
            <th scope="col">Period</th>
            <th scope="col" className={lane.form === 'bands' ? undefined : styles.value}>
              {lane.form === 'bands' ? 'Level' : `Value (${lane.unit})`}
            </th>
            {hasDates && <th scope="col">Published</th>}
            {hasStatus && <th scope="col">Status</th>}
            <th scope="col">Source</th>
            {hasNotes && <th scope="col">Note</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a table that never changes
            <tr key={index} data-other={row.isOther || undefined} data-since={row.since ?? ''}>
              {hasParts && <td>{row.category}</td>}
              <th scope="row">
                {row.isOther && (
                  <span className={styles.also} data-also>
                    also{' '}
                  </span>
                )}
                {row.period}
              </th>
              <td className={lane.form === 'bands' ? undefined : styles.value}>{row.value}</td>
              {hasDates && <td>{row.published}</td>}
              {hasStatus && <td>{row.status}</td>}
              <SourceCell row={row} />
              {hasNotes && <td className={styles.note}>{row.note}</td>}
            </tr>
          ))}
          {sums.map(({ period, value, status, since }) => (
            <tr key={period} data-since={since ?? ''}>
              <td>All parts, summed by us</td>
              <th scope="row">{period}</th>
              <td className={styles.value}>{value}</td>
              {hasDates && <td />}
              {hasStatus && <td>{status}</td>}
              <td className={styles.source} />
              {hasNotes && <td className={styles.note} />}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
