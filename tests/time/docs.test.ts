import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '@/lib/time/parseEdtf';
import { formatEdtf } from '@/lib/time/words';

/** The rows of the table under a heading, without its two head rows; cells without their code marks. */
function readTable(heading: string): readonly (readonly string[])[] {
  const page = readFileSync(new URL('../../docs/dates.md', import.meta.url), 'utf8');
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  const rows = section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2);
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replace(/^`|`$/g, '')),
  );
}

describe('docs/dates.md', () => {
  const accepted = readTable('What you can write');
  const refused = readTable('What is refused');

  it('has its tables', () => {
    expect([accepted.length, refused.length]).toEqual([38, 14]);
  });

  it.each(accepted)('%s reads %s', (text = '', words) => {
    const parsed = parseEdtf(text);
    if (!parsed.ok) throw new Error(parsed.failure.message);
    expect(formatEdtf(parsed.value)).toBe(words);
  });

  it.each(refused)('%s: %s', (text = '', expected, fix) => {
    const parsed = parseEdtf(text);
    expect(parsed).toMatchObject({ ok: false, failure: { expected } });
    expect(parsed.ok ? '' : (parsed.failure.fix ?? '')).toBe(fix);
  });
});
