/** One row: its cells, and the offset in the text at which each of them begins. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly offsets: readonly number[];
}

export interface CsvFault {
  readonly is: 'unclosed quote' | 'stray quote';
  readonly offset: number;
}

/** Every row that could be read, and the faults of the others. */
export interface CsvScan {
  readonly rows: readonly CsvRow[];
  readonly faults: readonly CsvFault[];
}

const QUOTE = '"';

/**
 * Rows and cells of RFC 4180 text: commas, double quotes, a doubled quote inside quotes, LF, CRLF or CR. Empty lines are
 * left out. One pass, with the offset of every cell, so that any of them can be pointed at. A row with a fault is left
 * out after its first one, and the rows behind it are read where it is sure where they begin.
 */
export function scanCsv(text: string): CsvScan {
  const rows: CsvRow[] = [];
  const faults: CsvFault[] = [];
  let cells: string[] = [];
  let offsets: number[] = [];
  let fault: CsvFault | undefined;
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === QUOTE ? quotedCell(text, at) : bareCell(text, at);
    fault ??= cell.fault;
    cells.push(cell.value);
    offsets.push(at);
    at = cell.end;
    if (text[at] === ',') {
      at += 1;
      if (at < text.length) continue;
      cells.push(''); // the file ends after a comma: one more, empty cell
      offsets.push(at);
    }
    if (fault !== undefined) faults.push(fault);
    else if (cells.length > 1 || cells[0] !== '') rows.push({ cells, offsets });
    cells = [];
    offsets = [];
    fault = undefined;
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
  }
  return { rows, faults };
}

interface Cell {
  readonly value: string;
  /** Offset of the comma or line end after it. */
  readonly end: number;
  readonly fault?: CsvFault;
}

const CELL_END = /[,\r\n]/g;
const LINE_END = /[\r\n]/g;

const endOf = (pattern: RegExp, text: string, from: number): number => {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
};

/** A cell without quotes never goes past its line, so after a fault in one the next row is where it seems to be. */
function bareCell(text: string, start: number): Cell {
  const end = endOf(CELL_END, text, start);
  const value = text.slice(start, end);
  const quote = value.indexOf(QUOTE);
  return quote === -1 ? { value, end } : { value, end, fault: { is: 'stray quote', offset: start + quote } };
}

function quotedCell(text: string, start: number): Cell {
  let quote = text.indexOf(QUOTE, start + 1);
  while (quote !== -1 && text[quote + 1] === QUOTE) quote = text.indexOf(QUOTE, quote + 2);
  if (quote === -1) return { value: '', end: text.length, fault: { is: 'unclosed quote', offset: start } };
  const end = endOf(CELL_END, text, quote + 1);
  if (text.slice(quote + 1, end).trim() === '')
    return { value: text.slice(start + 1, quote).replaceAll('""', QUOTE), end };
  return { value: '', end: endOfStrayQuote(text, start, quote), fault: { is: 'stray quote', offset: quote } };
}

/**
 * After a quote too many in a quoted cell: the end of the line, when the quotes up to there pair up. When they do not,
 * the cell may go on past the line, and what follows could be told as faults that are none: the end of the file.
 */
function endOfStrayQuote(text: string, start: number, quote: number): number {
  const end = endOf(LINE_END, text, quote);
  return (text.slice(start, end).split(QUOTE).length - 1) % 2 === 0 ? end : text.length;
}
