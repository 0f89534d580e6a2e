import type { Problem } from '@/lib/base/problem';
import type { Draft, Entry } from '@/lib/model/written';

type DraftEvent = Draft['events']['entries'][number]['value'];
type Rule = (event: Entry<DraftEvent>, at: number) => Problem | undefined;

/** What cannot be true of the history of an entry. */
export function checkRevisions({ events }: Draft): readonly Problem[] {
  return events.entries
    .filter(({ faulty }) => !faulty.has('revisions'))
    .flatMap((event) => event.value.revisions.flatMap((_, at) => RULES.flatMap((rule) => rule(event, at) ?? [])));
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

const RULES: readonly Rule[] = [withdrawnButLive, saysNothing, beforeAdded];
