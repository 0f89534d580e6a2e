import type { CardSource } from '@/lib/segment/segmentMaterial';
import {
  type DatedEvent,
  datedEvents,
  differing,
  mixed,
  none,
  quoted,
  type Suggestion,
  type SuggestMaterial,
  spread,
  type TaskInput,
} from '@/lib/segment/suggestMaterial';
import { isFirm } from '@/lib/segment/suggestOrder';
import { dateOf } from '@/lib/time/dateOf';

interface Statement {
  readonly says: string;
  readonly answer: string;
  /** Why, for the key. */
  readonly because: string;
}

/** Of each answer at most so many, so that none of them is the safe guess. */
const MOST_OF_AN_ANSWER = 2;
/** Longer statements are no line of a file. */
const LONGEST_CHARACTERS = 480;

function chosen(statements: readonly Statement[]): readonly Statement[] {
  const short = statements.filter(({ says }) => says.length <= LONGEST_CHARACTERS);
  const unique = short.filter(({ says }, at) => short.findIndex((other) => other.says === says) === at);
  const answers = [...new Set(unique.map(({ answer }) => answer))];
  const kept = answers.flatMap((answer) =>
    spread(
      unique.filter((statement) => statement.answer === answer),
      MOST_OF_AN_ANSWER,
    ),
  );
  return mixed(kept, ({ says }) => says);
}

const written = (statements: readonly Statement[]): NonNullable<TaskInput['statements']> =>
  statements.map(({ says, answer }) => ({ says, answer }));

const reasons = (statements: readonly Statement[]): string =>
  statements.map(({ says, answer, because }) => `${says}: ${answer}. ${because}`).join('\n');

const hasTwoAnswers = (statements: readonly Statement[]): boolean =>
  new Set(statements.map(({ answer }) => answer)).size > 1;

const endsBefore = (one: DatedEvent, other: DatedEvent): boolean =>
  one.edtf.latest <= other.edtf.earliest && isFirm(one) && isFirm(other);

const areJoined = (one: DatedEvent, other: DatedEvent): boolean =>
  one.relations.some(({ to }) => to === other.id) || other.relations.some(({ to }) => to === one.id);

const pairWords = (first: DatedEvent, second: DatedEvent): string =>
  `${quoted(first.title)} and ${quoted(second.title)}`;

/** Pairs of which a source says that the second answered the first. */
const statedPairs = (events: readonly DatedEvent[]): readonly Statement[] =>
  events.flatMap((later) =>
    later.relations.flatMap(({ type, to, isSourced }) => {
      const earlier = events.find(({ id }) => id === to);
      if (type !== 'responds-to' || !isSourced || earlier === undefined) return [];
      return [
        {
          says: pairWords(earlier, later),
          answer: 'a source says that it led to it',
          because: 'The record names a source that says the second was a response to the first.',
        },
      ];
    }),
  );

/** Neighbours in time that nothing in the record joins: the earlier named first, and every other pair the other way round. */
function orderedPairs(events: readonly DatedEvent[]): readonly Statement[] {
  const inTime = events.toSorted((one, other) => one.edtf.earliest - other.edtf.earliest);
  const pairs = inTime.flatMap((earlier, at) => {
    const later = inTime.slice(at + 1).find((other) => endsBefore(earlier, other) && !areJoined(earlier, other));
    return later === undefined ? [] : [{ earlier, later }];
  });
  return pairs.map(({ earlier, later }, at) =>
    at % 2 === 0
      ? {
          says: pairWords(earlier, later),
          answer: 'it only came before',
          because: `${earlier.when}, then ${later.when}; the record names no source that joins the two.`,
        }
      : {
          says: pairWords(later, earlier),
          answer: 'it came after',
          because: `${later.when}, after ${earlier.when}.`,
        },
  );
}

/** Links that are stated, among pairs that stand in order and no more. */
export function suggestCause({ events }: SuggestMaterial): Suggestion {
  const dated = datedEvents(events);
  const stated = statedPairs(dated);
  if (stated.length === 0)
    return none(
      'cause-or-precede',
      'Of no two of these events does a source say that one was a response to the other.',
    );
  const statements = chosen([...stated, ...orderedPairs(dated)]);
  if (!hasTwoAnswers(statements))
    return none('cause-or-precede', 'Beside the pair that a source joins there is none that stands in order alone.');
  return {
    is: 'task',
    task: {
      type: 'cause-or-precede',
      prompt: 'Each line names two events. How does the first stand to the second?',
      hint: 'What came first is in the dates. What an event answered has to be said by somebody: it stands on its own page, behind the title of its card.',
      minutes: String(2 + statements.length),
      statements: written(statements),
      key: reasons(statements),
      rubric: [
        'Takes what came first for the cause.',
        'Tells what came before from what led to something.',
        'Names the source that joins two events, and says of the others that nobody does.',
      ],
      starters: ['The source says that', 'The dates alone show that'],
    },
  };
}

