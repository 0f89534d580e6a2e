import { standingThen } from '@/lib/segment/standingThen';
import {
  type DatedEvent,
  datedEvents,
  mixed,
  none,
  type Suggestion,
  type SuggestMaterial,
} from '@/lib/segment/suggestMaterial';
import { isFirm } from '@/lib/segment/suggestOrder';
import { asDay } from '@/lib/time/day';
import { type Edtf, readEdtf } from '@/lib/time/edtf';
import { formatDay } from '@/lib/time/formatDay';
import { formatEdtf } from '@/lib/time/words';

/** Events that are asked about, at most. */
const MOST = 6;
const FEWEST = 2;

/** Each event with what can be said of it on a day. */
interface Then {
  readonly event: DatedEvent;
  readonly standing: string;
}

/** Days on which answers may change: the last that an event can mean, and the one on which it was surely public. */
function turningDays(events: readonly DatedEvent[]): readonly Edtf[] {
  const ends = events.flatMap(({ edtf, since }) => [edtf.latest, since[1] ?? Number.NaN]).filter(Number.isFinite);
  // A day ends with the instant after it.
  const texts = new Set(ends.map((end) => formatDay(asDay(Math.ceil(end) - 1), 'day')));
  return [...texts].flatMap((text) => {
    const read = readEdtf(text);
    return read.ok && Number.isFinite(read.value.latest) ? [read.value] : [];
  });
}

/** Whether it can be told of an event on a day whether it had happened: its date is firm, and all that it can mean lies on one side of the day's end. A season without months is bounded as its year (lib/time/bounds.ts). */
const isDecided = (event: DatedEvent, date: Edtf): boolean =>
  isFirm(event) && (event.edtf.latest <= date.latest || event.edtf.earliest >= date.latest);

/** Of what can be answered alone: where the record does not say, no answer is right. */
const answersOn = (events: readonly DatedEvent[], date: Edtf): readonly Then[] =>
  events
    .map((event) => ({ event, standing: standingThen(event, date) }))
    .filter(({ event, standing }) =>
      standing === 'public by then' ? true : standing !== 'the record does not say' && isDecided(event, date),
    );

/** Two of each answer first, then more of any: no answer is the safe guess. */
function balanced(answers: readonly Then[]): readonly Then[] {
  const seen = new Map<string, number>();
  const ranked = answers.map((answer) => {
    const rank = seen.get(answer.standing) ?? 0;
    seen.set(answer.standing, rank + 1);
    return { answer, rank };
  });
  return ranked
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, MOST)
    .map(({ answer }) => answer);
}

/** How many answers differ, and how evenly they are spread: the rarest decides. */
function interest(answers: readonly Then[]): number {
  const counts = new Map<string, number>();
  for (const { standing } of answers) counts.set(standing, (counts.get(standing) ?? 0) + 1);
  return counts.size * MOST + Math.min(...counts.values(), MOST);
}

/** Where nothing was public yet, nobody could have printed anything. */
const isWorthAsking = (answers: readonly Then[]): boolean =>
  answers.some(({ standing }) => standing === 'public by then') &&
  answers.some(({ standing }) => standing !== 'public by then');

/** A day on which some of the events were public, and others were not or had not happened. */
export function suggestKnown({ events }: SuggestMaterial): Suggestion {
  const dated = datedEvents(events);
  const best = turningDays(dated)
    .map((date) => ({ date, answers: answersOn(dated, date) }))
    .filter(({ answers }) => isWorthAsking(answers))
    .reduce<{ date: Edtf; answers: readonly Then[] } | undefined>(
      (most, next) => (most === undefined || interest(next.answers) > interest(most.answers) ? next : most),
      undefined,
    );
  if (best === undefined || dated.length < FEWEST)
    return none('known-then', 'There is no day on which one of these events was public and another was not.');
  const asked = mixed(balanced(best.answers), ({ event }) => event.id);
  const day = formatEdtf(best.date);
  return {
    is: 'task',
    task: {
      type: 'known-then',
      prompt: `It is ${day}, in the evening. What could a newspaper have printed?`,
      hint: 'Each card says when the event happened and when it was first reported. The two are not the same.',
      minutes: String(2 + asked.length),
      date: best.date.text,
      events: asked.map(({ event }) => event.id),
      key: asked.map(({ event, standing }) => `${event.title}: ${standing}`).join('\n'),
      rubric: [
        'Goes by the day on which it happened.',
        'Goes by the day on which it was reported.',
        'Goes by the day of the report, and says who may have known before.',
      ],
    },
  };
}
