import type { Problem } from '@/lib/base/problem';
import { parseAuthorDate } from '@/lib/model/parseAuthorDate';
import type { Draft, Entry } from '@/lib/model/written';
import { asDay, civilOfDay, DAYS_A_YEAR, type Day } from '@/lib/time/day';
import type { Edtf } from '@/lib/time/edtf';

type DraftEvent = Draft['events']['entries'][number]['value'];
type Rule = (event: Entry<DraftEvent>, at: number) => Problem | undefined;

/** What cannot be true of the history of an entry. */
export function checkRevisions(draft: Draft): readonly Problem[] {
  const last = lastDayOfWork(draft);
  const rules: readonly Rule[] = [...RULES, (event, at) => farAhead(event, at, last)];
  return draft.events.entries
    .filter(({ faulty }) => !faulty.has('revisions'))
    .flatMap((event) => event.value.revisions.flatMap((_, at) => rules.flatMap((rule) => rule(event, at) ?? [])));
}

/** Years in which nobody works on a record, and after which a date is taken for a slip. A check by the clock would say something else every day. */
const LONGEST_PAUSE_YEARS = 30;

/** The last day on which anybody worked on the record, reckoned from the middle one of such days; undefined when none is recorded. */
function lastDayOfWork({ events, sources }: Draft): Day | undefined {
  const dates: (Edtf | undefined | false)[] = [
    ...events.entries.flatMap(({ value, faulty }) => [
      !faulty.has('added') && value.added,
      ...(faulty.has('revisions') ? [] : value.revisions.map(({ date }) => date)),
    ]),
    ...sources.entries.map(({ value, faulty }) => !faulty.has('accessed') && value.accessed),
  ];
  const days = dates.flatMap((date) => (date && Number.isFinite(date.earliest) ? [date.earliest] : []));
  days.sort((one, other) => one - other);
  let last = days[Math.floor((days.length - 1) / 2)];
  for (const day of days) if (last !== undefined && day > last && day <= pauseAfter(last)) last = day;
  return last;
}

const pauseAfter = (day: Day): Day => asDay(day + LONGEST_PAUSE_YEARS * DAYS_A_YEAR);

function farAhead({ value, written }: Entry<DraftEvent>, at: number, last: Day | undefined): Problem | undefined {
  const { date } = value.revisions[at]!;
  if (last === undefined || date.earliest <= pauseAfter(last)) return undefined;
  const { year } = civilOfDay(last);
  const nearer = date.text.replace(/^\d{4}/, String(year));
  const isDate = nearer !== date.text && parseAuthorDate(nearer).ok;
  const path = ['revisions', at, 'date'];
  return {
    ...written.placeOf(path),
    message: `invalid revision: ${date.text}`,
    expected: `the day of the change, within ${LONGEST_PAUSE_YEARS} years of the others in this record; the last is of ${year}`,
    ...(isDate ? { fix: written.mended(path, nearer) } : {}),
  };
}

/** A change is made on a day, and is done. */
function withoutEnd({ value, written }: Entry<DraftEvent>, at: number): Problem | undefined {
  const { date } = value.revisions[at]!;
  if (Number.isFinite(date.earliest) && Number.isFinite(date.latest)) return undefined;
  const path = ['revisions', at, 'date'];
  const end = date.text.split('/').find((part) => part !== '' && part !== '..');
  return {
    ...written.placeOf(path),
    message: `invalid revision: ${date.text}`,
    expected: 'the day of the change, with a beginning and an end',
    ...(end === undefined ? {} : { fix: written.mended(path, end) }),
  };
}

/** An id is never used again: what was withdrawn comes back under a new one, so that no link leads to something else. */
function withdrawnButLive({ value, written, faulty }: Entry<DraftEvent>, at: number): Problem | undefined {
  if (value.revisions[at]!.kind !== 'withdrawal' || value.status === 'withdrawn' || faulty.has('status'))
    return undefined;
  return {
    ...written.placeOf(['revisions', at, 'kind']),
    message: `invalid revision: withdrawal of ${value.id}, which is live`,
    expected: `status: withdrawn, for an id that was withdrawn is never used again; or another kind, where only a part was taken out`,
    fix: written.mended(['status'], 'withdrawn'),
  };
}

/** A correction without either would be a log that says nothing. */
function saysNothing({ value, written }: Entry<DraftEvent>, at: number): Problem | undefined {
  const { kind, field, was, now } = value.revisions[at]!;
  if (kind !== 'correction' || was !== undefined || now !== undefined) return undefined;
  return {
    ...written.placeOf(['revisions', at]),
    message: `missing field: was or now of the correction of the ${field}`,
    expected: 'what it said, what it says, or both',
  };
}

function beforeAdded({ value, written, faulty }: Entry<DraftEvent>, at: number): Problem | undefined {
  const { date } = value.revisions[at]!;
  const { added } = value;
  if (added === undefined || faulty.has('added') || date.latest > added.earliest) return undefined;
  return {
    ...written.placeOf(['revisions', at, 'date']),
    message: `invalid revision: ${date.text}`,
    expected: `a date that is not before the entry was added, ${added.text}`,
  };
}

const RULES: readonly Rule[] = [withdrawnButLive, saysNothing, beforeAdded, withoutEnd];
