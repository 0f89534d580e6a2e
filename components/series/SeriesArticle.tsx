import styles from '@/components/series/SeriesArticle.module.css';
import { SeriesKey } from '@/components/series/SeriesKey';
import { SeriesStill } from '@/components/series/SeriesStill';
import { SeriesTable } from '@/components/series/SeriesTable';
import { countInWords } from '@/lib/base/countInWords';
import { layoutStill } from '@/lib/series/laneStill';
import type { SeriesEntry, SourceLink } from '@/lib/series/seriesEntries';
import type { SumEntry } from '@/lib/series/seriesSums';

/** A table of more rows than this is folded away under its number of rows. */
const OPEN_ROWS = 16;

/** More than these are named in the table alone. */
const MOST_SOURCES = 6;

function Sources({ sources }: { readonly sources: readonly SourceLink[] }) {
  if (sources.length > MOST_SOURCES)
    return <p className={styles.aside}>{sources.length} sources, each named beside its rows in the table.</p>;
  return (
    <p className={styles.aside}>
      {sources.length === 1 ? 'Source' : 'Sources'}:{' '}
      {sources.map(({ id, name, href }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a href={href}>{name}</a>
        </span>
      ))}
    </p>
  );
}

function Breaks({ breaks }: { readonly breaks: SeriesEntry['breaks'] }) {
  if (breaks.length === 0) return null;
  return (
    <ul className={styles.breaks} aria-label="Breaks">
      {breaks.map(({ when, what, source }) => (
        <li key={when}>
          Break at {when}: {what}
          {source && (
            <>
              {' '}
              (<a href={source.href}>{source.name}</a>)
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

interface SeriesArticleProps {
  readonly entry: SeriesEntry;
  readonly sums?: readonly SumEntry[];
}

/** One series: what it counts, its picture, what it rests on, and every row of it, vintages and all. */
export function SeriesArticle({ entry, sums = [] }: SeriesArticleProps) {
  const { lane, measure, definition, sources, breaks, rows, csv, json } = entry;
  const others = rows.filter(({ isOther }) => isOther).length;
  const summary = [
    `Table of ${countInWords(rows.length, 'row')}`,
    others > 0 ? `, ${others} of them earlier or other figures` : '',
    sums.length > 0 ? `, with ${countInWords(sums.length, 'sum')} of parts` : '',
  ].join('');
  return (
    <article className={styles.series} id={lane.id} aria-labelledby={`${lane.id}.title`}>
      <header>
        <h2 id={`${lane.id}.title`}>{lane.title}</h2>
        <p className={styles.aside}>
          {measure} · {lane.unit}
        </p>
      </header>
      <p className={styles.definition}>{definition}</p>
      <SeriesStill still={layoutStill(lane)} label={`${lane.title}, ${lane.unit}: a picture of the table below`} />
      <SeriesKey lane={lane} />
      <Breaks breaks={breaks} />
      <details className={styles.rows} open={rows.length <= OPEN_ROWS}>
        <summary>{summary}</summary>
        <SeriesTable entry={entry} sums={sums} />
      </details>
      <Sources sources={sources} />
      <p className={styles.aside} data-print="hide">
        Data: <a href={csv}>CSV</a>, <a href={json}>JSON</a>
      </p>
    </article>
  );
}