/** Days: what was issued so soon after an event is of its time; what came so much later looks back. Between the two nothing is asked. */
const SOON_DAYS = 31;
const LATE_DAYS = 365;

/** Words of what a source is named for: a figure, which is of a count and not of what happened, and what happened. */
const OF_A_FIGURE =
  /^[\d,. ]+$|\b(numbers?|figures?|totals?|counts?|shares?|rates?|prices?|votes?|estimates?|tables?|statistics|tiers?|per cent|by (year|month))\b/i;
const OF_THE_EVENT = /\b(dates?|day|month|account|report|statement|what happened)\b/i;
/** A table that is kept up to date has one day for all its rows. */
const TABLE = 'dataset';

/** Whether a source is named for what happened. One that says nothing of what for is; one that stands for a figure alone, or is a table, is not. */
const isOfEvent = ({ type, supports }: CardSource): boolean =>
  type !== TABLE &&
  (supports.length === 0 ||
    supports
      .map((what) => what.replace(/ \([^()]*\)$/, '')) // where in the source it stands
      .some((what) => OF_THE_EVENT.test(what) || !OF_A_FIGURE.test(what)));

function sourceStatements(event: DatedEvent): readonly Statement[] {
  const { earliest, latest } = event.edtf;
  const isOnly = ({ name }: CardSource): boolean => event.sources.filter((other) => other.name === name).length === 1;
  // Two of one name on a card could not be told apart.
  const asked = event.sources.filter((source) => isOnly(source) && isOfEvent(source));
  return asked.flatMap(({ name, issued, issuedOn }): readonly Statement[] => {
    const says = `${name}, on ${quoted(event.title)}`;
    if (issuedOn === undefined)
      return [{ says, answer: 'cannot be told', because: 'The card gives no day on which it was issued.' }];
    const date = dateOf(issuedOn);
    if (!isFirm(event) || date.uncertain || date.approximate) return [];
    const because = `Issued ${issued}; the event is dated ${event.when}.`;
    if (date.earliest >= latest + LATE_DAYS) return [{ says, answer: 'written later', because }];
    const isSoon = date.earliest >= earliest && date.latest <= latest + SOON_DAYS;
    return isSoon ? [{ says, answer: 'written at the time', because }] : [];
  });
}

/** When sources were written, against when the events happened. */
export function suggestSourceCheck({ events }: SuggestMaterial): Suggestion {
  const statements = chosen(datedEvents(events).flatMap(sourceStatements));
  if (!hasTwoAnswers(statements))
    return none(
      'source-check',
      'It needs sources that differ: one issued within a month of its event, one over a year later, or one without a date.',
    );
  return {
    is: 'task',
    task: {
      type: 'source-check',
      prompt: 'When was each of these written, compared with what it tells?',
      hint: 'Open the sources of the card, and hold the day of the source against the day of the event.',
      minutes: String(2 + statements.length),
      statements: written(statements),
      key: reasons(statements),
      rubric: [
        'Finds the day of the event.',
        'Finds both days and compares them.',
        'Compares both days, and says what somebody who writes later can know and what they may have forgotten.',
      ],
      starters: ['The source was written', 'So its author could'],
    },
  };
}

function accountStatements(event: DatedEvent): readonly Statement[] {
  const disputed = differing(event).map(({ about, claims }) => ({
    says: `${quoted((claims.find(({ status }) => status === undefined) ?? claims[0]!).says)}, said of ${about} (${event.title})`,
    answer: 'sources differ',
    because: `The card has ${claims.length} accounts of it.`,
  }));
  if (disputed.length > 0) return disputed;
  const says = `${event.title} (${event.when})`;
  if (event.sources.length === 1)
    return [{ says, answer: 'one source says so', because: `It rests on ${event.sources[0]!.name} alone.` }];
  if (event.independent < 2) return [];
  const because = `${event.independent} of its sources are named by the record as independent of each other.`;
  return [{ says, answer: 'two or more sources say so', because }];
}

/** How many stand behind a statement, and where they do not agree. */
export function suggestCorroborate({ events }: SuggestMaterial): Suggestion {
  const statements = chosen(datedEvents(events).flatMap(accountStatements));
  if (!hasTwoAnswers(statements))
    return none(
      'corroborate',
      'It needs events that differ: one with accounts that disagree, one with independent sources, or one that rests on a single source.',
    );
  return {
    is: 'task',
    task: {
      type: 'corroborate',
      prompt: 'How many stand behind each of these, and do they agree?',
      hint: 'Count the sources of the card. Then look whether it says that accounts differ.',
      minutes: String(2 + statements.length),
      statements: written(statements),
      key: reasons(statements),
      rubric: [
        'Counts the sources.',
        'Tells sources that agree from sources that differ.',
        'Says also whether the sources could have copied from one another.',
      ],
      starters: ['Two sources agree that', 'Only one source says that', 'They differ about'],
    },
  };
}
