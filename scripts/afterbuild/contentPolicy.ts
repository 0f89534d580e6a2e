import { createHash } from 'node:crypto';
import { readTags, type Tag } from '@/scripts/afterbuild/readTags';

/** Types of script that hold data, which a browser never runs. */
const DATA_TYPES: ReadonlySet<string> = new Set(['application/ld+json', 'application/json']);

/** Whether a tag is a script that stands in the page and runs. */
export const isInlineScript = ({ name, attributes }: Tag): boolean =>
  name === 'script' && !attributes.has('src') && !DATA_TYPES.has(attributes.get('type') ?? '');

/** The source expression that allows exactly this script (CSP level 3, 2.3.1). Browsers hash what they parsed, so CRLF counts as LF. */
function scriptHash(text: string): string {
  const digest = createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('base64');
  return `'sha256-${digest}'`;
}

/** The policy of a page: everything from the site itself, and only the inline scripts it was built with. */
export function contentPolicy(tags: readonly Tag[]): string {
  const hashes = new Set(tags.filter(isInlineScript).map(({ text }) => scriptHash(text)));
  return [
    "default-src 'self'",
    ["script-src 'self'", ...hashes].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

export const isPolicy = ({ name, attributes }: Tag): boolean =>
  name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy';

export const isReferrer = ({ name, attributes }: Tag): boolean =>
  name === 'meta' && attributes.get('name')?.toLowerCase() === 'referrer';

/** Where the head begins, after the character set: that must stand in the first 1024 bytes (HTML Standard, 4.2.5.4), and a policy with many hashes is longer. */
const HEAD = /<head(?:\s[^>]*)?>(?:<meta charset="[^"]*"\s*\/?>)?/i;
const OLD_POLICY = /<meta http-equiv="Content-Security-Policy" content="[^"]*"\/>/g;

/** The page with its policy, and with `no-referrer` where it says nothing on that. Sealing twice is the same as once. */
export function sealPage(html: string): string {
  const open = html.replaceAll(OLD_POLICY, '');
  const tags = readTags(open);
  const referrer = tags.some(isReferrer) ? '' : '<meta name="referrer" content="no-referrer"/>';
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(tags)}"/>`;
  return open.replace(HEAD, (head) => `${head}${policy}${referrer}`);
}
