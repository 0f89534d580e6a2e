import { beforeAll, describe, expect, it } from 'vitest';
import type { TimelineRecord } from '@/lib/model/record';
import { shippedRecord } from '@/tests/record/shippedRecord';

let events: TimelineRecord['events'];
beforeAll(async () => {
  ({ events } = await shippedRecord());
});

describe('short texts of the bundled record', () => {
  it('announce distressing content in words that stand inside a sentence', () => {
    const capital = events.flatMap(({ contentNotes }) => contentNotes.filter((note) => /^\p{Lu}/u.test(note)));
    expect(capital).toEqual([]);
  });

  it('count in words and not in codes of currencies', () => {
    const codes = events.flatMap(({ figures }) => figures.flatMap(({ unit = '' }) => unit.match(/\b[A-Z]{3}\b/) ?? []));
    expect(codes).toEqual([]);
  });

  it('set off thousands with a comma wherever a source supports a number', () => {
    const spaced = events.flatMap(({ id, sources }) =>
      sources.flatMap(({ supports = '' }) => (/\b\d{1,3} \d{3}\b/.test(supports) ? `${id}: ${supports}` : [])),
    );
    expect(spaced).toEqual([]);
  });
});
