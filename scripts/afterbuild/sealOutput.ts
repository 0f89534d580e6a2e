import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKSUMS_FILE, checksums } from '@/scripts/afterbuild/checksums';
import { sealPage } from '@/scripts/afterbuild/contentPolicy';
import { headersFile } from '@/scripts/afterbuild/headersFile';
import type { OutputFault } from '@/scripts/afterbuild/outputFault';
import { extensionOf, outputFiles } from '@/scripts/afterbuild/outputFiles';
import { scanOutput } from '@/scripts/afterbuild/scanOutput';
import type { SiteRules } from '@/scripts/afterbuild/siteRules';
import { trimSheets } from '@/scripts/afterbuild/trimSheets';

/**
 * Gives explorers sheets of their own and every page its policy, writes `_headers`, scans every file, and lists their checksums. Returns what must not be published; then there is no list
 * of checksums, so that a faulty output cannot pass for a sealed one. The same output gives the same bytes, however often it is sealed.
 */
export function sealOutput(outDir: string, rules: SiteRules): readonly OutputFault[] {
  rmSync(join(outDir, CHECKSUMS_FILE), { force: true });
  trimSheets(outDir);
  for (const file of outputFiles(outDir).filter((name) => extensionOf(name) === 'html')) {
    const path = join(outDir, file);
    writeFileSync(path, sealPage(readFileSync(path, 'utf8')));
  }
  writeFileSync(join(outDir, '_headers'), headersFile(outDir));
  const faults = scanOutput(outDir, rules);
  if (faults.length === 0) writeFileSync(join(outDir, CHECKSUMS_FILE), checksums(outDir));
  return faults;
}
