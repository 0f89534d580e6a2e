import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runTimeline } from '@/scripts/timeline';
import { HEADER } from '@/tests/load/memoryFiles';

/** Turns a terminal red, ends a line, and turns the text after it round. */
const HOSTILE = 'a\u001b[31m\nb\u202e';

async function printed(...args: readonly string[]): Promise<string> {
  const lines: string[] = [];
  const keep = (text: string) => lines.push(text);
  await runTimeline(args, { print: keep, complain: keep, colour: false });
  return lines.join('\n');
}

it('lets no name and no value of a file act on the terminal, in words or in JSON', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'timelines-'));
  try {
    const events = join(folder, 'one', 'events');
    mkdirSync(events, { recursive: true });
    writeFileSync(join(folder, 'one', 'timeline.yaml'), HEADER);
    writeFileSync(join(folder, 'one', `${HOSTILE}.yaml`), '');
    writeFileSync(
      join(events, `${HOSTILE}.yaml`),
      `- id: ${JSON.stringify(HOSTILE)}\n  date: 2016\u009b\n  kind: event\n`,
    );
    const words = await printed('check', folder);
    expect(words).toContain('one/events/a\\u001b[31m\\u000ab\\u202e.yaml:1:7');
    expect(words).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
    const json = await printed('check', folder, '--json');
    expect(json).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
    expect(JSON.parse(json)[0].file).toContain(HOSTILE);
    expect(await printed('check', '--\u001b[31m')).not.toMatch(/(?!\n)\p{Cc}/u);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
