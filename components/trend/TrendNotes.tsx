import styles from '@/components/trend/Trend.module.css';
import { TurnEvidence } from '@/components/trend/TurnEvidence';
import { turnNotes } from '@/lib/trend/authorTurns';
import { notesOf } from '@/lib/trend/exportFiles';
import type { TrendResult } from '@/lib/trend/runTrend';
import { methodsHref, type TrendData } from '@/lib/trend/trendData';
import type { AuthorTurn } from '@/lib/trend/trendLine';

interface TrendNotesProps {
  readonly data: TrendData;
  readonly result: TrendResult;
  /** Judged turns that stand elsewhere on the page. */
  readonly toldTurns?: readonly AuthorTurn[];
}

/** Under a picture: the order of its steps, what was left out, what is not drawn and why, definitions, breaks, sources. */
export function TrendNotes({ data, result, toldTurns = [] }: TrendNotesProps) {
  const judged = turnNotes(result.lines).filter(({ turn }) =>
    toldTurns.every(({ at, reason }) => at !== turn.at || reason !== turn.reason),
  );
  const ids = result.lines.flatMap((line) => line.sources);
  // Several sources may bear one name: each name once, with the way to the first.
  const sources = [...new Map(ids.toReversed().map((id) => [data.sources[id]?.name ?? id, id])).values()].toReversed();
  const definitions = new Map(
    result.lines.flatMap(({ title, definition }) =>
      definition === undefined ? [] : [[definition, title.split(':')[0]!]],
    ),
  );
  return (
    <div className={styles.notes}>
      <ul data-trend="notes">
        {notesOf({ result }).map((note) => (
          <li key={note}>{note}</li>
        ))}
        {judged.map(({ turn, words }) => (
          <li key={words} data-trend="judged">
            {words} <TurnEvidence data={data} turn={turn} />
          </li>
        ))}
        {[...definitions].map(([definition, title]) => (
          <li key={definition}>
            <strong>{title}</strong>: {definition}
          </li>
        ))}
      </ul>
      <p>
        <a href={methodsHref(data)}>How a change of trend is found</a>
      </p>
      {sources.length > 0 && (
        <p>
          {sources.length === 1 ? 'Source' : 'Sources'}:{' '}
          {sources.map((id, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <a href={data.sources[id]?.href}>{data.sources[id]?.name ?? id}</a>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
