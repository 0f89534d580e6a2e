import { beforeAll, describe, expect, it } from 'vitest';
import type { TimelineEvent } from '@/lib/model/record';
import { shippedRecord } from '@/tests/record/shippedRecord';

/** From here on an event is seen by readers who look at the whole, and is said in plain words too. */
const WEIGHTY = 3;
/** Words in the longest sentence that plain words allow. */
const LONGEST = 22;

let told: readonly TimelineEvent[];
beforeAll(async () => {
  const { events } = await shippedRecord();
  told = events.filter(({ status, significance }) => status === 'live' && significance >= WEIGHTY);
});

const sentences = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+/);

describe('summaries in plain words', () => {
  it('stand at every event of significance 3 or more', () => {
    expect(told.length).toBeGreaterThan(100);
    expect(told.filter(({ plain }) => plain === undefined).map(({ id }) => id)).toEqual([]);
  });

  it('are in short sentences', () => {
    const long = told.flatMap(({ id, plain = '' }) =>
      sentences(plain)
        .filter((sentence) => sentence.split(/\s+/).length > LONGEST)
        .map((sentence) => `${id}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it('are written and not copied from the summary', () => {
    expect(told.filter(({ plain, summary }) => plain === summary).map(({ id }) => id)).toEqual([]);
  });
});
