import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { runTimeline } from '@/scripts/timeline';

async function run(...args: readonly string[]) {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await runTimeline(args, {
    print: (text) => printed.push(text),
    complain: (text) => complained.push(text),
    colour: false,
  });
  return { code, printed: printed.join('\n'), complained: complained.join('\n') };
}

describe('check', () => {
  it('says that a folder is in order', async () => {
    expect(await run('check', 'tests/fixtures/smallest')).toEqual({
      code: 0,
      printed: 'tests/fixtures/smallest is in order: Leaving North Korea (1 event, 1 source)',
      complained: '',
    });
  });

  it('counts what it read, so that a file under a wrong name is noticed', async () => {
    const { printed } = await run('check', 'timeline/leaving-north-korea');
    expect(printed).toMatch(/ \(3\d\d events, 17 series, \d+ sources, \d segments\)$/);
  });

  it('says how a program gets its JSON without what npm prints', async () => {
    expect((await run('--help')).printed).toContain('npm run -s timeline -- check --json');
  });

  it('prints every problem of the files and of the narratives, and how many there are', async () => {
    const { code, printed } = await run('check', 'tests/fixtures/records/many-faults');
    expect(code).toBe(1);
    const places = printed.match(/^\S+(?= {2})/gm)!.map((place) => place.split('many-faults/')[1]);
    expect(places).toEqual([
      'events/2016.yaml:2:9',
      'events/2016.yaml:3:9',
      'events/2016.yaml:5:29',
      'events/more.csv:2:8',
      'events/more.csv:2:19',
      'narratives/first.mdx:3:1',
      'sources.yaml:3:3',
    ]);
    expect(printed.split('\n').at(-1)).toBe('7 problems in 4 files');
  });

  it.each(['mdx-import', 'mdx-syntax', 'mdx-unknown-component'])(
    'finds what is wrong in a narrative: %s',
    async (name) => {
      const { code, printed } = await run('check', `tests/fixtures/records/${name}`);
      expect(code).toBe(1);
      expect(printed).toMatch(/^\S+narratives\/first\.mdx:\d+:\d+ {2}(?:unsupported|invalid|unknown) /);
      expect(printed).toMatch(/\n1 problem in 1 file$/);
    },
  );

  it('prints problems as JSON', async () => {
    const { code, printed } = await run('check', 'tests/fixtures/records/impossible-day', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(printed)).toMatchObject([
      { file: 'tests/fixtures/records/impossible-day/events/2016.yaml', line: 2, column: 9, fix: 'date: 2015-02-28' },
    ]);
  });

  it.each([
    [[], 'missing command'],
    [['chekc'], 'unknown command: chekc'],
    [['check', 'a', 'b'], 'unsupported arguments: b'],
    [['check', '--foo'], "Unknown option '--foo'"],
  ])('is not understood: %j', async (args, message) => {
    const { code, printed, complained } = await run(...args);
    expect([code, printed, complained.split('\n')[0]]).toEqual([2, '', message]);
    expect(complained).toContain('Usage: ');
  });

  it('explains itself', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, printed: expect.stringContaining('Usage: ') });
  });
});

describe('the program', () => {
  it('ends with code 1 and no stack trace on a folder with every fault there is', async () => {
    const command = ['tsx', 'scripts/timeline.ts', 'check', 'tests/fixtures/records'];
    const failed: unknown = await promisify(execFile)('npx', command).catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: 1, stdout: expect.stringMatching(/\n\d+ problems in \d+ files\n$/) });
    const { stdout, stderr } = failed as { readonly stdout: string; readonly stderr: string };
    expect(`${stdout}${stderr}`).not.toMatch(/^\s+at .*:\d+/m);
    expect(stdout).not.toContain('\u001b');
  });
});
