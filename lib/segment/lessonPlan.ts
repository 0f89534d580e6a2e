import { countInWords } from '@/lib/base/countInWords';
import { READING_LEVELS, type ReadingLevel } from '@/lib/model/segmentVocabulary';
import { type EventCard, eventCards } from '@/lib/segment/eventCards';
import { TYPE_WORDS } from '@/lib/segment/pupilTask';
import { gradeLevel, plainText, readingOf, SOURCED_TASKS, WORDS_A_MINUTE, wordsAt } from '@/lib/segment/reading';
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
  /** What is left of the lesson for talking it over; below nothing where the lesson is too long. */
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
    formula: `${reading} for reading + ${tasks} for tasks = ${used} of ${segment.minutes} minutes${leftWords(left)}`,
  };
}

function leftWords(left: number): string {
  if (left < 0) return `: ${countInWords(-left, 'minute')} more than the lesson has`;
  return `; ${left} ${left === 1 ? 'is' : 'are'} left for talk`;
}

/** Cards whose sources a task sends pupils to: those that it names, or all of them. */
function sourcedCards(cards: readonly EventCard[], { tasks }: TaughtSegment): readonly EventCard[] {
  const sourced = tasks.filter(({ type }) => SOURCED_TASKS.includes(type));
  return cards.filter(({ id }) => sourced.some(({ events }) => events.length === 0 || events.includes(id)));
}

function readingPlan(material: SegmentMaterial, segment: TaughtSegment, level: ReadingLevel): ReadingPlan {
  const cards = eventCards(material, segment);
  const frame = [segment.question, segment.objective, plainText(segment.told.text)];
  const read = readingOf(frame, cards, sourcedCards(cards, segment), level);
  const words = read.words.toLocaleString('en');
  const ofSources =
    read.ofSources > 0 ? `, ${read.ofSources.toLocaleString('en')} of them in sources that tasks send to,` : '';
  const minutes = Math.ceil(read.minutes);
  const grade = gradeLevel(cards.map((card) => wordsAt(card, level)).join(' '));
  return {
    level,
    words: read.words,
    minutes,
    formula: `${words} words${ofSources} ÷ ${WORDS_A_MINUTE[level]} a minute = ${read.minutes.toFixed(1)}, rounded up to ${minutes}`,
    ...(grade === undefined ? {} : { grade }),
    missing: level === 'plain' ? cards.filter(({ plain }) => plain === undefined).length : 0,
  };
}
