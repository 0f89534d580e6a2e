import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { timelinesFolder } from '@/lib/load/timelinesFolder';
import { afterBuild } from '@/scripts/afterBuild';

/** Where Next leaves its export. */
const EXPORT_FOLDER = 'out';

interface BuildOptions {
  /** Folder of timelines; the same as TIMELINE_DIR. */
  readonly timelines: string;
  /** Where the site ends up. */
  readonly out: string;
}

function step(title: string, command: string, args: readonly string[], timelines: string): void {
  console.log(`${title} …`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, TIMELINE_DIR: timelines, NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) process.exit(status ?? 1); // the step has already said what is wrong
}

/** Checks the timelines, prerenders every page, then seals the output. Ends the process with the failing step's code. */
export async function build({ timelines, out }: BuildOptions): Promise<void> {
  const startedMs = performance.now();
  step(`Checking ${timelines}`, 'npx', ['tsx', 'scripts/timeline.ts', 'check', timelines], timelines);
  step('Writing pages', 'npx', ['next', 'build'], timelines);
  if (out !== EXPORT_FOLDER) {
    rmSync(out, { recursive: true, force: true });
    mkdirSync(dirname(out), { recursive: true });
    renameSync(EXPORT_FOLDER, out);
  }
  console.log('Sealing the output …');
  await afterBuild(out, { timelines });
  console.log(`Built ${out} in ${Math.round((performance.now() - startedMs) / 1000)} s`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await build({ timelines: timelinesFolder(), out: process.argv[2] ?? EXPORT_FOLDER });
}
