/** A row of a table of a series: when it became public, and whether a newer one of its period stands above it. */
export interface DatedRow {
  /** First instant after the day; undefined where it is not recorded. */
  readonly since: number | undefined;
  readonly isOther: boolean;
}

/** Whether a row was public, and then whether a newer one of its period was too. */
export interface KnownRow {
  readonly isShown: boolean;
  readonly isOther: boolean;
}

/** Rows as they stood on a date: of each period the first that was public is its newest, the rest are others. @param end first instant after the date. */
export function knownRows(rows: readonly DatedRow[], end: number): readonly KnownRow[] {
  let hasNewest = false;
  return rows.map(({ since, isOther }) => {
    if (!isOther) hasNewest = false; // another period begins
    const isShown = since !== undefined && since <= end;
    const row = { isShown, isOther: hasNewest };
    hasNewest ||= isShown;
    return row;
  });
}
