import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSite } from '@/lib/load/loadSite';
import { createMemoryFiles, EVENT, type Files, HEADER } from '@/tests/load/memoryFiles';

/** Entries with one fault each, by what is told of it. */
const ENTRIES: Readonly<Record<string, string>> = {
  'unknown kind: evnt': '- id: a\n  date: 2016\n  kind: evnt\n  title: A\n',
  'unknown lane: mian': '- id: b\n  date: 2016\n  kind: event\n  lane: mian\n  title: B\n',
  'invalid id: Bad Id': '- id: Bad Id\n  date: 2016\n  kind: event\n  title: C\n',
  'invalid day: 2016-02-30': '- id: d\n  date: 2016-02-30\n  kind: event\n  title: D\n',
  'missing field: title': '- id: e\n  date: 2016\n  kind: event\n',
  'unknown field: link': '- id: f\n  date: 2016\n  kind: event\n  title: F\n  link: http://x\n',
  'unknown place: nowhere': '- id: g\n  date: 2016\n  kind: event\n  title: G\n  places: [nowhere]\n',
  'invalid significance: 9': '- id: h\n  date: 2016\n  kind: event\n  title: H\n  significance: 9\n',
  'duplicate id: first': '- id: first\n  date: 2016\n  kind: event\n  title: I\n',
  'missing character: "': '- id: j\n  title: "J\n  date: 2016\n  kind: event\n',
};

/** Rows with one fault each. */
const ROWS: Readonly<Record<string, string>> = {
  'unknown kind: evnt': 'a,2016,evnt,A,,,\n',
  'unknown lane: mian': 'b,2016,event,B,mian,,\n',
  'invalid id: Bad Id': 'Bad Id,2016,event,C,,,\n',
  'invalid day: 2016-02-30': 'd,2016-02-30,event,D,,,\n',
  'missing field: title': 'e,2016,event,,,,\n',
  'unknown place: nowhere': 'g,2016,event,G,,nowhere,\n',
  'invalid significance: 9': 'h,2016,event,H,,,9\n',
  'duplicate id: first': 'first,2016,event,I,,,\n',
  'invalid row: 2 cells': 'j,2016\n',
  'invalid quote: " L,,,': 'k,2016,event,"K" L,,,\n',
};
const COLUMNS = 'id,date,kind,title,lane,places,significance\n';

async function told(files: Files): Promise<readonly string[]> {
  const { problems } = await readSite('one', createMemoryFiles({ 'one/timeline.yaml': HEADER, ...files }));
  return problems.map(({ message }) => message).sort();
}

const shuffled = (parts: Readonly<Record<string, string>>) =>
  fc.shuffledSubarray(Object.keys(parts), { minLength: Object.keys(parts).length });

describe('ten faults in ten entries', () => {
  it.each([
    ['a list', ENTRIES, 'one/events/b.yaml', ''],
    ['a table', ROWS, 'one/events/b.csv', COLUMNS],
  ])('of %s are told in one run, in whatever order they stand', async (_name, faulty, file, heading) => {
    const all = Object.keys(faulty).sort();
    await fc.assert(
      fc.asyncProperty(shuffled(faulty), async (order) => {
        const text = heading + order.map((message) => faulty[message]).join('');
        expect(await told({ 'one/events/a.yaml': EVENT, [file]: text })).toEqual(all);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what waits until something else is mended', () => {
  const LIST = Object.values(ENTRIES).join('');

  it('is the rest of an entry with a fault of syntax', async () => {
    const entry = '- id: Bad Id\n  title: A: b\n  date: 2016-02-30\n  kind: evnt\n';
    expect(await told({ 'one/events/a.yaml': EVENT + entry })).toEqual(['invalid value: title: A: b']);
  });

  it('is the rest of an entry in which a field stands twice', async () => {
    const entry = '- id: Bad Id\n  title: A\n  title: B\n  date: 2016-02-30\n  kind: evnt\n';
    expect(await told({ 'one/events/a.yaml': EVENT + entry })).toEqual(['duplicate field: title']);
  });

  it('is an id that nothing declares, beside a fault in the same field', async () => {
    const places = ENTRIES['unknown place: nowhere']!.replace('[nowhere]', '[nowhere, Bad Id]');
    expect(await told({ 'one/events/a.yaml': EVENT + places })).toEqual(['invalid places: Bad Id']);
  });

  it('is a kind while the kinds cannot be read', async () => {
    const files = {
      'one/timeline.yaml': HEADER.replace('colour: teal', 'colour: tael'),
      'one/events/a.yaml': EVENT + ENTRIES['unknown kind: evnt'],
    };
    expect(await told(files)).toEqual(['unknown colour: tael']);
  });

  it('is a list of which the first entry stands further right than the others', async () => {
    const first = ' - id: x\n   date: 2016\n   kind: event\n   title: X\n';
    expect(await told({ 'one/events/a.yaml': EVENT, 'one/events/b.yaml': first + LIST })).toHaveLength(1);
  });
});
