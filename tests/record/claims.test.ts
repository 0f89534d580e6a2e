import { beforeAll, describe, expect, it } from 'vitest';
import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { sourceName } from '@/lib/query/sourceName';
import { shippedRecord } from '@/tests/record/shippedRecord';

type Claim = TimelineEvent['claims'][number];

/** Matters on which the documents and what was looked up differ, and a careful reader would look for both: by event. */
const TOLD_TWICE: Readonly<Record<string, readonly string[]>> = {
  'ningbo-restaurant-group': ['where the restaurant was', 'the way they took', 'whether they chose to come'],
  'general-seeks-asylum': ['who went with him', 'what he ran'],
  'musan-mine-halted': ['why the mines stand idle'],
  'kinu-camps-2013': ['how many are held'],
  'women-65-percent': ['the share of women, of arrivals in the South', 'the share of women, of those who reach China'],
  'kaesong-closed': ['what the park earned the North'],
  'kaesong-output-2015': ['what the North had of it in 2015'],
  'arrivals-peak-2009': ['arrivals in 2009'],
  'provisional-arrivals-2011': ['arrivals in 2011'],
  'trafficking-act-2000': ['year of the law'],
  'border-protocol-1986': ['year of the protocol'],
  famine: ['how many died'],
};

let events: TimelineRecord['events'];
let sources: TimelineRecord['sources'];
beforeAll(async () => {
  ({ events, sources } = await shippedRecord());
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

  it('show side by side what is known to be disputed or told in more than one way', () => {
    const few = Object.entries(TOLD_TWICE).flatMap(([id, abouts]) => {
      const { claims } = events.find((event) => event.id === id)!;
      const answersTo = (about: string) => claims.filter((claim) => claim.about === about).map(({ says }) => says);
      return abouts.filter((about) => new Set(answersTo(about)).size < 2).map((about) => `${id}: ${about}`);
    });
    expect(few).toEqual([]);
    const shares = events
      .find(({ id }) => id === 'women-65-percent')!
      .claims.map(({ says }) => says)
      .join(' ');
    for (const share of ['65', '70', '75', '85']) expect(shares).toContain(share);
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

  it('name no speaker who is the source itself', () => {
    const twice = events.flatMap(({ id, claims }) =>
      claims.filter(({ by, source }) => by === sourceName(sources.get(source)!)).map(({ by }) => `${id}: ${by}`),
    );
    expect(twice).toEqual([]);
  });

  it("give Pyongyang's accusation to Pyongyang and Seoul's account to Seoul", () => {
    const group = events.find(({ id }) => id === 'ningbo-restaurant-group');
    const choice = group?.claims.filter(({ about }) => about === 'whether they chose to come');
    expect(choice?.map(({ by }) => by)).toEqual(['Seoul', 'Pyongyang', 'The manager']);
  });
});
