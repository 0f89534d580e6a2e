/** A timeline of four events and a series, for segments to use. */
export const TIMELINE: Readonly<Record<string, string>> = {
  'my/timeline.yaml': `title: A test
lanes: [{id: main, title: Main}]
kinds: [{id: event, title: Event, lane: main, shape: circle, colour: teal}]
`,
  'my/events/2016.yaml': `- {id: first, date: 2016-02-10, kind: event, title: The first, summary: It began., plain: It began.}
- {id: second, date: 2016-03, kind: event, title: The second, reported: 2016-05}
- {id: third, date: 2016-03-15, kind: event, title: The third}
- id: fourth
  date: 2016-06
  kind: event
  title: The fourth
  contentNotes: [a death]
  revisions: [{date: 2016-08-01, kind: correction, field: title, was: Fourth, why: It was longer.}]
- {id: gone, date: 2016-07, kind: event, title: Withdrawn, status: withdrawn}
- {id: outside, date: 2018, kind: event, title: Out of range}
`,
  'my/sources.yaml': '- {id: ministry, type: report, title: Arrivals, issued: 2017}\n',
  'my/series.yaml':
    '- {id: arrivals, title: Arrivals, measure: flow, unit: people, definition: People., form: bars, sources: [ministry]}\n',
  'my/series/arrivals.csv': 'period,value\n2015,9\n2016,12\n2017,15\n',
};

/** The front matter of a segment that is in order, by its parts; `changes` replaces or adds lines by their key. */
export function segmentText(changes: Readonly<Record<string, string>> = {}): string {
  const parts: Record<string, string> = {
    version: '1',
    title: 'What came first?',
    reviewed: '2016-09-01',
    minutes: '20',
    ages: '{from: 11, to: 13}',
    scope: '{from: 2016-01, to: 2016-12, events: [first, second, fourth], series: [arrivals]}',
    question: 'How do we know what came first?',
    objective: 'Put dated events in order.',
    alternative: 'Read the first event alone.',
    tasks: `
  - {type: sequence, prompt: Put them in order., minutes: 5, events: [first, second, fourth], key: As dated.}`,
    ...changes,
  };
  const lines = Object.entries(parts).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\nThree things happened.\n`;
}
