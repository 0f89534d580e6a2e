/** One row of a table: its cells and the lines of the text that it takes, 1-based. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly line: number;
  readonly lastLine: number;
  /** Place in the text of the quote of its first cell over several lines. */
  readonly openedAt?: number;
}

export interface SplitTable {
  readonly rows: readonly TableRow[];
  /** Place in the text of a quote that never closes. */
  readonly unclosedAt?: number;
}

const DELIMITERS = [';', '\t', '|', ','] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Lines that are looked at to find the delimiter. */
const SAMPLE_LINES = 50;
export const LINE_END = /\r\n?|\n/;

/** The delimiter that gives most sampled lines the same number of cells, at least two; a table of one column has none. */
export function findDelimiter(text: string): Delimiter | undefined {
  const sample = text.split(LINE_END, SAMPLE_LINES).filter((line) => line.trim() !== '');
  let found: Delimiter | undefined;
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const widths = splitTable(sample.join('\n'), delimiter).rows.map(({ cells }) => cells.length);
    const usual = commonest(widths.filter((width) => width > 1));
    const alike = widths.filter((width) => width === usual).length;
    if (usual !== undefined && alike > most) {
      most = alike;
      found = delimiter;
    }
  }
  return found;
}

/** The most frequent number, of equals the largest. */
export function commonest(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
}

/** Rows of RFC 4180 text with any one-character delimiter; empty lines are left out, cells are trimmed. An unclosed quote runs to the end, and is told. */
export function splitTable(text: string, delimiter: Delimiter | undefined): SplitTable {
  const rows: TableRow[] = [];
  let unclosedAt: number | undefined;
  let line = 1;
  for (let at = 0; at < text.length; at += lineEndAt(text, at)) {
    const cells: string[] = [];
    const start = line;
    let openedAt: number | undefined;
    for (;;) {
      const cell = readCell(text, at, delimiter);
      cells.push(cell.text);
      if (cell.lineEnds > 0) openedAt ??= cell.openedAt;
      if (!cell.isClosed) unclosedAt = cell.openedAt;
      line += cell.lineEnds;
      at = cell.end;
      if (at >= text.length || text[at] !== delimiter) break;
      at += 1;
    }
    if (cells.some((cell) => cell !== ''))
      rows.push({ cells, line: start, lastLine: line, ...(openedAt === undefined ? {} : { openedAt }) });
    line += 1;
  }
  return { rows, ...(unclosedAt === undefined ? {} : { unclosedAt }) };
}

const lineEndAt = (text: string, at: number): number => (text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1);

interface Cell {
  readonly text: string;
  /** Place of what ends it: a delimiter, a line end, the end of the text. */
  readonly end: number;
  readonly openedAt?: number;
  readonly isClosed: boolean;
  readonly lineEnds: number;
}

function readCell(text: string, from: number, delimiter: Delimiter | undefined): Cell {
  let at = from;
  while (text[at] === ' ' || (text[at] === '\t' && delimiter !== '\t')) at += 1;
  if (text[at] !== '"') {
    const end = endOfCell(text, at, delimiter);
    return { text: text.slice(from, end).trim(), end, isClosed: true, lineEnds: 0 };
  }
  const close = closingQuote(text, at + 1);
  const quoted = text.slice(at + 1, close ?? text.length);
  const end = close === undefined ? text.length : endOfCell(text, close + 1, delimiter);
  return {
    text: (quoted.replaceAll('""', '"') + text.slice((close ?? text.length) + 1, end)).trim(),
    end,
    openedAt: at,
    isClosed: close !== undefined,
    lineEnds: quoted.split(LINE_END).length - 1,
  };
}

function closingQuote(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return undefined;
}

function endOfCell(text: string, from: number, delimiter: Delimiter | undefined): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}
