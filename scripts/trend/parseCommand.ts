import { parseArgs } from 'node:util';
import { escapeHidden } from '@/lib/base/characters';
import { shorten } from '@/lib/base/problem';
import { SCALES, type ScaleName } from '@/lib/trend/inflections/scales';
import type { WantedTable } from '@/scripts/trend/readSeriesTable';

export const HELP = `Usage: npm run trend -- FILE.csv [FILE.csv ...] [options]

Says where a series turns: a change of its level or its slope, with an interval and how
sure that is. A file is a table with a period and a value on each row; without a file,
or with -, it is read from standard input. What is guessed of it is said.

  --period NAME   the column of periods, by its name or its number from 1
  --value NAME    the column of values, likewise
  --decimal MARK  point or comma (default: as the values say)
  --scale SCALE   level (default), log, or count
  --break PERIOD  the first period counted in a new way; nothing crosses it (may be repeated)
  --per-year N    rows a year, for per cent changes a year (default: as the periods say)
  --json          one object a file, on a line each: npm run -s trend -- FILE.csv --json
                  (without -s, lines of npm stand before it)
  --help          this text

Exit code: 0 analysed, 1 a file could not be, 2 the command was not understood.`;

export interface TrendCommand extends WantedTable {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly scale: ScaleName;
  readonly breaks: readonly string[];
  readonly periodsPerYear?: number;
}

/** What a command line asks for, or why it was not understood. */
export function parseCommand(args: readonly string[]): TrendCommand | 'help' | { readonly usage: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        period: { type: 'string' },
        value: { type: 'string' },
        decimal: { type: 'string' },
        scale: { type: 'string', default: 'level' },
        break: { type: 'string', multiple: true, default: [] },
        'per-year': { type: 'string' },
      },
    });
    if (values.help) return 'help';
    const scale = Object.values(SCALES).find(({ name }) => name === values.scale)?.name;
    if (scale === undefined) return { usage: `unknown scale: ${shorten(values.scale)}` };
    const { json, period, value, decimal, break: breaks, 'per-year': perYear } = values;
    if (decimal !== undefined && decimal !== 'point' && decimal !== 'comma')
      return { usage: `unknown decimal mark: ${shorten(decimal)}` };
    const periodsPerYear = Number(perYear ?? 1);
    if (!(periodsPerYear > 0 && Number.isFinite(periodsPerYear)))
      return { usage: `invalid number of rows a year: ${shorten(perYear ?? '')}` };
    const files = positionals.length > 0 ? positionals : ['-'];
    const rowsAYear = perYear === undefined ? {} : { periodsPerYear };
    return { files, json, period, value, decimal, scale, breaks, ...rowsAYear };
  } catch (error) {
    return { usage: error instanceof Error ? escapeHidden(error.message.split(/\. |\n/)[0]!) : 'invalid arguments' };
  }
}
