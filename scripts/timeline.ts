import { isAbsolute, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { escapeHidden } from '@/lib/base/characters';
import { countInWords } from '@/lib/base/countInWords';
import { formatProblems } from '@/lib/base/formatProblems';
import { compareProblems, countProblems, type Problem, shorten } from '@/lib/base/problem';
import { type RecordRead, readSite, type SiteRead } from '@/lib/load/loadSite';
import { timelinesFolder } from '@/lib/load/timelinesFolder';
import { checkNarratives } from '@/lib/narrative/checkNarratives';

const HELP = `Usage: npm run timeline -- check [folder] [--json]

Reads a folder of timelines, or one timeline's folder, and prints every problem with
its place and its fix. Nothing is built. The folder is TIMELINE_DIR, or timeline/.

  --json   problems as JSON on standard output, all of them: npm run -s timeline -- check --json
           (without -s, lines of npm stand before it)
  --help   this text

Exit code: 0 in order, 1 problems found, 2 the command was not understood or failed itself.`;

interface Output {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Whether colour reaches a reader: a terminal, and nobody asked for none. */
  readonly colour: boolean;
}

/** Runs the command line and returns its exit code. */
export async function runTimeline(args: readonly string[], output: Output): Promise<0 | 1 | 2> {
  const command = parseCommand(args);
  if ('usage' in command) {
    output.complain(`${command.usage}\n\n${HELP}`);
    return 2;
  }
  if (command.help) {
    output.print(HELP);
    return 0;
  }
  const read = await readSite(command.folder);
  const problems = await allProblems(read);
  output.print(
    command.json
      ? escapeHidden(JSON.stringify(problems, null, 2), { kept: '\n' })
      : report(command.folder, read, problems, output.colour),
  );
  return problems.length > 0 ? 1 : 0;
}

interface Command {
  readonly folder: string;
  readonly json: boolean;
  readonly help: boolean;
}

function parseCommand(args: readonly string[]): Command | { readonly usage: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
    });
    const [verb, folder, ...rest] = positionals;
    if (values.help) return { folder: '', json: false, help: true };
    if (verb !== 'check')
      return { usage: verb === undefined ? 'missing command' : `unknown command: ${shorten(verb)}` };
    if (rest.length > 0) return { usage: `unsupported arguments: ${shorten(rest.join(' '))}` };
    return { folder: folder ?? timelinesFolder(), json: values.json, help: false };
  } catch (error) {
    return { usage: error instanceof Error ? escapeHidden(error.message.split(/\. |\n/)[0]!) : 'invalid arguments' };
  }
}

/** What the files say, and what the narratives say. */
async function allProblems({ problems, reads }: SiteRead): Promise<readonly Problem[]> {
  const narratives = await Promise.all(reads.map(narrativeProblems));
  return [...problems, ...narratives.flat()].map(fromHere).sort(compareProblems);
}

const NAMES_AN_ID = /^(?:unknown event|unknown source|missing source):/;

/** An id that is not found in a record that could not be read whole is not held against the author. */
async function narrativeProblems({ record, complete }: RecordRead): Promise<readonly Problem[]> {
  const problems = await checkNarratives(record);
  return complete ? problems : problems.filter(({ message }) => !NAMES_AN_ID.test(message));
}

/** A path as one would type it from here; one that lies elsewhere stays absolute. */
function fromHere(problem: Problem): Problem {
  if (!isAbsolute(problem.file)) return problem;
  const file = relative(process.cwd(), problem.file);
  return file.startsWith('..') || file === '' ? problem : { ...problem, file };
}

/** "321 events, 17 series, 338 sources, 6 segments". What a folder has none of is left out, but for its events. */
function whatWasRead(reads: readonly RecordRead[]): string {
  const total = (count: (record: RecordRead['record']) => number): number =>
    reads.reduce((sum, { record }) => sum + count(record), 0);
  const events = total((record) => record.events.length);
  const series = total((record) => record.series.length);
  const others = [
    [total((record) => record.sources.size), 'source'],
    [total((record) => record.segments.length), 'segment'],
  ] as const;
  return [
    countInWords(events, 'event'),
    ...(series > 0 ? [`${series.toLocaleString('en')} series`] : []),
    ...others.flatMap(([count, noun]) => (count > 0 ? [countInWords(count, noun)] : [])),
  ].join(', ');
}

function report(folder: string, { reads }: SiteRead, problems: readonly Problem[], colour: boolean): string {
  if (problems.length === 0) {
    const titles = reads.map(({ record }) => record.header.title).join(', ');
    return `${escapeHidden(folder)} is in order: ${titles} (${whatWasRead(reads)})`;
  }
  const printed = formatProblems(problems, { colour });
  const rest = printed.length < problems.length ? '; --json lists all' : '';
  return [...printed, `${countProblems(problems)}${rest}`].join('\n\n');
}

if (process.argv[1]?.endsWith('timeline.ts')) {
  const run = runTimeline(process.argv.slice(2), {
    print: (text) => console.log(text),
    complain: (text) => console.error(text),
    colour: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
  });
  // A fault of this program: an author gets one line of it and never a stack trace.
  process.exitCode = await run.catch((error: unknown) => {
    console.error(`The check itself failed: ${escapeHidden(error instanceof Error ? error.message : String(error))}`);
    return 2;
  });
}
