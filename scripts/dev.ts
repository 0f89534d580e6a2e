import { spawn } from 'node:child_process';
import { utimesSync, watch } from 'node:fs';
import { timelinesFolder } from '@/lib/load/timelinesFolder';

/** Next reloads when a file it compiled changes; a timeline file is data to it, so the layout that shows every timeline is touched instead. */
const TOUCHED = 'app/layout.tsx';
/** Editors write a file in several steps; one reload is enough for them. */
const SETTLE_MS = 150;

const folder = timelinesFolder();
let pending: NodeJS.Timeout | undefined;
watch(folder, { recursive: true }, () => {
  clearTimeout(pending);
  pending = setTimeout(() => utimesSync(TOUCHED, new Date(), new Date()), SETTLE_MS);
});

const next = spawn('npx', ['next', 'dev', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, TIMELINE_DIR: folder, NEXT_TELEMETRY_DISABLED: '1' },
});
next.on('exit', (code) => process.exit(code ?? 0));
