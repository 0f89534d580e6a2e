import { describe, expect, it } from 'vitest';
import { formatProblem } from '@/lib/base/problem';
import { loadSite } from '@/lib/load/loadSite';
import { segmentText, TIMELINE } from '@/tests/check/segmentText';
import { createMemoryFiles } from '@/tests/load/memoryFiles';

/** All that is printed for a timeline with this segment. */
async function printed(text: string, name = 'one'): Promise<string> {
  const site = await loadSite('my', createMemoryFiles({ ...TIMELINE, [`my/segments/${name}.mdx`]: text }));
  return site.ok ? '' : site.failure.map((problem) => formatProblem(problem)).join('\n');
}

const scope = (rest: string): string => `{from: 2016-01, to: 2016-12, ${rest}}`;
const task = (rest: string): string => `[{minutes: 5, prompt: What?, key: That., ${rest}}]`;

describe('a segment', () => {
  it('in order has no problem', async () => {
    expect(await printed(segmentText())).toBe('');
  });

  it('needs front matter', async () => {
    expect(await printed('Only words.\n')).toContain('my/segments/one.mdx:1:1  missing front matter: ---');
    expect(await printed('---\n---\nWords.\n')).toContain('missing front matter: nothing in it');
    expect(await printed('---\n- a\n---\nWords.\n')).toContain('invalid front matter: a list');
  });

  it('tells faults of YAML and of fields by their place in the file', async () => {
    expect(await printed(segmentText({ minutes: 'forty' }))).toMatchInlineSnapshot(`
      "my/segments/one.mdx:5:10  invalid minutes: forty
          expected: a whole number from 5 to 240"
    `);
    expect(await printed(segmentText({ question: 'Why: now?' }))).toContain('my/segments/one.mdx:8:11');
  });

  it('names the ids that are not there, withdrawn, twice or out of range', async () => {
    const text = segmentText({ scope: scope('events: [frist, gone, second, second, outside], series: [arivals]') });
    expect(await printed(text)).toMatchInlineSnapshot(`
      "my/segments/one.mdx:7:46  unknown event: frist
          expected: an id of events/
          fix: - first
      my/segments/one.mdx:7:53  unsupported event: gone is withdrawn
          expected: events that are live; take it out
      my/segments/one.mdx:7:67  duplicate event: second
          expected: each event once; the first is at my/segments/one.mdx:7:59
      my/segments/one.mdx:7:75  unsupported event: outside, 2018, is out of range
          expected: events whose first possible day is from the first day of 2016-01 to the last day of 2016-12
      my/segments/one.mdx:7:94  unknown series: arivals
          expected: an id of series.yaml
          fix: - arrivals
      my/segments/one.mdx:12:71  unknown event: first
          expected: an id of scope.events
      my/segments/one.mdx:12:86  unknown event: fourth
          expected: an id of scope.events"
    `);
  });

  it('opens the timeline as known on a date that can be asked about, by which its events can have been public', async () => {
    expect(await printed(segmentText({ known: '2016-07' }))).toBe('');
    expect(await printed(segmentText({ known: '2016~' }))).toMatchInlineSnapshot(`
      "my/segments/one.mdx:13:8  invalid known: 2016~
          expected: a day, month or year without a doubt in it, such as 2016-07-13, 2016-07 or 2016"
    `);
    expect(await printed(segmentText({ known: '2016-04' }))).toMatchInlineSnapshot(`
      "my/segments/one.mdx:7:53  unsupported event: second, first reported 2016-05, was not public by 2016-04
          expected: events that can have been public by the date of known: take it out, or leave known out
      my/segments/one.mdx:7:61  unsupported event: fourth, of 2016-06, was not public by 2016-04
          expected: events that can have been public by the date of known: take it out, or leave known out"
    `);
  });

  it('opens the timeline in a view that the record has', async () => {
    const opening = '{from: 2016-02, to: 2016-06, kinds: [event], lanes: [main], search: camp}';
    expect(await printed(segmentText({ opening }))).toBe('');
    expect(
      await printed(
        segmentText({ opening: '{from: 2017, kinds: [evnt], lanes: [mian], threads: [one], places: [two]}' }),
      ),
    ).toMatchInlineSnapshot(`
      "my/segments/one.mdx:13:17  invalid opening: 2017 to 2016-12
          expected: an end that is not before the beginning; where one is left out it is that of the scope
      my/segments/one.mdx:13:31  unknown kind: evnt
          expected: an id of kinds in timeline.yaml
          fix: - event
      my/segments/one.mdx:13:46  unknown lane: mian
          expected: an id of lanes in timeline.yaml
          fix: - main
      my/segments/one.mdx:13:63  unknown thread: one
          expected: an id of threads.yaml
      my/segments/one.mdx:13:78  unknown place: two
          expected: an id of places.yaml"
    `);
  });

  it('stops at an event that has changed since it was reviewed', async () => {
    expect(await printed(segmentText({ reviewed: '2016-07-31' }))).toMatchInlineSnapshot(`
      "my/segments/one.mdx:7:61  unsupported event: fourth has changed on 2016-08-01
          expected: nothing newer than reviewed, 2016-07-31: read the event again, mend what the segment says, and give the day
          fix: reviewed: 2016-08-01"
    `);
    expect(await printed(segmentText({ reviewed: '2016-08-01' }))).toBe('');
  });

  it('is reviewed on a day, and long enough for its tasks', async () => {
    const four = [1, 2, 3, 4].map(() => '{type: claim, minutes: 5, prompt: What?, key: That., events: [first]}');
    const text = segmentText({ reviewed: '2026-01-01/..', minutes: '19', tasks: `[${four.join(', ')}]` });
    expect(await printed(text)).toMatchInlineSnapshot(`
      "my/segments/one.mdx:4:11  invalid reviewed: 2026-01-01/..
          expected: the day of the review, such as 2026-11-22
      my/segments/one.mdx:5:10  invalid minutes: 19, and the tasks take 20
          expected: a lesson that is as long as its tasks together, or longer: there is reading too"
    `);
    expect(await printed(segmentText({ minutes: '20', tasks: `[${four.join(', ')}]` }))).toBe('');
  });

  it('has no more of anything than a lesson can hold', async () => {
    const terms = Array.from({ length: 61 }, (_, index) => `{term: word ${index}, means: A word.}`);
    expect(await printed(segmentText({ glossary: `[${terms.join(', ')}]` }))).toMatchInlineSnapshot(`
      "my/segments/one.mdx:13:11  invalid glossary: a list
          expected: a list of at most 60 items"
    `);
  });

  it('has no order to find where events share days', async () => {
    const text = segmentText({
      scope: scope('events: [first, second, third]'),
      tasks: task('type: sequence, events: [third, first, second]'),
    });
    expect(await printed(text)).toMatchInlineSnapshot(`
      "my/segments/one.mdx:11:74  ambiguous order: third, 2016-03-15
          expected: events of which one has ended before the next can have begun; second, 2016-03, at my/segments/one.mdx:11:88, shares days with it"
    `);
  });

  it('has tasks with what their type needs, and nothing that it does not', async () => {
    const needs = async (rest: string): Promise<string> =>
      (await printed(segmentText({ tasks: task(rest) }))).split('\n')[0]!;
    expect(await needs('type: sequence, events: [first]')).toContain('missing events: sequence');
    expect(await needs('type: corroborate')).toContain('missing statements: corroborate');
    expect(await needs('type: read-the-data')).toContain('missing series: read-the-data');
    expect(await needs('type: known-then, events: [first, second]')).toContain('missing date: known-then');
    expect(await needs('type: claim, date: 2016')).toContain('unsupported date: claim');
    expect(await needs('type: read-the-data, series: camps')).toContain('unknown series: camps');
    expect(await needs('type: claim, rubric: [some, more]')).toContain('invalid rubric: 2 levels');
    const later = 'type: source-check, statements: [{says: A, answer: Later}, {says: B, answer: written later}]';
    expect(await needs(later)).toContain('unknown answer: Later');
    expect(await printed(segmentText({ tasks: '[{type: claim, prompt: What?, minutes: 5}]' }))).toContain(
      'missing field: key',
    );
  });

  it('has an alternative where an event or itself has content notes', async () => {
    const { alternative: _, ...without } = { alternative: '' };
    const text = segmentText(without).replace(/alternative: .*\n/, '');
    expect(await printed(text)).toContain('my/segments/one.mdx:7:45  missing alternative: fourth has content notes');
    const own = text.replace(', fourth]', ']').replace('tasks:', 'contentNotes: [A death.]\ntasks:');
    expect(await printed(own.replace(', fourth]', ']'))).toContain(
      'missing alternative: the segment has content notes',
    );
  });

  it('has words for its own events, once', async () => {
    const text = segmentText({
      texts: '[{event: first, plain: A.}, {event: first, plain: B.}, {event: third, plain: C.}]',
    });
    const all = await printed(text);
    expect(all).toContain('duplicate event: first');
    expect(all).toContain('unknown event: third');
  });

  it('has a name that can be its address', async () => {
    expect(await printed(segmentText(), 'new')).toContain('unsupported name: new');
    expect(await printed(segmentText(), 'link')).toContain('unsupported name: link');
    expect(await printed(segmentText(), 'My lesson')).toContain('fix: rename My lesson.mdx to my-lesson.mdx');
  });

  it('publishes nobody’s address', async () => {
    expect(await printed(segmentText({ question: 'Who is someone@example.org?' }))).toContain(
      'unsupported e-mail address: someone@example.org',
    );
  });

  it('has a range and ages the right way round', async () => {
    const text = segmentText({ ages: '{from: 14, to: 11}', scope: '{from: 2016-12, to: 2016-01, events: [first]}' });
    expect(await printed(text)).toContain('invalid ages: 14 to 11');
    expect(await printed(text)).toContain('invalid range: 2016-12 to 2016-01');
  });
});
