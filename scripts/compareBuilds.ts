import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CHECKSUMS_FILE } from '@/scripts/afterbuild/checksums';

/** File -> checksum, from the list that sealing an output leaves in it. */
function checksumsOf(outDir: string): ReadonlyMap<string, string> {
  const lines = readFileSync(join(outDir, CHECKSUMS_FILE), 'utf8').trimEnd().split('\n');
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)])); // 64 digits, two spaces, the path
}

/** Files that two sealed outputs do not share byte for byte, sorted. */
export function compareBuilds(first: string, second: string): readonly string[] {
  const [a, b] = [checksumsOf(first), checksumsOf(second)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file)).sort();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [first, second] = process.argv.slice(2);
  if (!first || !second) {
    console.error('missing folder\n    expected: npx tsx scripts/compareBuilds.ts <out> <other out>');
    process.exit(2);
  }
  const differing = compareBuilds(first, second);
  for (const file of differing) console.error(file);
  console.log(differing.length === 0 ? 'identical' : `${differing.length} files differ`);
  process.exit(differing.length === 0 ? 0 : 1);
}
