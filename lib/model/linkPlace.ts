/*
 * Places in a lesson as people call them: who reads that a link is refused has never seen its fields.
 */

/** Fields by the path that leads to them, numbers left out; where none fits, by their own name. */
const NAMES: Readonly<Record<string, string>> = {
  timeline: 'the name of the timeline',
  version: 'the number of the form',
  title: 'the title',
  reviewed: 'the day on which the lesson was made',
  minutes: 'the length in minutes',
  ages: 'the age group',
  'ages.from': 'the youngest age',
  'ages.to': 'the oldest age',
  level: 'the level shown first',
  scope: 'the choice of events',
  'scope.from': 'the beginning of the range',
  'scope.to': 'the end of the range',
  events: 'the list of events',
  series: 'the choice of numbers',
  known: 'the date as known',
  opening: 'the view of the timeline',
  'opening.from': 'the beginning of the view of the timeline',
  'opening.to': 'the end of the view of the timeline',
  kinds: 'the choice of kinds',
  lanes: 'the choice of lanes',
  threads: 'the choice of threads',
  places: 'the choice of places',
  search: 'what is searched for',
  question: 'the central question',
  objective: 'the aim',
  prerequisite: 'what pupils should know before',
  glossary: 'the list of words',
  term: 'the word itself',
  means: 'the meaning',
  contentNotes: 'the list of notes on content',
  alternative: 'the other way for pupils who stay out',
  texts: 'the list of rewritten cards',
  event: 'the event',
  standard: 'the standard text',
  plain: 'the plain text',
  told: 'the introduction',
  record: 'the version of the record',
  tasks: 'the list of tasks',
  type: 'the type',
  skill: 'the skill',
  prompt: 'the instruction',
  hint: 'the hint',
  statements: 'the list of statements',
  says: 'the wording',
  answer: 'the answer',
  date: 'the day',
  lines: 'the number of ruled lines',
  key: 'the key',
  rubric: 'the list of levels',
  starters: 'the list of beginnings of sentences',
  misconceptions: 'the list of what pupils may think',
  discussion: 'the list of ways to talk it over',
  standards: 'the list of standards',
  framework: 'the framework',
  code: 'the code',
  URL: 'the address',
};

/** One of a list. */
const ITEMS: Readonly<Record<string, string>> = {
  events: 'event',
  series: 'table of numbers',
  kinds: 'kind',
  lanes: 'lane',
  threads: 'thread',
  places: 'place',
  glossary: 'entry of the list of words',
  contentNotes: 'note on content',
  texts: 'rewritten card',
  tasks: 'task',
  statements: 'statement',
  rubric: 'level',
  starters: 'beginning of a sentence',
  misconceptions: 'entry of what pupils may think',
  discussion: 'way to talk it over',
  standards: 'standard',
};

/** Fields that only hold others: what is in them is named without them. */
const FRAMES = ['scope', 'ages', 'opening'];

/** "the answer of statement 2 of task 1"; of the whole, "the lesson". */
export function placeInLesson(path: readonly PropertyKey[]): string {
  const names: string[] = [];
  path.forEach((step, at) => {
    const next = path[at + 1];
    if (typeof step === 'number' || (FRAMES.includes(String(step)) && next !== undefined)) return;
    const name = String(step);
    if (typeof next === 'number') names.push(`${ITEMS[name] ?? name} ${next + 1}`);
    else names.push(NAMES[path.slice(Math.max(0, at - 1), at + 1).join('.')] ?? NAMES[name] ?? `“${name}”`);
  });
  return names.length === 0 ? 'the lesson' : names.reverse().join(' of ');
}
