import { READING_LEVELS, type ReadingLevel } from '@/lib/model/segmentVocabulary';
import { eventCards } from '@/lib/segment/eventCards';
import { TYPE_WORDS } from '@/lib/segment/pupilTask';
import { accountsText, gradeLevel, plainText, WORDS_A_MINUTE, wordsAt, wordsIn } from '@/lib/segment/reading';
import type { SegmentMaterial } from '@/lib/segment/segmentMaterial';
import type { TaughtSegment } from '@/lib/segment/segmentParts';

/** Reading at one level. */
export interface ReadingPlan {
  readonly level: ReadingLevel;
  readonly words: number;
  readonly minutes: number;
  /** How the minutes were found, in words. */
  readonly formula: string;
  /** Flesch-Kincaid grade of the words of the events. */
  readonly grade?: number;
  /** Events that have no words of this level. */
  readonly missing: number;
}

export interface LessonPlan {
  readonly readings: readonly ReadingPlan[];
  /** Parts of the lesson in order, at the level shown first: when each begins, in minutes from the start. */
  readonly steps: readonly { readonly from: number; readonly minutes: number; readonly what: string }[];
  /** What is left of the lesson for talking it over. */
  readonly left: number;
  readonly formula: string;
}

/** The lesson by minutes: reading by the count of words, tasks by what their author gave them, and the rest for talk. */
export function lessonPlan(material: SegmentMaterial, segment: TaughtSegment): LessonPlan {
  const readings = READING_LEVELS.map((level) => readingPlan(material, segment, level));
  const reading = readings.find(({ level }) => level === segment.level)!.minutes;
  const parts = [
    { minutes: reading, what: 'Read the question, the introduction and the events' },
    ...segment.tasks.map(({ type, minutes }, index) => ({ minutes, what: `Task ${index + 1}: ${TYPE_WORDS[type]}` })),
  ];
  const used = parts.reduce((sum, { minutes }) => sum + minutes, 0);
  const left = segment.minutes - used;
  const steps = [...parts, ...(left > 0 ? [{ minutes: left, what: 'Talk it over' }] : [])];
  const tasks = segment.tasks.map(({ minutes }) => minutes).join(' + ');
  return {
    readings,
    steps: steps.map((step, index) => ({
      ...step,
      from: steps.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0),
    })),
    left,
    formula: `${reading} for reading + ${tasks} for tasks = ${used} of ${segment.minutes} minutes; ${left} are left for talk`,
  };
}

function readingPlan(material: SegmentMaterial, segment: TaughtSegment, level: ReadingLevel): ReadingPlan {
  const cards = eventCards(material, segment);
  const texts = cards.map((card) => `${card.title}. ${wordsAt(card, level)} ${accountsText(card)}`);
  const frame = [segment.question, segment.objective, plainText(segment.told.text)];
  const words = wordsIn([...frame, ...texts].join(' ')).length;
  const rate = WORDS_A_MINUTE[level];
  const minutes = Math.ceil(words / rate);
  const grade = gradeLevel(cards.map((card) => wordsAt(card, level)).join(' '));
  return {
    level,
    words,
    minutes,
    formula: `${words.toLocaleString('en')} words ÷ ${rate} a minute = ${(words / rate).toFixed(1)}, rounded up to ${minutes}`,
    ...(grade === undefined ? {} : { grade }),
    missing: level === 'plain' ? cards.filter(({ plain }) => plain === undefined).length : 0,
  };
}
