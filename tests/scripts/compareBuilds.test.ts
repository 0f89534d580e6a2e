import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { sealOutput } from '@/scripts/afterbuild/sealOutput';
import { compareBuilds } from '@/scripts/compareBuilds';

const folders: string[] = [];
function output(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'tidemark-compare-'));
  folders.push(folder);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  sealOutput(folder, { denied: [], machinePaths: [], contacts: [] });
  return folder;
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

it('names no file when two outputs are alike', () => {
  expect(compareBuilds(output({ 'a.txt': '1' }), output({ 'a.txt': '1' }))).toEqual([]);
});

it('names the files that differ, and those that one output lacks', () => {
  const first = output({ 'a.txt': '1', 'b.txt': '1', 'c.txt': '1' });
  expect(compareBuilds(first, output({ 'a.txt': '1', 'b.txt': '2', 'd.txt': '1' }))).toEqual([
    'b.txt',
    'c.txt',
    'd.txt',
  ]);
});
