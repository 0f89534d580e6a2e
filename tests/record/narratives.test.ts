import { beforeAll, describe, expect, it } from 'vitest';
import type { TimelineRecord } from '@/lib/model/record';
import { checkNarratives } from '@/lib/narrative/checkNarratives';
import { sentencesOf, shippedRecord, wordsOf } from '@/tests/record/shippedRecord';

let record: TimelineRecord;
beforeAll(async () => {
  record = await shippedRecord();
});

const significanceOf = (event: string): number => record.events.find(({ id }) => id === event)!.significance;

describe('the narratives', () => {
  it('are at least 60, of events of significance 4 or 5', () => {
    expect(record.narratives.size).toBeGreaterThanOrEqual(60);
    expect([...record.narratives.keys()].filter((event) => significanceOf(event) < 4)).toEqual([]);
  });

  it('use known components and ids, and cite the sources of their own event', async () => {
    expect(await checkNarratives(record)).toEqual([]);
  });

  it('run to between 120 and 300 words', () => {
    const lengths = [...record.narratives.values()].map(({ event, text }) => ({
      event,
      words: wordsOf(text)
        .split(/\s+/)
        .filter((word) => /\p{L}|\p{N}/u.test(word)).length,
    }));
    expect(lengths.filter(({ words }) => words < 120 || words > 300)).toEqual([]);
  });

  it('have no line of citations alone, which would stand as a paragraph below its sentence', () => {
    const alone = [...record.narratives.values()].flatMap(({ event, text }) =>
      text.split('\n').flatMap((line) => (/^\s*(?:<Source [^>]*\/>\s*)+$/.test(line) ? `${event}: ${line}` : [])),
    );
    expect(alone).toEqual([]);
  });

  it('cite a source in most sentences and in every sentence with a number', () => {
    for (const { event, text } of record.narratives.values()) {
      const sentences = sentencesOf(text);
      const cited = sentences.filter((sentence) => sentence.includes('§'));
      expect.soft(cited.length / sentences.length, event).toBeGreaterThanOrEqual(0.5);
      expect
        .soft(
          sentences.filter((sentence) => NUMBER.test(sentence) && !sentence.includes('§') && !OWN.test(sentence)),
          event,
        )
        .toEqual([]);
    }
  });
});

const NUMBER = /\d/;
/** Remarks of the record about itself: what it links to, how it dates an entry, what a number is not. */
const OWN = /this entry|upper bound|see \d{4}|see the reports|It says little/;
