'use client';
import { useDesk } from '@/components/compose/deskContext';
import { readRange } from '@/lib/segment/composeDraft';
import { withSeries } from '@/lib/segment/composeMoves';

/** Series with rows in the range, to be shown under the events as tables. */
export function SeriesChoice() {
  const { draft, change, series, say } = useDesk();
  const range = readRange(draft.scope);
  const chosen = draft.scope.series ?? [];
  const offered = series.filter(
    ({ id, from, to }) => chosen.includes(id) || (range && from < range.to.latest && to > range.from.earliest),
  );
  if (offered.length === 0) return null;
  const toggle = (id: string, title: string) => {
    const isShown = chosen.includes(id);
    change(withSeries(draft, id, !isShown));
    say(isShown ? `Not shown any more, with its tasks: ${title}` : `Shown: ${title}`);
  };
  return (
    <details className="compose-picker">
      <summary>
        Numbers beside the events{chosen.length > 0 && `: ${chosen.length} of ${offered.length} series`}
      </summary>
      <ul className="compose-choices">
        {offered.map(({ id, title }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id, title)} />
              <span>{title}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
