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

/** Which columns a table has beside those of every one. */
interface Columns {
  readonly hasParts: boolean;
  readonly hasDates: boolean;
  readonly hasStatus: boolean;
  readonly hasNotes: boolean;
}

function columnsOf(rows: readonly RowEntry[]): Columns {
  const has = (field: 'category' | 'published' | 'status' | 'note'): boolean =>
    rows.some((row) => row[field] !== undefined);
  return { hasParts: has('category'), hasDates: has('published'), hasStatus: has('status'), hasNotes: has('note') };
}

interface RowProps {
  readonly row: RowEntry;
  readonly columns: Columns;
  readonly isBands: boolean;
}

function Row({ row, columns, isBands }: RowProps) {
  return (
    <tr data-other={row.isOther || undefined} data-since={row.since ?? ''}>
      {columns.hasParts && <td>{row.category}</td>}
      <th scope="row">
        {row.isOther && (
          <span className={styles.also} data-also>
            also{' '}
          </span>
        )}
        {row.period}
      </th>
      <td className={isBands ? undefined : styles.value}>{row.value}</td>
      {columns.hasDates && <td>{row.published}</td>}
      {columns.hasStatus && <td>{row.status}</td>}
      <SourceCell row={row} />
      {columns.hasNotes && <td className={styles.note}>{row.note}</td>}
    </tr>
  );
}

function SumRow({ sum, columns }: { readonly sum: SumEntry; readonly columns: Columns }) {
  return (
    <tr data-since={sum.since ?? ''}>
      <td>All parts, summed by us</td>
      <th scope="row">{sum.period}</th>
      <td className={styles.value}>{sum.value}</td>
      {columns.hasDates && <td />}
      {columns.hasStatus && <td>{sum.status}</td>}
      <td className={styles.source} />
      {columns.hasNotes && <td className={styles.note} />}
    </tr>
  );
}

/**
 * Every row of a series. Earlier and other figures stand under the one that is drawn. `data-since` is the first instant after a row became public, in
 * days, empty where that is not recorded: as known on a date, some are hidden.
 */
export function SeriesTable({ entry: { lane, rows }, sums = [] }: SeriesTableProps) {
  const columns = columnsOf(rows);
  const isBands = lane.form === 'bands';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it scrolls sideways, and a keyboard must be able to do that
    <section className={styles.frame} tabIndex={0} aria-label={`${lane.title}, as a table`}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.hasParts && <th scope="col">Part</th>}
            <th scope="col">Period</th>
            <th scope="col" className={isBands ? undefined : styles.value}>
              {isBands ? 'Level' : `Value (${lane.unit})`}
            </th>
            {columns.hasDates && <th scope="col">Published</th>}
            {columns.hasStatus && <th scope="col">Status</th>}
            <th scope="col">Source</th>
            {columns.hasNotes && <th scope="col">Note</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a table that never changes
            <Row key={index} row={row} columns={columns} isBands={isBands} />
          ))}
          {sums.map((sum) => (
            <SumRow key={sum.period} sum={sum} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
