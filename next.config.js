import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the site is made of. The folder of timelines may lie anywhere, so only what is in it counts, not its name. */
const INPUTS = ['app', 'components', 'lib', 'public', 'package-lock.json', process.env.TIMELINE_DIR ?? 'timeline'];

/** @param {string} input a file or a folder; returns the files in it, in an order that does not depend on the disk */
function filesOf(input) {
  if (!existsSync(input)) return [];
  if (statSync(input).isFile()) return [input];
  const entries = readdirSync(input, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.sort();
}

/**
 * Names a build by its input. Next would take a random name, and write it into every page: then no two builds would be alike. A fixed name would hide from
 * a page that is open in a browser that the site has been published anew.
 */
function generateBuildId() {
  const hash = createHash('sha256');
  for (const input of INPUTS) {
    for (const file of filesOf(input)) {
      const bytes = readFileSync(file);
      hash.update(`${file.slice(input.length)}\n${bytes.length}\n`).update(bytes);
    }
  }
  return hash.digest('hex').slice(0, 20);
}

/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  trailingSlash: true, // every page is a folder with an index.html, so any static host serves it
  reactStrictMode: true,
  serverExternalPackages: ['mdx-bundler', 'esbuild'], // native binaries and `new Function` stay on the server side
  typescript: { ignoreBuildErrors: true }, // `npm test` runs the type checker over the whole project, once
  generateBuildId,
  turbopack: {
    root: import.meta.dirname, // not whatever folder above happens to hold another lock file
    resolveAlias: { 'd3-transition': './components/chart/noTransitions.ts' },
  },
};

export default config;
