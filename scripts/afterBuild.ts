import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { countInWords } from '@/lib/base/countInWords';
import { timelinesFolder } from '@/lib/load/timelinesFolder';
import { formatFaults } from '@/scripts/afterbuild/outputFault';
import { privateRules } from '@/scripts/afterbuild/privateRules';
import { sealOutput } from '@/scripts/afterbuild/sealOutput';

interface AfterBuildOptions {
  /** Folder of timelines that is published: addresses given there as `contact` may stand in the output. */
  readonly timelines?: string;
  /** The project's folder, whose path must not stand in the output. */
  readonly root?: string;
}

/** Seals the output of a build. Ends the process with code 1 when anything in it must not be published, naming each file and place. */
export async function afterBuild(
  outDir: string,
  { timelines = timelinesFolder(), root = process.cwd() }: AfterBuildOptions = {},
): Promise<void> {
  if (!existsSync(outDir)) {
    console.error(`missing output: ${outDir}\n    expected: the folder that \`next build\` wrote`);
    process.exit(1);
  }
  const faults = sealOutput(outDir, privateRules(root, timelines));
  if (faults.length === 0) return;
  const distinct = formatFaults(faults);
  for (const fault of distinct) console.error(fault);
  console.error(`\n${countInWords(distinct.length, 'fault')} in ${outDir}: not fit to publish`);
  process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await afterBuild(process.argv[2] ?? 'out');
