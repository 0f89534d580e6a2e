import { timelinesFolder } from '@/lib/load/timelinesFolder';
import { build } from '@/scripts/build';
import { serve } from '@/scripts/serve';

const OUT = 'out';

await build({ timelines: timelinesFolder(), out: OUT });
const { url } = await serve(OUT, Number(process.env['PORT'] ?? 3000));
console.log(`\nReady on ${url}  (Ctrl+C stops)`);
