import { nearest } from '@/lib/base/nearest';
import { formatPlace, type Problem } from '@/lib/base/problem';
import { checkSeriesPeriods } from '@/lib/check/seriesPeriods';
import { checkSeriesRows } from '@/lib/check/seriesRows';
import { checkSeriesTurns } from '@/lib/check/seriesTurns';
import type { SeriesHead } from '@/lib/model/record';
import type { SeriesForm } from '@/lib/model/seriesVocabulary';
import type { Draft, Entry, SeriesTable } from '@/lib/model/written';

/** The smallest table of each form. What stands in angle brackets is the author's to write. */
const FORMS: Readonly<Record<SeriesForm, string>> = {
  bars: 'period,value\n<a year or month>,<number>',
  bands: 'period,category,level\n<a year or month>,<which part>,<id of a level>',
  range: 'period,low,high\n<a year or month>,<number>,<number>',
};

/** Everything that is wrong between series.yaml and its tables. `folder` is the timeline's path as problems name it. */
export function checkSeries(draft: Draft, folder: string): readonly Problem[] {
  const tables = new Map(draft.seriesTables.map((table) => [table.id, table]));
  return [
    ...unknownTables(draft),
    ...draft.series.entries.flatMap((entry) => {
      if (entry.faulty.has('id')) return [];
      const table = tables.get(entry.value.id);
      return [
        ...levelProblems(entry),
        ...breakProblems(entry),
        ...checkSeriesTurns(draft, entry, table),
        ...(table === undefined ? [missingTable(entry, folder)] : tableProblems(draft, entry, table)),
      ];
    }),
  ];
}

function unknownTables({ series, seriesTables }: Draft): readonly Problem[] {
  if (!series.complete) return [];
  const ids = new Set(series.entries.map(({ value }) => value.id));
  return seriesTables
    .filter(({ id }) => !ids.has(id))
    .map(({ id, file }) => {
      const meant = nearest(id, ids);
      return {
        file,
        message: `unknown series: ${id}`,
        expected: `a table's file name to be the id of a series in series.yaml${ids.size === 0 ? '; none is yet' : ''}`,
        ...(meant === undefined ? {} : { fix: `rename ${id}.csv to ${meant}.csv` }),
      };
    });
}

const missingTable = ({ value, written }: Entry<SeriesHead>, folder: string): Problem => ({
  ...written.placeOf(['id']),
  message: `missing table: ${value.id}.csv`,
  expected: `the rows of the series in ${folder}/series/${value.id}.csv, in this form:\n${FORMS[value.form]}`,
});

function levelProblems({ value: { form, levels }, written, faulty }: Entry<SeriesHead>): readonly Problem[] {
  if (faulty.has('form') || faulty.has('levels')) return [];
  const place = written.placeOf(['levels']);
  if (form === 'bands' && levels.length === 0) {
    const expected = 'the levels of bands, from the best to the worst: levels: [{id: <its id>, label: <its name>}, …]';
    return [{ ...place, message: 'missing levels: none', expected }];
  }
  if (form !== 'bands' && levels.length > 0) {
    const expected = 'levels with form: bands alone';
    return [{ ...place, message: `unsupported levels: in ${form}`, expected, fix: 'form: bands' }];
  }
  const first = new Map<string, number>();
  return levels.flatMap(({ id }, index) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      return [];
    }
    const at = formatPlace(written.placeOf(['levels', earlier, 'id']));
    const expected = `an id of its own; the first is at ${at}`;
    return [{ ...written.placeOf(['levels', index, 'id']), message: `duplicate level: ${id}`, expected }];
  });
}

/** A break is drawn where it begins. */
function breakProblems({ value: { breaks }, written, faulty }: Entry<SeriesHead>): readonly Problem[] {
  if (faulty.has('breaks')) return [];
  return breaks.flatMap(({ at }, index) => {
    if (at.is === 'date' || at.start.is === 'date') return [];
    const path = ['breaks', index, 'at'];
    const last = at.text.slice(at.text.indexOf('/') + 1);
    return [
      {
        ...written.placeOf(path),
        message: `invalid at: ${at.text}`,
        expected: 'a date with a beginning: the first from which numbers are not comparable with those before',
        ...(at.end.is === 'date' ? { fix: written.mended(path, last) } : {}),
      },
    ];
  });
}

function tableProblems(draft: Draft, entry: Entry<SeriesHead>, table: SeriesTable): readonly Problem[] {
  const { rows, file } = table;
  if (rows.entries.length === 0) {
    if (!rows.complete) return [];
    const expected = `at least one row under the names of the columns, in this form:\n${FORMS[entry.value.form]}`;
    return [{ file, message: 'missing rows: none', expected }];
  }
  const source = draft.sources.entries.find(({ faulty }) => !faulty.has('id'))?.value.id;
  return [...checkSeriesRows(entry, rows.entries, source), ...checkSeriesPeriods(rows.entries)];
}
