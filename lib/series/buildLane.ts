import { grouped } from '@/lib/base/grouped';
import type { Series, SeriesRow } from '@/lib/model/record';
import { bandMark, barMark, continues, type MarkSetting, markSetting, rangeMark } from '@/lib/series/laneMarks';
import { laneScale } from '@/lib/series/laneScale';
import { pointsOf } from '@/lib/series/points';
import type { LaneMark, SeriesLane } from '@/lib/series/seriesLane';

/**
 * The lane of a series: what is newest of every period, stacked, merged and put into words.
 * @param shown some of its rows: the rest is left out, but their categories keep their places and shades.
 */
export function buildLane(series: Series, shown: readonly SeriesRow[] = series.rows): SeriesLane {
  const setting = markSetting(series);
  const rows = pointsOf(shown, setting.categories).map(({ current }) => current);
  return laneOf(
    setting,
    MARKS_OF[series.form](setting, rows).toSorted((a, b) => a.from - b.from),
  );
}

/** A lane of marks that are built. @param scaled those for which its scale has room. */
export function laneOf(
  { series, categories }: MarkSetting,
  marks: readonly LaneMark[],
  scaled: readonly LaneMark[] = marks,
): SeriesLane {
  return {
    id: series.id,
    title: series.title,
    unit: series.unit,
    form: series.form,
    categories: categories.filter((category) => category !== undefined),
    levels: series.levels.map(({ label, short }) => ({ label, short: short ?? label })),
    ...(series.form === 'bands' ? { max: 0 } : laneScale(scaled)),
    marks,
    breaks: series.breaks.map(({ at, what }) => ({ at: at.earliest, what })),
  };
}

type MarksOf = (setting: MarkSetting, rows: readonly SeriesRow[]) => readonly LaneMark[];

const MARKS_OF: Readonly<Record<Series['form'], MarksOf>> = {
  bars: barMarks,
  bands: bandMarks,
  range: (setting, rows) => rows.map((row) => rangeMark(setting, row)),
};

function barMarks(setting: MarkSetting, rows: readonly SeriesRow[]): readonly LaneMark[] {
  return [...grouped(rows, ({ period }) => period.text).values()].map((group) => barMark(setting, group));
}

/** Periods that follow each other on one level are one band. */
function bandMarks(setting: MarkSetting, rows: readonly SeriesRow[]): readonly LaneMark[] {
  const runs: { readonly first: SeriesRow; last: SeriesRow }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && continues(run.last, row)) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.map(({ first, last }) => bandMark(setting, first, last));
}
