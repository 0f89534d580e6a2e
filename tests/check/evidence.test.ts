import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '@/lib/base/problem';
import { loadSite } from '@/lib/load/loadSite';

/* One folder of tests/fixtures/evidence for each way in which sources, relations and revisions contradict each other, and the whole of what is printed for it. */
const FOLDER = 'tests/fixtures/evidence';

const PRINTED: Readonly<Record<string, string>> = {
  'accessed-before-issued': `
accessed-before-issued/sources.yaml:1:74  invalid accessed: 2016-04-30
    expected: a date that is not before the source was issued, 2016-05; the two may have changed places
    fix: issued: 2016-04-30
         accessed: 2016-05`,
  'all-withdrawn': `
all-withdrawn/events  missing events: of 2 in events/ none is live
    expected: at least one event in events/*.yaml or events/*.csv, in this form:
              - id: <its id>
                date: <when it happened>
                kind: event
                title: <what happened>`,
  'claim-without-source': `
claim-without-source/events/2016.yaml:6:7  missing field: source
    expected: an id: lower-case letters, digits and single hyphens, at most 80 characters; write source: <where it is read: a source of sources.yaml>`,
  'figure-before-report': `
figure-before-report/events/2016.yaml:7:58  invalid reported: 2016-04-07
    expected: a date that is not before the first report of the event, 2016-04-08
    fix: reported: 2016-04-08
figure-before-report/events/2016.yaml:14:54  invalid reported: 2016-10-30
    expected: a date that is not before the event's own, 2016-11
    fix: reported: 2016-11`,
  forecasts: `
forecasts/events/2016.yaml:9:15  missing reported: without-a-day
    expected: the day on which it was foretold, beside reportedAs: forecast
forecasts/events/2016.yaml:14:13  invalid reported: 2016-10-30
    expected: a date that is not before the event's own, 2016-11; or reportedAs: forecast, where it was foretold
    fix: reported: 2016-11`,
  'given-twice': `
given-twice/events/2016.yaml:8:7  duplicate source: report
    expected: each source of an event once; the first is at given-twice/events/2016.yaml:6:7
    fix: leave this one out, and write in the first: locator: p. 3; p. 7
given-twice/events/2016.yaml:9:7  duplicate source: letter
    expected: each source of an event once; the first is at given-twice/events/2016.yaml:7:7
    fix: leave this one out
given-twice/events/2016.yaml:17:7  duplicate relation: follows first
    expected: each relation of an event once; the first is at given-twice/events/2016.yaml:15:7
    fix: leave this one out`,
  'independent-of-itself': `
independent-of-itself/sources.yaml:1:71  invalid independentOf: report, the source itself
    expected: ids of other sources that it does not repeat
    fix: independentOf: [letter]
independent-of-itself/sources.yaml:2:63  invalid independentOf: letter, the source itself
    expected: ids of other sources that it does not repeat
    fix: leave independentOf out`,
  'matter-in-other-letters': `
matter-in-other-letters/events/2016.yaml:7:15  ambiguous about: The Route
    expected: the words of the first account of a matter, letter for letter; that at matter-in-other-letters/events/2016.yaml:6:15 says the route
    fix: about: the route
matter-in-other-letters/events/2016.yaml:9:15  ambiguous about: the route?
    expected: the words of the first account of a matter, letter for letter; that at matter-in-other-letters/events/2016.yaml:6:15 says the route
    fix: about: the route`,
  'narrative-of-a-thread': `
narrative-of-a-thread/narratives/the-way.mdx  unknown event: the-way
    expected: a narrative's file name to be the id of its event, as events/ declares it; the-way is the id of a thread, and those have no narratives`,
  'parts-of-each-other': `
parts-of-each-other/events/2016.yaml:14:27  invalid relation: first part of second part of first
    expected: a larger event each time, and no circle
    fix: leave this relation out, if first is the larger; or else the one that leads back to it`,
  'relation-to-later': `
relation-to-later/events/2016.yaml:6:27  invalid relation: follows second
    expected: an event that began by 2016-02-10; second is of 2016-03, so perhaps the relation belongs there`,
  'revisions-at-odds': `
revisions-at-odds/events/2016.yaml:7:14  invalid revision: 2026-11-19
    expected: a date that is not before the entry was added, 2026-11-20
revisions-at-odds/events/2016.yaml:8:7  missing field: was or now of the correction of the date
    expected: what it said, what it says, or both
revisions-at-odds/events/2016.yaml:9:32  invalid revision: withdrawal of first, which is live
    expected: status: withdrawn, for an id that was withdrawn is never used again; or another kind, where only a part was taken out
    fix: status: withdrawn`,
  'revisions-without-end': `
revisions-without-end/events/2016.yaml:7:14  invalid revision: 2024-11-21/..
    expected: the day of the change, with a beginning and an end
    fix: date: 2024-11-21
revisions-without-end/events/2016.yaml:8:14  invalid revision: /2025
    expected: the day of the change, with a beginning and an end
    fix: date: 2025
revisions-without-end/events/2016.yaml:10:14  invalid revision: 2206-11-21
    expected: the day of the change, within 30 years of the others in this record; the last is of 2026
    fix: date: 2026-11-21
revisions-without-end/events/2016.yaml:11:14  invalid revision: 2208-02-29
    expected: the day of the change, within 30 years of the others in this record; the last is of 2026`,
  'uncited-source': `
uncited-source/sources.yaml:3:7  missing citation: nobodys-page
    expected: an event, a claim, a relation or a series that names it, since timeline.yaml says rules: {sources: required}; or no such source`,
  'withdrawn-id-again': `
withdrawn-id-again/events/2017.yaml:1:7  duplicate id: first
    expected: an id of its own; the event at withdrawn-id-again/events/2016.yaml:1:7 is withdrawn, and its id is never used again
    fix: id: first-2`,
};

async function printed(folder: string): Promise<string> {
  const loaded = await loadSite(folder);
  const problems = loaded.ok ? [] : loaded.failure;
  return problems.map((problem) => `\n${formatProblem(problem).replaceAll(`${FOLDER}/`, '')}`).join('');
}

describe('evidence that contradicts itself', () => {
  it('has an expectation for every folder', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(PRINTED).sort());
  });

  it.each(Object.entries(PRINTED))('is told with its place: %s', async (name, expected) => {
    expect(await printed(`${FOLDER}/${name}`)).toBe(expected);
  });
});
