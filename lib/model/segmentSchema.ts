import { z } from 'zod';
import { choice, date, integer, line, slug, text, title, webAddress } from '@/lib/model/fields';
import { READING_LEVELS, SKILLS, TASK_TYPES } from '@/lib/model/segmentVocabulary';

/*
 * A teaching segment: what stands between the two lines of dashes at the top of segments/<slug>.mdx. As everywhere, every scalar arrives as the text the
 * author wrote.
 */

/** Raised when a field changes its meaning: an older reader then refuses what it would misread. */
const SEGMENT_VERSION = 1;
/** A school day, and an hour: longer is a slip of the finger. */
const LONGEST_LESSON_MINUTES = 240;
const LONGEST_TASK_MINUTES = 60;
/** More cannot be read within a lesson. */
const MOST_EVENTS = 40;
export const MOST_TASKS = 20;
const OLDEST_PUPIL = 19;
const MOST_RULED_LINES = 30;

/** More of anything in a lesson is a slip, or somebody who wants to overwhelm a reader of a link. */
const MOST_ITEMS = 60;

const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(MOST_ITEMS).default([]);

const scope = z.strictObject({
  from: date.describe('The range begins with the first day of this date.'),
  to: date.describe('The range ends with the last day of this date.'),
  events: z
    .array(slug)
    .min(1)
    .max(MOST_EVENTS)
    .describe('Events in the order in which they are read. Each begins within the range.'),
  series: list(slug).describe('Series of series.yaml that are shown, with their rows of the range.'),
});

/** More in an address were not chosen by hand (lib/view/viewState.ts). */
const MOST_CHOICES = 200;

const choices = (home: string) =>
  z.array(slug).max(MOST_CHOICES).default([]).describe(`Only these, by the ids of ${home}.`);

const opening = z.strictObject({
  from: date.exactOptional().describe("It begins with the first day of this date; without it, with the scope's."),
  to: date.exactOptional().describe("It ends with the last day of this date; without it, with the scope's."),
  kinds: choices('kinds'),
  lanes: choices('lanes'),
  threads: choices('threads.yaml'),
  places: choices('places.yaml'),
  search: line.exactOptional().describe('Words in the search.'),
});

const ages = z.strictObject({
  from: integer(5, OLDEST_PUPIL, '11').describe('The youngest, in years.'),
  to: integer(5, OLDEST_PUPIL, '13').describe('The oldest, in years.'),
});

const term = z.strictObject({
  term: title.describe('The word.'),
  means: line.describe('What it means here.'),
});

const eventText = z.strictObject({
  event: slug.describe('An event of the range.'),
  standard: text.exactOptional().describe('In place of its summary.'),
  plain: text.exactOptional().describe('In place of its plain summary.'),
});

const statement = z.strictObject({
  says: line.describe('What the pupil judges.'),
  answer: line.describe('The judgement, one of those that the type offers, as it is printed there.'),
});

const task = z.strictObject({
  type: choice(TASK_TYPES).describe('What is done.'),
  skill: choice(SKILLS).exactOptional().describe("What is trained; without it, the type's own."),
  prompt: text.describe('What the pupil is asked.'),
  hint: line.exactOptional().describe('Help for who is stuck.'),
  minutes: integer(1, LONGEST_TASK_MINUTES, '5').describe('How long it takes.'),
  events: list(slug).describe('Events of the scope that it is about; of a sequence, those to put in order.'),
  statements: list(statement).describe('Of cause-or-precede, source-check and corroborate: what is judged.'),
  series: slug.exactOptional().describe('Of read-the-data: a series of the scope.'),
  date: date.exactOptional().describe('Of known-then: the day of which is asked what was public at its end.'),
  lines: integer(1, MOST_RULED_LINES, '4').default(4).describe('Ruled lines for words on paper.'),
  key: text.describe('The answer, or what a good one holds. Only on the page for teachers.'),
  rubric: list(line).describe('Three levels, from the least to the most.'),
  starters: list(line).describe('Beginnings of sentences.'),
});

const misconception = z.strictObject({
  says: line.describe('What pupils may think.'),
  answer: line.describe('What the record shows.'),
});

const standard = z.strictObject({
  framework: title.describe('Who sets it.'),
  code: line.describe('Its code there.'),
  says: line.describe('What it asks for, in short.'),
  URL: webAddress.describe('Where it is published.'),
});

/** The front matter of segments/*.mdx. */
export const segmentSchema = z.strictObject({
  version: integer(SEGMENT_VERSION, SEGMENT_VERSION, String(SEGMENT_VERSION)).describe('Of this form; 1 is the first.'),
  title: title.describe('Its name.'),
  reviewed: date.describe(
    'The day on which it was last held against the record; an event changed later stops the build.',
  ),
  minutes: integer(5, LONGEST_LESSON_MINUTES, '45').describe('The length of the lesson.'),
  ages: ages.describe('Whom it suits, by maturity; how hard it is to read is another matter.'),
  level: choice(READING_LEVELS).default('standard').describe('The words shown first.'),
  scope: scope.describe('What of the record it uses.'),
  known: date
    .exactOptional()
    .describe('The day, month or year as known on which its events were chosen. The timeline opens as known then.'),
  opening: opening
    .exactOptional()
    .describe('How the timeline opens from its page; without it, with the range of the scope and everything in it.'),
  question: line.describe('The central question.'),
  objective: line.describe('What pupils can do afterwards.'),
  prerequisite: line.exactOptional().describe('What they should know before.'),
  glossary: list(term).describe('Words that need telling.'),
  contentNotes: list(line).describe('Short notes on distressing content, shown before it.'),
  alternative: text
    .exactOptional()
    .describe(
      'What a pupil does who stays out of it. Required where there are content notes, its own or those of an event.',
    ),
  texts: list(eventText).describe('Words for events, where those of the record do not suit.'),
  tasks: z.array(task).min(1).max(MOST_TASKS).describe('In the order of the lesson.'),
  misconceptions: list(misconception).describe('For teachers.'),
  discussion: list(line).describe('For teachers: questions and moves for talking it over.'),
  standards: list(standard).describe('For teachers: what it serves.'),
});
