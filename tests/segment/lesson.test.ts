import { describe, expect, it } from 'vitest';
import { contentNotesOf, eventCards } from '@/lib/segment/eventCards';
import { learningResource } from '@/lib/segment/learningResource';
import { lessonPlan } from '@/lib/segment/lessonPlan';
import { gradeLevel, plainText, wordsIn } from '@/lib/segment/reading';
import { scopedStrip } from '@/lib/segment/scopedStrip';
import { lessonFacts, linkFacts, linkWords } from '@/lib/segment/segmentWords';
import { MATERIAL, makeSegment } from '@/tests/segment/makeSegment';

describe('cards', () => {
  const cards = eventCards(MATERIAL, makeSegment({ texts: [{ event: 'third', plain: 'The end.' }] }));

  it('stand in the order of reading, with dates and sources in words', () => {
    expect(cards.map(({ id, number }) => `${number} ${id}`)).toEqual(['1 first', '2 second', '3 third']);
    expect(cards[0]).toMatchObject({
      date: '10 February 2016',
      datetime: '2016-02-10',
      reported: '11 February 2016',
      sources: [{ name: 'The Paper', type: 'newspaper article', issued: '11 February 2016', supports: ['the day'] }],
      accounts: [{ about: 'how many', claims: [{ says: 'Ten' }, { says: 'Twelve', by: 'A witness' }] }],
    });
  });

  it('have the words of the segment where it gives any, and none where nobody wrote plain ones', () => {
    expect(cards.map(({ plain }) => plain)).toEqual(['It began.', undefined, 'The end.']);
    expect(cards[2]!.standard).toBe('It ended.');
  });

  it('bring the notes of their events to the front, once', () => {
    expect(contentNotesOf(MATERIAL, makeSegment({ contentNotes: ['A note.'] }))).toEqual([
      'A note.',
      'Entries of this lesson mention a death.',
    ]);
    expect(
      contentNotesOf(
        MATERIAL,
        makeSegment({
          scope: { from: '2016', to: '2017', events: ['first'] },
          tasks: [{ type: 'claim', prompt: 'What?', minutes: '5', key: 'That.' }],
        }),
      ),
    ).toEqual([]);
  });
});

describe('the plan', () => {
  const plan = lessonPlan(MATERIAL, makeSegment());

  it('counts reading by words and level, and says how', () => {
    const [standard, plain] = plan.readings;
    expect(standard!.formula).toBe(
      `${standard!.words} words, 9 of them in sources that tasks send to, ÷ 200 a minute = ${(standard!.words / 200).toFixed(1)}, rounded up to 1`,
    );
    expect(plain!.formula).toContain('÷ 150 a minute');
    expect([standard!.missing, plain!.missing]).toEqual([0, 2]);
  });

  it('counts the sources of cards that a task sends to, and of no other', () => {
    const [check, ...others] = makeSegment().tasks.filter(({ type }) => type === 'source-check');
    expect(others).toEqual([]);
    const formulaOf = (events: readonly string[]) =>
      lessonPlan(MATERIAL, { ...makeSegment(), tasks: [{ ...check!, events }] }).readings[0]!.formula;
    expect(formulaOf([])).toContain('in sources that tasks send to');
    expect(formulaOf(['first'])).toContain('in sources that tasks send to');
    expect(formulaOf(['second'])).not.toContain('sources');
  });

  it('says by how much it is longer than the lesson', () => {
    expect(lessonPlan(MATERIAL, makeSegment({ minutes: '40' })).formula).toMatch(
      / = 41 of 40 minutes: 1 minute more than the lesson has$/,
    );
    expect(lessonPlan(MATERIAL, makeSegment({ minutes: '35' })).formula).toMatch(
      /: 6 minutes more than the lesson has$/,
    );
    expect(lessonPlan(MATERIAL, makeSegment({ minutes: '42' })).formula).toMatch(/; 1 is left for talk$/);
  });

  it('goes minute by minute, and leaves the rest for talk', () => {
    expect(plan.steps.map(({ from, minutes }) => [from, minutes])).toEqual([
      [0, 1],
      ...[1, 6, 11, 16, 21, 26, 31, 36].map((from) => [from, 5]),
      [41, 19],
    ]);
    expect(plan.formula).toBe(
      '1 for reading + 5 + 5 + 5 + 5 + 5 + 5 + 5 + 5 for tasks = 41 of 60 minutes; 19 are left for talk',
    );
  });
});

describe('the line over a lesson', () => {
  const segment = makeSegment();
  it('says that one of the timeline was reviewed, and of no lesson in a link that it was', () => {
    expect(lessonFacts(MATERIAL.record, segment)).toMatch(/ · reviewed 1 September 2016, form 1$/);
    expect(linkFacts(MATERIAL.record, segment)).toMatch(/ · made with this timeline on 1 September 2016$/);
    expect(linkFacts(MATERIAL.record, segment)).not.toMatch(/review|form/);
    expect(linkWords(MATERIAL.record, segment)).toContain('nobody has reviewed it');
  });
});

describe('reading', () => {
  it('counts words without the tags around them', () => {
    expect(wordsIn(plainText('### A *short* <Ev id="first">walk</Ev>, 1,000 miles'))).toHaveLength(5);
  });

  it('estimates the grade by the formula of Flesch and Kincaid', () => {
    // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59 = −1.45
    expect(gradeLevel('The cat sat on the mat.')).toBe(-1.4);
    expect(gradeLevel('International organisations documented considerable uncertainty.')!).toBeGreaterThan(15);
    expect(gradeLevel('')).toBeUndefined();
  });
});

describe('the picture of a segment', () => {
  it('has its own events alone, and its range with room for titles', () => {
    const { strip, window } = scopedStrip(
      MATERIAL,
      makeSegment({ scope: { from: '2016', to: '2016', events: ['second', 'first'] } }),
    );
    expect(strip.order.map(({ id }) => id).sort()).toEqual(['first', 'second']);
    expect(window.from).toBeLessThan(makeSegment().scope.from.earliest);
    expect(window.to - window.from).toBeCloseTo(366 * 1.2);
  });
});

describe('what catalogues read', () => {
  it('is a learning resource with time, ages, aim and alignment', () => {
    const standards = [{ framework: 'A framework', code: 'A.1', says: 'Read.', URL: 'https://example.org/a' }];
    const text = learningResource(MATERIAL, makeSegment({ title: 'A </script> title', standards }));
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({
      '@type': 'LearningResource',
      name: 'A </script> title',
      timeRequired: 'PT60M',
      typicalAgeRange: '11-13',
      educationalLevel: 'ages 11 to 13',
      teaches: 'Put events in order.',
      educationalAlignment: [{ targetName: 'A.1', targetUrl: 'https://example.org/a' }],
    });
  });
});
