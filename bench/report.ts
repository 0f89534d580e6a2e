import type { Measured } from './measure';

/** One row: a page at one size. */
export interface Row {
  readonly name: string;
  readonly events: number;
  readonly runs: readonly Measured[];
}

const COLUMNS: readonly { readonly title: string; readonly of: (run: Measured) => number; readonly digits: number }[] =
  [
    { title: 'ready ms', of: (run) => run.readyMs, digits: 0 },
    { title: 'frame p50 ms', of: (run) => run.p50Ms, digits: 1 },
    { title: 'p95 ms', of: (run) => run.p95Ms, digits: 1 },
    { title: 'max ms', of: (run) => run.maxMs, digits: 0 },
    { title: 'main thread ms a step', of: (run) => run.stepMs, digits: 1 },
    { title: 'long tasks', of: (run) => run.longTasks, digits: 0 },
    { title: 'longest ms', of: (run) => run.longestTaskMs, digits: 0 },
    { title: 'nodes', of: (run) => run.nodes, digits: 0 },
    { title: 'heap MB', of: (run) => run.heapMb, digits: 1 },
    { title: 'kB until ready', of: (run) => run.kilobytes, digits: 0 },
  ];

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const cell = (row: Row, column: (typeof COLUMNS)[number]): string =>
  row.runs.length === 0 ? '–' : median(row.runs.map(column.of)).toFixed(column.digits);

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function ratios(rows: readonly Row[], subject: string): readonly string[] {
  return [...new Set(rows.map((row) => row.events))].flatMap((events) => {
    const here = rows.filter((row) => row.events === events);
    const own = here.find((row) => row.name === subject);
    if (!own || own.runs.length === 0) return [];
    return here
      .filter((row) => row !== own && row.runs.length > 0)
      .map((row) => {
        const times = (of: (run: Measured) => number): string =>
          `${(median(own.runs.map(of)) / median(row.runs.map(of))).toFixed(2)} x`;
        return line([
          String(events),
          row.name,
          times((run) => run.readyMs),
          times((run) => run.p95Ms),
          times((run) => run.stepMs),
        ]);
      });
  });
}

/** The results as Markdown: medians over the runs, then Tidemark's ratio to each peer. */
export function formatReport(rows: readonly Row[], subject: string, facts: readonly string[]): string {
  const table = rows.map((row) => line([String(row.events), row.name, ...COLUMNS.map((column) => cell(row, column))]));
  return [
    '# Results',
    '',
    'Written by `npm run bench` in this folder; a dash means the page was not ready within 120 seconds.',
    'Every page is driven by the same hand in the same Chromium: 60 zoom steps in and out, then 60 steps of a drag. Medians of the runs.',
    '',
    ...facts.map((fact) => `- ${fact}`),
    '',
    line(['events', 'page', ...COLUMNS.map((column) => column.title)]),
    line(['---:', '---', ...COLUMNS.map(() => '---:')]),
    ...table,
    '',
    `## ${subject} as a ratio to each (below 1 is faster)`,
    '',
    line(['events', 'peer', 'ready', 'frame p95', 'main thread a step']),
    line(['---:', '---', '---:', '---:', '---:']),
    ...ratios(rows, subject),
    '',
  ].join('\n');
}
