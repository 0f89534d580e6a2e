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

/** Judgements that a pupil chooses from, by the types whose statements are judged. */
export const JUDGEMENTS: Readonly<Partial<Record<TaskType, readonly string[]>>> = {
  'cause-or-precede': ['a source says that it led to it', 'it only came before', 'it came after'],
  'source-check': ['written at the time', 'written later', 'cannot be told'],
  corroborate: ['two or more sources say so', 'one source says so', 'sources differ'],
};
