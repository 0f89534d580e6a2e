/** One row: its cells, and the offset in the text at which each of them begins. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly offsets: readonly number[];
}

export interface CsvFault {
  readonly is: 'unclosed quote' | 'stray quote';
  readonly offset: number;
}

/** Rows up to the first fault. */
export interface CsvScan {
  readonly rows: readonly CsvRow[];
  readonly fault?: CsvFault;
}

const QUOTE = '"';

/**
 * Rows and cells of RFC 4180 text: commas, double quotes, a doubled quote inside quotes, LF, CRLF or CR. Empty lines are
 * left out. One pass, with the offset of every cell, so that any of them can be pointed at.
 */
export function scanCsv(text: string): CsvScan {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let offsets: number[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === QUOTE ? quotedCell(text, at) : bareCell(text, at);
    if ('is' in cell) return { rows, fault: cell };
    cells.push(cell.value);
    offsets.push(at);
    at = cell.end;
    if (text[at] === ',') {
      at += 1;
      if (at < text.length) continue;
      cells.push(''); // the file ends after a comma: one more, empty cell
      offsets.push(at);
    }
    if (cells.length > 1 || cells[0] !== '') rows.push({ cells, offsets });
    cells = [];
    offsets = [];
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
  }
  return { rows };
}

interface Cell {
  readonly value: string;
  /** Offset of the comma or line end after it. */
  readonly end: number;
}

const CELL_END = /[,\r\n]/g;

const endOfCell = (text: string, from: number): number => {
  CELL_END.lastIndex = from;
  return CELL_END.exec(text)?.index ?? text.length;
};

function bareCell(text: string, start: number): Cell | CsvFault {
  const end = endOfCell(text, start);
  const value = text.slice(start, end);
  const quote = value.indexOf(QUOTE);
  return quote === -1 ? { value, end } : { is: 'stray quote', offset: start + quote };
}

function quotedCell(text: string, start: number): Cell | CsvFault {
  let quote = text.indexOf(QUOTE, start + 1);
  while (quote !== -1 && text[quote + 1] === QUOTE) quote = text.indexOf(QUOTE, quote + 2);
  if (quote === -1) return { is: 'unclosed quote', offset: start };
  const end = endOfCell(text, quote + 1);
  if (text.slice(quote + 1, end).trim() !== '') return { is: 'stray quote', offset: quote };
  return { value: text.slice(start + 1, quote).replaceAll('""', QUOTE), end };
}
