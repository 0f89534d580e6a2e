import { readdirSync } from 'node:fs';

/** For every address: what `<meta>` cannot say, or says only to browsers that parse the page. */
const EVERYWHERE = [
  'Referrer-Policy: no-referrer',
  'X-Content-Type-Options: nosniff',
  'Cross-Origin-Opener-Policy: same-origin',
  'Permissions-Policy: camera=(), geolocation=(), microphone=()',
];
/** Hosts add rules that overlap together, and two policies mean both, so no rule for pages covers `/embed/`. */
const UNFRAMED = ["Content-Security-Policy: frame-ancestors 'self'"];
const FRAMED = ['Content-Security-Policy: frame-ancestors *'];
/** Names of these files change with their content. */
const FOREVER = ['Cache-Control: public, max-age=31536000, immutable'];

const EMBED = 'embed';
const ASSETS = '_next';

const rule = (path: string, headers: readonly string[]): string =>
  `${[path, ...headers.map((header) => `  ${header}`)].join('\n')}\n`;

/** The `_headers` file that Netlify, Cloudflare Pages and others read: one rule a path, headers indented below. */
export function headersFile(outDir: string): string {
  const entries = readdirSync(outDir, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const pages = entries.filter((entry) => entry.name.endsWith('.html')).map(({ name }) => `/${name}`);
  const unframed = folders.filter((name) => name !== EMBED && name !== ASSETS).map((name) => `/${name}/*`);
  return [
    rule('/*', EVERYWHERE),
    ...['/', ...pages, ...unframed].sort().map((path) => rule(path, UNFRAMED)),
    ...(folders.includes(EMBED) ? [rule(`/${EMBED}/*`, FRAMED)] : []),
    rule(`/${ASSETS}/static/*`, FOREVER),
  ].join('\n');
}
