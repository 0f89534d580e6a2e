import { fstatSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { escapeHidden } from '@/lib/base/characters';
import { formatProblem, type Problem, shorten } from '@/lib/base/problem';
import { failure, type Result } from '@/lib/base/result';
import { FEWEST } from '@/lib/trend/inflections/analysePart';
import { analyseTrend } from '@/lib/trend/inflections/analyseTrend';
import { isConstant } from '@/lib/trend/inflections/magnitude';
import { SCALES } from '@/lib/trend/inflections/scales';
import { decodeText } from '@/scripts/trend/decodeText';
import { HELP, parseCommand, type TrendCommand } from '@/scripts/trend/parseCommand';
import { placeBreaks } from '@/scripts/trend/placeBreaks';
import { readSeriesTable, type SeriesTable } from '@/scripts/trend/readSeriesTable';
import { trendJson, trendReport } from '@/scripts/trend/trendReport';

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
  command: TrendCommand,
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

/** Why the system did not give a file, in words. */
const READ_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'missing file',
  EISDIR: 'unsupported file, a directory',
  EACCES: 'unsupported file, not yours to read',
  EPERM: 'unsupported file, not yours to read',
};

async function readBytes(file: string, streams: TrendStreams): Promise<Result<Uint8Array, readonly Problem[]>> {
  try {
    const value = file === '-' ? await streams.standardInput() : await readFile(file);
    return { ok: true, value };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const name = nameOf(file);
    const words = READ_FAULTS[code ?? ''];
    const message =
      words === undefined ? `invalid file: ${shorten(code ?? String(error))}` : `${words}: ${shorten(name)}`;
    return failure([{ file: name, message, expected: 'a table of text, as comma-separated values' }]);
  }
}

function printAnalysis(file: string, read: SeriesTable, command: TrendCommand): Result<string, readonly Problem[]> {
  const breaks = placeBreaks(command.breaks, read);
  if (!breaks.ok) return failure(breaks.failure.map((fault) => ({ file, ...fault })));
  const refused = refusal(file, read, command);
  if (refused) return failure([refused]);
  const { scale, periodsPerYear = read.periodsPerYear } = command;
  const analysis = analyseTrend(read.values, {
    scale,
    breaks: breaks.value.indices,
    periodsPerYear: periodsPerYear ?? 1,
  });
  const table = {
    ...read,
    notes: [...read.notes, ...breaks.value.notes],
    ...(periodsPerYear === undefined ? {} : { periodsPerYear }),
  };
  const named = { file, table, analysis };
  return { ok: true, value: command.json ? escapeHidden(JSON.stringify(trendJson(named))) : trendReport(named) };
}

/** What the table as a whole does not allow. */
function refusal(file: string, { values, lines }: SeriesTable, command: TrendCommand): Problem | undefined {
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

/** File descriptor of standard input. */
const STANDARD_INPUT = 0;

async function readStandardInput(): Promise<Uint8Array> {
  // Node reads a directory as nothing.
  if (fstatSync(STANDARD_INPUT).isDirectory()) throw Object.assign(new Error('a directory'), { code: 'EISDIR' });
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A reader that went away has read enough; a disk that is full is told in one line. */
function leaveQuietly(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`The report could not be written: ${escapeHidden(error.message)}\n`);
  process.exit(1);
}

if (process.argv[1]?.endsWith('trend.ts')) {
  process.stdout.on('error', leaveQuietly);
  // There is nowhere left to say so.
  process.stderr.on('error', () => process.exit(1));
  const args = process.argv.slice(2);
  const run = runTrend(args.length === 0 && process.stdin.isTTY ? ['--help'] : args, {
    print: (text) => process.stdout.write(`${text}\n`),
    complain: (text) => process.stderr.write(`${text}\n`),
    standardInput: readStandardInput,
  });
  // A fault of this program: whoever ran it gets one line of it and never a stack trace.
  process.exitCode = await run.catch((error: unknown) => {
    process.stderr.write(
      `The analysis itself failed: ${escapeHidden(error instanceof Error ? error.message : String(error))}\n`,
    );
    return 2 as const;
  });
}
