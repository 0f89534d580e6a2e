import { writeFileSync } from 'node:fs';
import { formatProblem } from '@/lib/base/problem';
import { loadSite } from '@/lib/load/loadSite';
import { readText } from '@/scripts/readText';
import { withCounts } from '@/scripts/record/counts';
import { differencesPage } from '@/scripts/record/differences';
import { narrativesPage } from '@/scripts/record/narratives';

/*
 * Writes the pages about the bundled record that follow from its files. `npx tsx scripts/recordPages.ts` writes; with --check it only says
 * what is stale, and fails.
 */

const RECORD = 'timeline/leaving-north-korea';
const PAGES = {
  'docs/record.md': withCounts,
  'docs/record-differences.md': differencesPage,
  'docs/record-narratives.md': narrativesPage,
} as const;

/** Pages that are not what the record says, as path and right content. `read` gives a page as it is. */
export async function staleRecordPages(
  read: (file: string) => string = readText,
): Promise<ReadonlyMap<string, string>> {
  const site = await loadSite(RECORD);
  if (!site.ok) throw new Error(site.failure.map((problem) => formatProblem(problem)).join('\n'));
  const record = site.value.records[0]!;
  const right = Object.entries(PAGES).map(([file, pageOf]) => [file, pageOf(record, read(file))] as const);
  return new Map(right.filter(([file, content]) => read(file) !== content));
}

async function main(onlyCheck: boolean): Promise<void> {
  for (const [file, content] of await staleRecordPages()) {
    console.log(`${onlyCheck ? 'stale' : 'written'}: ${file}`);
    if (onlyCheck) process.exitCode = 1;
    else writeFileSync(file, content);
  }
}

if (process.argv[1]?.endsWith('recordPages.ts')) await main(process.argv.includes('--check'));
