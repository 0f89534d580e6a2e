import { compareValues } from '@/lib/base/compareValues';
import type { TimelineRecord } from '@/lib/model/record';

/** What can be counted in a narrative. */
export interface NarrativeMeasure {
  readonly event: string;
  readonly significance: number;
  readonly words: number;
  readonly sentences: number;
  /** School grade for which it reads easily, by the index of Coleman and Liau. */
  readonly grade: number;
  /** Sources it cites, each once. */
  readonly sources: number;
  readonly citations: number;
}

/** What it says, without components and addresses, whose attributes are ids and dates. A paragraph ends its sentence. */
const proseOf = (mdx: string): string =>
  mdx
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/\s+([.,;:!?])/g, '$1');

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’,.-]*/gu;
/** A sentence ends at its stop before white space and whatever begins anew, and at the end of a paragraph. */
const SENTENCE_END = /(?<=[.!?][”"’)]?)\s+(?=[\p{Lu}\p{N}“"*])|\n\s*\n/u;

const LETTER = /[\p{L}\p{N}]/gu;

/**
 * The index of Coleman and Liau, "A computer readability formula designed for machine scoring" (Journal of Applied Psychology 60, 1975):
 * 0.0588 L - 0.296 S - 15.8, with L letters and S sentences in 100 words. It needs no guess at syllables. Digits count as letters.
 */
export function colemanLiau(letters: number, words: number, sentences: number): number {
  return 0.0588 * ((letters / words) * 100) - 0.296 * ((sentences / words) * 100) - 15.8;
}

/** Counts of every narrative, in the order of their file names. */
export function measureNarratives(record: TimelineRecord): readonly NarrativeMeasure[] {
  const significanceOf = new Map(record.events.map(({ id, significance }) => [id, significance]));
  return [...record.narratives.values()]
    .toSorted((one, other) => compareValues(one.event, other.event))
    .map(({ event, text }) => {
      const prose = proseOf(text);
      const words = prose.match(WORD) ?? [];
      const sentences = prose.split(SENTENCE_END).filter((sentence) => /\p{L}/u.test(sentence));
      const letters = words.join('').match(LETTER)?.length ?? 0;
      const cited = [...text.matchAll(/<Source\s+id="([^"]+)"/g)].map(([, id]) => id);
      return {
        event,
        significance: significanceOf.get(event) ?? 0,
        words: words.length,
        sentences: sentences.length,
        grade: colemanLiau(letters, Math.max(1, words.length), sentences.length),
        sources: new Set(cited).size,
        citations: cited.length,
      };
    });
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The page of all of them, in Markdown. */
export function narrativesPage(record: TimelineRecord): string {
  const measures = measureNarratives(record);
  const rows = measures.map(
    ({ event, significance, words, sentences, grade, sources, citations }) =>
      `| \`${event}\` | ${significance} | ${words} | ${sentences} | ${grade.toFixed(1)} | ${sources} | ${citations} |`,
  );
  const middle = (of: (measure: NarrativeMeasure) => number): number => median(measures.map(of));
  return `# The narratives in numbers

Written from the record by \`npx tsx scripts/recordPages.ts\`; a test fails when it is stale. *Grade* is the index of Coleman and Liau (1975),
0.0588 L - 0.296 S - 15.8 with L letters and S sentences in 100 words: the school year of the United States in which a text of such words and sentences is
read easily. It sees lengths and nothing else. Names of organisations and countries are long words, and make a text look harder than it is. *Sources* are those that a
narrative cites, each once; *citations* are all raised numbers in it.

${measures.length} narratives. In the middle: ${middle(({ words }) => words)} words, grade ${middle(({ grade }) => grade).toFixed(1)}, ${middle(({ sources }) => sources)} sources.

| narrative | significance | words | sentences | grade | sources | citations |
|---|--:|--:|--:|--:|--:|--:|
${rows.join('\n')}
`;
}
