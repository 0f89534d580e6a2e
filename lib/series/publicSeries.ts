import type { Series, SeriesRow } from '@/lib/model/record';
import { quoted } from '@/lib/query/publicEventsCsv';
import { plainNumber } from '@/lib/series/plainNumber';

/** What each column of `series/*.csv` holds of a row, as text, in their order. */
const CELLS: Readonly<Record<keyof SeriesRow, (row: SeriesRow) => string | undefined>> = {
  period: ({ period }) => period.text,
  category: ({ category }) => category,
  value: ({ value }) => plainNumber(value),
  low: ({ low }) => plainNumber(low),
  high: ({ high }) => plainNumber(high),
  level: ({ level }) => level,
  published: ({ published }) => published?.text,
  status: ({ status }) => status,
  source: ({ source }) => source,
  locator: ({ locator }) => locator,
  note: ({ note }) => note,
};

const COLUMNS = Object.keys(CELLS) as readonly (keyof SeriesRow)[];

/** All rows of a series, vintages and all, as RFC 4180 CSV with the columns of the files, those alone that hold something. */
export function publicSeriesCsv({ rows }: Series): string {
  const columns = COLUMNS.filter((column) => rows.some((row) => CELLS[column](row) !== undefined));
  const lines = rows.map((row) => columns.map((column) => quoted(CELLS[column](row) ?? '')).join(','));
  return [columns.join(','), ...lines, ''].join('\r\n');
}

/** The public part of a series for machines, named field by field, dates as EDTF text. */
export function publicSeries(series: Series) {
  const { id, title, measure, unit, definition, form, levels, sources, breaks, rows } = series;
  return {
    id,
    title,
    measure,
    unit,
    definition,
    form,
    levels,
    sources,
    breaks: breaks.map(({ at, what, source }) => ({ at: at.text, what, ...(source === undefined ? {} : { source }) })),
    rows: rows.map(publicRow),
  };
}

function publicRow({ period, category, value, low, high, level, published, status, source, locator, note }: SeriesRow) {
  const fields = { category, value, low, high, level, published: published?.text, status, source, locator, note };
  const given = Object.entries(fields).filter(([, field]) => field !== undefined);
  return { period: period.text, ...(Object.fromEntries(given) as Partial<typeof fields>) };
}
