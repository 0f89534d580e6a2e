/** Columns without which a table of events cannot be read. */
const REQUIRED_COLUMNS = ['id', 'date', 'kind', 'title'] as const;

const OPTIONAL_COLUMNS = [
  'reported',
  'added',
  'lane',
  'summary',
  'plain',
  'significance',
  'places',
  'people',
  'threads',
  'sources',
  'confidence',
] as const;

/** Columns of `events/*.csv`, read from a record and published of it, the required ones first. */
export const CSV_COLUMNS = [...REQUIRED_COLUMNS, ...OPTIONAL_COLUMNS] as const;

export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** The columns of a kind of table: without the required ones it cannot be read. */
export interface TableColumns {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** `events/*.csv` */
export const EVENT_TABLE: TableColumns = { required: REQUIRED_COLUMNS, optional: OPTIONAL_COLUMNS };
