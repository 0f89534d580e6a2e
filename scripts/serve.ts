import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';

/** How many ports after the wished one are tried before giving up. */
const PORTS_TRIED = 50;

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function notFoundPage(folder: string): string {
  try {
    return readFileSync(join(folder, '404.html'), 'utf8');
  } catch {
    return 'Not found'; // the folder is being built again
  }
}

/** Serves a folder of static files; takes the next free port when the wished one is taken. Resolves with the address and the server. */
export async function serve(folder: string, wishedPort: number): Promise<{ url: string; server: Server }> {
  // `dev` looks at the disk for every request: a folder that is built again while it is served gives 404s for a moment, and no crash.
  const files = sirv(folder, { dev: true, etag: true, extensions: ['html'] });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFoundPage(folder));
    });
  });
  for (let port = wishedPort; port < wishedPort + PORTS_TRIED; port++) {
    try {
      await listen(server, port);
      return { url: `http://localhost:${port}`, server };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`Ports ${wishedPort} to ${wishedPort + PORTS_TRIED - 1} are all taken.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder = 'out', port = '3000'] = process.argv.slice(2);
  const { url } = await serve(folder, Number(port));
  console.log(`Serving ${folder} on ${url}`);
}
