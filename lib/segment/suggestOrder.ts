import {
  type DatedEvent,
  datedEvents,
  mixed,
  none,
  type Suggestion,
  type SuggestMaterial,
  spread,
} from '@/lib/segment/suggestMaterial';

/** Fewer have hardly an order; more are tedious to move. */
const FEWEST = 3;
const MOST = 6;

/** A date that its source doubts may lie outside of what it says, and what goes on has not one place: right and wrong cannot be told by either. */
export const isFirm = ({ edtf }: DatedEvent): boolean =>
  !edtf.uncertain && !edtf.approximate && Number.isFinite(edtf.earliest) && Number.isFinite(edtf.latest);

/** As many events as possible of which each has ended before the next can have begun, in order (greedy by the end, which is optimal). */
export function clearOrder(events: readonly DatedEvent[]): readonly DatedEvent[] {
  const byEnd = events.filter(isFirm).toSorted((one, other) => one.edtf.latest - other.edtf.latest);
  const chosen: DatedEvent[] = [];
  for (const event of byEnd) {
    const last = chosen.at(-1);
    if (last === undefined || last.edtf.latest <= event.edtf.earliest) chosen.push(event);
  }
  return chosen;
}

/** Events to be put in order, whose dates leave no doubt about it. */
export function suggestSequence({ events }: SuggestMaterial): Suggestion {
  const inTime = spread(clearOrder(datedEvents(events)), MOST);
  if (inTime.length < FEWEST)
    return none(
      'sequence',
      `An order needs ${FEWEST} events whose dates are certain and do not overlap; these have ${inTime.length}.`,
    );
  return {
    is: 'task',
    task: {
      type: 'sequence',
      prompt: `Put these ${inTime.length} events in order, from the first to the last.`,
      hint: 'Look for the date on each card. No two of them can have happened on the same day.',
      minutes: String(Math.max(FEWEST, inTime.length)),
      events: mixed(inTime, ({ id }) => id).map(({ id }) => id),
      key: `${inTime.map(({ title, when }) => `${title} (${when})`).join('; ')}.`,
      rubric: [
        'Finds the first or the last.',
        'Has most of them in order, with two changed round.',
        'Has all in order, and says which dates were closest together.',
      ],
    },
  };
}
