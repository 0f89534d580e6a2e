import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '@/lib/base/problem';
import { loadSite } from '@/lib/load/loadSite';

/* One folder of tests/fixtures/evidence for each way in which sources, relations and revisions contradict each other, and the whole of what is printed for it. */
const FOLDER = 'tests/fixtures/evidence';

const PRINTED: Readonly<Record<string, string>> = {
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
