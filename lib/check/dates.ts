import type { Problem } from '@/lib/base/problem';
import type { Draft, Entry } from '@/lib/model/written';
import type { Edtf } from '@/lib/time/edtf';

/** Dates that each are right and together are not. */
export function checkDates(draft: Draft): readonly Problem[] {
  const { header } = draft;
  const { opening } = header.value;
  return [
    ...(opening === undefined
      ? []
      : rangeProblem(header, opening.from, opening.to, ['opening', 'to'], ['opening', 'from'])),
    ...draft.eras.entries.flatMap((era) => rangeProblem(era, era.value.from, era.value.to, ['to'], ['from'])),
    ...draft.events.entries.flatMap((event) => [...reportProblem(event), ...figureProblems(event)]),
  ];
}

type Path = readonly string[];

function rangeProblem(entry: Entry<unknown>, from: Edtf, to: Edtf, toPath: Path, fromPath: Path): readonly Problem[] {
  if (entry.faulty.has(toPath[0]!) || entry.faulty.has(fromPath[0]!) || to.latest > from.earliest) return [];
  return [
    {
      ...entry.written.placeOf(toPath),
      message: `invalid range: ${from.text} to ${to.text}`,
      expected: 'an end that is not before the beginning; the two may have changed places',
      fix: `from: ${to.text}\nto: ${from.text}`,
    },
  ];
}

/** Nobody reports an event before the first day on which it can have happened; a forecast may be earlier, and needs its day. */
function reportProblem(entry: Draft['events']['entries'][number]): readonly Problem[] {
  const { date, reported, reportedAs } = entry.value;
  if (['date', 'reported', 'reportedAs'].some((field) => entry.faulty.has(field))) return [];
  if (reportedAs === 'forecast') return reported === undefined ? [unreportedForecast(entry)] : [];
  if (reported === undefined || reported.latest > date.earliest) return [];
  return [
    {
      ...entry.written.placeOf(['reported']),
      message: `invalid reported: ${reported.text}`,
      expected: `a date that is not before the event's own, ${date.text}; or reportedAs: forecast, where it was foretold`,
      fix: entry.written.mended(['reported'], date.text),
    },
  ];
}

const unreportedForecast = ({ value, written }: Draft['events']['entries'][number]): Problem => ({
  ...written.placeOf(['reportedAs']),
  message: `missing reported: ${value.id}`,
  expected: 'the day on which it was foretold, beside reportedAs: forecast',
});

/** A number is no older than what it is a number of, and than the first that was heard of that; the dates may overlap. */
function figureProblems({ value, written, faulty }: Draft['events']['entries'][number]): readonly Problem[] {
  if (['date', 'reported', 'reportedAs', 'figures'].some((field) => faulty.has(field))) return [];
  const { date, reported, reportedAs, figures } = value;
  const first = reported ?? (reportedAs === 'forecast' ? undefined : date);
  if (first === undefined) return [];
  return figures.flatMap((figure, at) =>
    figure.reported === undefined || figure.reported.latest > first.earliest
      ? []
      : [
          {
            ...written.placeOf(['figures', at, 'reported']),
            message: `invalid reported: ${figure.reported.text}`,
            expected: `a date that is not before ${reported === undefined ? "the event's own" : 'the first report of the event'}, ${first.text}`,
            fix: written.mended(['figures', at, 'reported'], first.text),
          },
        ],
  );
}
