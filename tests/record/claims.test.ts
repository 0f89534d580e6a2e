import { beforeAll, describe, expect, it } from 'vitest';
import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { shippedRecord } from '@/tests/record/shippedRecord';

type Claim = TimelineEvent['claims'][number];

let events: TimelineRecord['events'];
beforeAll(async () => {
  ({ events } = await shippedRecord());
});

const matters = (claims: readonly Claim[]): readonly (readonly Claim[])[] =>
  [...new Set(claims.map(({ about }) => about))].map((matter) => claims.filter(({ about }) => about === matter));

/** Some accounts of a matter are called disputed and others, that still speak, are not. */
const isUneven = (accounts: readonly Claim[]): boolean => {
  const speaking = accounts.filter(({ status }) => status !== 'superseded' && status !== 'retracted');
  return new Set(speaking.map(({ status }) => status)).size > 1;
};

describe('claims of the bundled record', () => {
  it('are disputed together or stand together, unless superseded or retracted', () => {
    const uneven = events.flatMap(({ id, claims }) =>
      matters(claims)
        .filter(isUneven)
        .map(([first]) => `${id}: ${first?.about}`),
    );
    expect(uneven).toEqual([]);
  });

  it('bear every status that the method describes', () => {
    const statuses = new Set(events.flatMap(({ claims }) => claims.map(({ status }) => status)));
    expect([...statuses].sort()).toEqual(['disputed', 'retracted', 'standing', 'superseded']);
  });

  it('name the speaker apart from the words', () => {
    const tail =
      /, (?:(?:by|in the words of) (?:two|(?:[a-z]+ )?[A-Z])|[A-Z][\w ]* sa(?:id|ys)\b)|, in other accounts|'s view$/;
    const inside = events.flatMap(({ id, claims }) => claims.map(({ says }) => `${id}: ${says}`));
    expect(inside.filter((text) => tail.test(text))).toEqual([]);
    expect(tail.test('More than 500, by Human Rights Watch')).toBe(true);
    expect(tail.test('They agreed, China said')).toBe(true);
  });

  it("give Pyongyang's accusation to Pyongyang and Seoul's account to Seoul", () => {
    const group = events.find(({ id }) => id === 'ningbo-restaurant-group');
    const choice = group?.claims.filter(({ about }) => about === 'whether they chose to come');
    expect(choice?.map(({ by }) => by)).toEqual(['Seoul', 'Pyongyang', 'The manager']);
  });
});
