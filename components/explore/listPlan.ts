/** A row of the prerendered list in document order: a heading, or an entry with its event number (undefined while unknown). */
export type ListRow = { readonly is: 'heading' } | { readonly is: 'entry'; readonly event: number | undefined };

/**
 * Which rows are hidden. An entry is hidden when its event is known and does not show; a heading when entries follow it
 * and none of them, up to the next heading, shows.
 */
export function planList(rows: readonly ListRow[], shows: (event: number) => boolean): readonly boolean[] {
  const hidden = rows.map((row) => row.is === 'entry' && row.event !== undefined && !shows(row.event));
  let entries = 0;
  let shown = 0;
  for (let at = rows.length - 1; at >= 0; at--) {
    if (rows[at]!.is === 'entry') {
      entries += 1;
      if (!hidden[at]) shown += 1;
      continue;
    }
    hidden[at] = entries > 0 && shown === 0;
    entries = 0;
    shown = 0;
  }
  return hidden;
}
