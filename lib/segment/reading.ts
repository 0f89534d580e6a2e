import type { ReadingLevel, TaskType } from '@/lib/model/segmentVocabulary';
import type { EventCard } from '@/lib/segment/eventCards';

/** Words a pupil reads in a minute, with care: who reads the plain words reads more slowly. */
export const WORDS_A_MINUTE: Readonly<Record<ReadingLevel, number>> = { standard: 200, plain: 150 };

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu;
const VOWELS = /[aeiouy]+/g;

export const wordsIn = (text: string): readonly string[] => text.match(WORD) ?? [];

/** MDX without its tags, for counting. */
export const plainText = (mdx: string): string => mdx.replaceAll(/<[^>]*>|[#*_>`]/g, ' ');

/** What is read of a card. */
export type ReadCard = Pick<EventCard, 'title' | 'standard' | 'plain' | 'accounts' | 'sources'>;

/** The words of an event at a level; where nobody wrote plain ones, the standard ones are read. */
export const wordsAt = ({ standard, plain }: ReadCard, level: ReadingLevel): string =>
  level === 'plain' ? (plain ?? standard) : standard;

/** Accounts that differ are read at either level. */
const accountsText = ({ accounts }: ReadCard): string =>
  accounts
    .flatMap(({ about, claims }) => [about, ...claims.map(({ says, by, who }) => `${says} ${by ?? who}`)])
    .join('. ');

/** The sources of a card as it lists them: read where a task sends pupils there. */
const sourcesText = ({ sources }: ReadCard): string =>
  sources.map(({ name, type, issued = '', supports }) => [name, type, issued, ...supports].join(' ')).join('. ');

/** Types whose tasks send pupils to the sources of the cards. */
export const SOURCED_TASKS: readonly TaskType[] = ['source-check', 'corroborate'];

export interface Reading {
  readonly words: number;
  /** Those of them that stand in sources. */
  readonly ofSources: number;
  /** Before they are rounded up. */
  readonly minutes: number;
}

/**
 * What a lesson's reading comes to.
 * @param frame what is read beside the cards.
 * @param sourced the cards whose sources are read as well.
 */
export function readingOf(
  frame: readonly string[],
  cards: readonly ReadCard[],
  sourced: readonly ReadCard[],
  level: ReadingLevel,
): Reading {
  const texts = cards.map((card) => `${card.title}. ${wordsAt(card, level)} ${accountsText(card)}`);
  const ofSources = wordsIn(sourced.map(sourcesText).join(' ')).length;
  const words = wordsIn([...frame, ...texts].join(' ')).length + ofSources;
  return { words, ofSources, minutes: words / WORDS_A_MINUTE[level] };
}

/** Groups of vowels, without a silent e at the end: an estimate, as every such count is. */
function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  const groups = letters.replace(/(?<=[^aeiouyl])e$/, '').match(VOWELS)?.length ?? 0;
  return Math.max(1, groups);
}

/** The Flesch-Kincaid grade level (Kincaid and others, 1975), to one decimal: a US school year. Undefined without words. */
export function gradeLevel(text: string): number | undefined {
  const words = wordsIn(text);
  if (words.length === 0) return undefined;
  const sentences = Math.max(1, text.match(/[.!?…](?:\s|$)/g)?.length ?? 0);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
  return Math.round(grade * 10) / 10;
}
