import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { escapeHidden } from '@/lib/base/characters';
import { formatProblem, type Problem, shorten } from '@/lib/base/problem';
import { failure, type Result } from '@/lib/base/result';
import { FEWEST } from '@/lib/trend/inflections/analysePart';
import { analyseTrend } from '@/lib/trend/inflections/analyseTrend';
import { isConstant } from '@/lib/trend/inflections/magnitude';
import { SCALES, type ScaleName } from '@/lib/trend/inflections/scales';
import { decodeText } from '@/scripts/trend/decodeText';
import { readSeriesTable, type SeriesTable } from '@/scripts/trend/readSeriesTable';
import { trendJson, trendReport } from '@/scripts/trend/trendReport';

const HELP = `Usage: npm run trend -- FILE.csv [FILE.csv ...] [options]

Says where a series turns: a change of its level or its slope, with an interval and how
sure that is. A file is a table with a period and a value on each row; without a file,
or with -, it is read from standard input. What is guessed of it is said.

  --period NAME   the column of periods
  --value NAME    the column of values
  --scale SCALE   level (default), log, or count
  --break PERIOD  the first period counted in a new way; nothing crosses it (may be repeated)
  --per-year N    rows a year, for per cent changes a year (default: as the periods say)
  --json          one object a file, on a line each
  --help          this text

Exit code: 0 analysed, 1 a file could not be, 2 the command was not understood.`;

interface Command {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly period?: string | undefined;
  readonly value?: string | undefined;
  readonly scale: ScaleName;
  readonly breaks: readonly string[];
  readonly periodsPerYear?: number;
}

export interface TrendStreams {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly standardInput: () => Promise<Uint8Array>;
}

/** Runs the command line and returns its exit code. */
export async function runTrend(args: readonly string[], streams: TrendStreams): Promise<0 | 1 | 2> {
  const command = parseCommand(args);
  if (command === 'help') {
    streams.print(HELP);
    return 0;
  }
  if ('usage' in command) {
    streams.complain(`${command.usage}\n\n${HELP}`);
    return 2;
  }
  let code: 0 | 1 = 0;
  for (const file of command.files) {
    const printed = await analyseFile(file, command, streams);
    if (printed.ok) {
      streams.print(printed.value);
      continue;
    }
    code = 1;
    streams.complain(printed.failure.map((problem) => formatProblem(problem)).join('\n\n'));
    if (command.json) streams.print(escapeHidden(JSON.stringify({ file: nameOf(file), problems: printed.failure })));
  }
  return code;
}

const nameOf = (file: string): string => (file === '-' ? 'standard input' : file);

async function analyseFile(
  file: string,
  command: Command,
  streams: TrendStreams,
): Promise<Result<string, readonly Problem[]>> {
  const bytes = await readBytes(file, streams);
  if (!bytes.ok) return bytes;
  const { text, note } = decodeText(bytes.value);
  const table = readSeriesTable(text, nameOf(file), command);
  if (!table.ok) return table;
  const notes = [...(note === undefined ? [] : [note]), ...table.value.notes];
  return printAnalysis(nameOf(file), { ...table.value, notes }, command);
}

async function readBytes(file: string, streams: TrendStreams): Promise<Result<Uint8Array, readonly Problem[]>> {
  try {
    const value = file === '-' ? await streams.standardInput() : await readFile(file);
    return { ok: true, value };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const message =
      code === 'ENOENT' ? `missing file: ${shorten(file)}` : `invalid file: ${shorten(code ?? String(error))}`;
    return failure([{ file, message, expected: 'a table of text, as comma-separated values' }]);
  }
}

function printAnalysis(file: string, table: SeriesTable, command: Command): Result<string, readonly Problem[]> {
  const refused = refusal(file, table, command);
  if (refused) return failure([refused]);
  const breaks = command.breaks.map((period) => table.periods.indexOf(period));
  const { scale, periodsPerYear = table.periodsPerYear ?? 1 } = command;
  const analysis = analyseTrend(table.values, { scale, breaks, periodsPerYear });
  const named = { file, table, analysis };
  return { ok: true, value: command.json ? escapeHidden(JSON.stringify(trendJson(named))) : trendReport(named) };
}

/** What the table as a whole does not allow. */
function refusal(file: string, { values, periods, lines }: SeriesTable, command: Command): Problem | undefined {
  const lacking = command.breaks.find((period) => !periods.includes(period));
  if (lacking !== undefined)
    return { file, message: `unknown period: ${shorten(lacking)}`, expected: `one of the file’s, as ${periods[0]}` };
  if (values.length < FEWEST)
    return {
      file,
      message: `unsupported length: ${values.length} values`,
      expected: `at least ${FEWEST}: fewer cannot tell a change from chance`,
    };
  if (isConstant(values))
    return {
      file,
      message: `invalid series: every value is ${values[0]}`,
      expected: 'values that differ, by more than the rounding of a float64',
    };
  const { fault } = SCALES[command.scale];
  const at = values.findIndex((value) => fault(value) !== undefined);
  if (at === -1) return undefined;
  const expected = `another --scale: ${fault(values[at]!)}`;
  return { file, line: lines[at]!, message: `unsupported value: ${values[at]}`, expected };
}

function parseCommand(args: readonly string[]): Command | 'help' | { readonly usage: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        period: { type: 'string' },
        value: { type: 'string' },
        scale: { type: 'string', default: 'level' },
        break: { type: 'string', multiple: true, default: [] },
        'per-year': { type: 'string' },
      },
    });
    if (values.help) return 'help';
    const scale = Object.values(SCALES).find(({ name }) => name === values.scale)?.name;
    if (scale === undefined) return { usage: `unknown scale: ${shorten(values.scale)}` };
    const { json, period, value, break: breaks, 'per-year': perYear } = values;
    const periodsPerYear = Number(perYear ?? 1);
    if (!(periodsPerYear > 0 && Number.isFinite(periodsPerYear)))
      return { usage: `invalid number of rows a year: ${shorten(perYear ?? '')}` };
    return {
      files: positionals.length > 0 ? positionals : ['-'],
      json,
      period,
      value,
      scale,
      breaks,
      ...(perYear === undefined ? {} : { periodsPerYear }),
    };
  } catch (error) {
    return { usage: error instanceof Error ? escapeHidden(error.message.split(/\. |\n/)[0]!) : 'invalid arguments' };
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

if (process.argv[1]?.endsWith('trend.ts')) {
  const args = process.argv.slice(2);
  const run = runTrend(args.length === 0 && process.stdin.isTTY ? ['--help'] : args, {
    print: (text) => console.log(text),
    complain: (text) => console.error(text),
    standardInput: readStandardInput,
  });
  // A fault of this program: whoever ran it gets one line of it and never a stack trace.
  process.exitCode = await run.catch((error: unknown) => {
    console.error(
      `The analysis itself failed: ${escapeHidden(error instanceof Error ? error.message : String(error))}`,
    );
    return 2;
  });
}
