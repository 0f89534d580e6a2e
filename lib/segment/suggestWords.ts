import type { EventMaterial } from '@/lib/segment/segmentMaterial';
import { differing, none, quoted, type Suggestion, type SuggestMaterial } from '@/lib/segment/suggestMaterial';
import { dateOf } from '@/lib/time/dateOf';
import { formatEdtf } from '@/lib/time/words';

const FEWEST_CLAIMED = 2;

/** Accounts that differ are worth a close look before anything else, then sources. */
const richness = (event: EventMaterial): number => 100 * differing(event).length + event.sources.length;

/** One card, read closely. */
export function suggestObserve({ events, selected }: SuggestMaterial): Suggestion {
  const event =
    events.find(({ id }) => id === selected) ?? events.toSorted((one, other) => richness(other) - richness(one))[0];
  if (event === undefined) return none('observe-reflect-question', 'Choose an event first: a card is read in it.');
  const differ = differing(event)
    .map(({ about }) => about)
    .join(', ');
  const sources = event.sources.map(({ name }) => name).join(', ');
  const told = [
    `The card is that of ${formatEdtf(dateOf(event.date))}.`,
    sources === '' ? 'It names no source.' : `Its sources: ${sources}.`,
    ...(differ === '' ? [] : [`Accounts differ on: ${differ}.`]),
    'A good question can be answered by a source that may exist, and says where to look for it.',
  ];
  return {
    is: 'task',
    task: {
      type: 'observe-reflect-question',
      prompt: `Read the card ${quoted(event.title)} slowly, with its sources.`,
      hint: 'First only what stands there. What you make of it comes after.',
      minutes: '8',
      events: [event.id],
      key: told.join(' '),
      rubric: [
        'Repeats what the card says.',
        'Keeps what it says apart from what it may mean.',
        'Keeps the two apart, and asks a question that a source could answer.',
      ],
      starters: ['The card says', 'This may mean', 'I would like to know'],
    },
  };
}

/** The central question, answered with events as evidence. */
export function suggestClaim({ events }: SuggestMaterial): Suggestion {
  if (events.length < FEWEST_CLAIMED)
    return none('claim', `A claim needs evidence to choose from: ${FEWEST_CLAIMED} events at least.`);
  return {
    is: 'task',
    task: {
      type: 'claim',
      prompt: 'Answer the central question in one or two sentences, and choose the events that carry your answer.',
      hint: 'Which event would you name first to somebody who does not believe you?',
      minutes: '10',
      lines: '6',
      key: 'There is more than one good answer. A good one says something that could be wrong, names the events that carry it, and says of each how it does so.',
      rubric: [
        'Makes a claim.',
        'Makes a claim, and chooses events that carry it.',
        'Makes a claim, says how each event carries it, and names what speaks against it.',
      ],
      starters: ['I claim that', 'This is carried by', 'Against it speaks'],
    },
  };
}
