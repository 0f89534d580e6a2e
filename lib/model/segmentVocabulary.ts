/** The closed sets of teaching segments. */
export const TASK_TYPES = [
  'sequence',
  'cause-or-precede',
  'source-check',
  'corroborate',
  'read-the-data',
  'known-then',
  'observe-reflect-question',
  'claim',
] as const;
export const SKILLS = [
  'sourcing',
  'contextualising',
  'corroborating',
  'close-reading',
  'sequence',
  'causation',
  'data',
] as const;
export const READING_LEVELS = ['standard', 'plain'] as const;

export type TaskType = (typeof TASK_TYPES)[number];
export type Skill = (typeof SKILLS)[number];
export type ReadingLevel = (typeof READING_LEVELS)[number];

/** Levels of a rubric, from the least to the most. */
export const RUBRIC_LEVELS = 3;

/** The skill a task of a type trains, unless it names its own. */
export const SKILL_OF: Readonly<Record<TaskType, Skill>> = {
  sequence: 'sequence',
  'cause-or-precede': 'causation',
  'source-check': 'sourcing',
  corroborate: 'corroborating',
  'read-the-data': 'data',
  'known-then': 'contextualising',
  'observe-reflect-question': 'close-reading',
  claim: 'close-reading',
};

/** Under segments/ this address is the composer's. */
export const COMPOSER_SLUG = 'new';

/** And at this one lessons are read that stand in a link. */
export const LINK_SLUG = 'link';

/** Judgements that a pupil chooses from, by the types whose statements are judged. */
export const JUDGEMENTS: Readonly<Partial<Record<TaskType, readonly string[]>>> = {
  'cause-or-precede': ['a source says that it led to it', 'it only came before', 'it came after'],
  'source-check': ['written at the time', 'written later', 'cannot be told'],
  corroborate: ['two or more sources say so', 'one source says so', 'sources differ'],
};

/** Fields of a task that only some types use; `events` means something in every type. */
export type TaskField = 'events' | 'statements' | 'series' | 'date';

/** What a task of a type must have, and the fewest entries of it. */
export const TASK_NEEDS: Readonly<Record<TaskType, Readonly<Partial<Record<TaskField, number>>>>> = {
  sequence: { events: 3 },
  'cause-or-precede': { statements: 2 },
  'source-check': { statements: 2 },
  corroborate: { statements: 2 },
  'read-the-data': { series: 1 },
  'known-then': { date: 1, events: 2 },
  'observe-reflect-question': {},
  claim: {},
};
