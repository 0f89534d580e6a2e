/** One row of a table: its cells and the line of the text on which it begins, 1-based. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly line: number;
}

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Lines that are looked at to find the delimiter. */
const SAMPLE_LINES = 50;

/** The delimiter that gives most sampled lines the same number of cells, at least two; a table of one column has none. */
export function findDelimiter(text: string): Delimiter | undefined {
  const sample = text.split(/\r\n?|\n/, SAMPLE_LINES).filter((line) => line.trim() !== '');
  let found: Delimiter | undefined;
  let most = 0;
  for (const delimiter of [';', '\t', '|', ','] as const) {
    const widths = splitTable(sample.join('\n'), delimiter).map(({ cells }) => cells.length);
    const usual = commonest(widths.filter((width) => width > 1));
    const alike = widths.filter((width) => width === usual).length;
    if (usual !== undefined && alike > most) {
      most = alike;
      found = delimiter;
    }
  }
  return found;
}

function commonest(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
}

/** Rows of RFC 4180 text with any one-character delimiter; empty lines are left out, cells are trimmed. An unclosed quote runs to the end. */
export function splitTable(text: string, delimiter: string | undefined): readonly TableRow[] {
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let start = 1;
  const endRow = (): void => {
    cells.push(cell.trim());
    if (cells.some((value) => value !== '')) rows.push({ cells, line: start });
    cells = [];
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (quoted) {
      if (character === '\n') line += 1;
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"' && cell.trim() === '') quoted = true;
    else if (character === delimiter) {
      cells.push(cell.trim());
      cell = '';
    } else if (character === '\n' || character === '\r') {
      if (character === '\r' && text[at + 1] === '\n') at += 1;
      endRow();
      line += 1;
      start = line;
    } else cell += character;
  }
  endRow();
  return rows;
}
