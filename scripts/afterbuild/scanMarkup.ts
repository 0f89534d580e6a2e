import { contentPolicy, isInlineScript, isPolicy, isReferrer } from '@/scripts/afterbuild/contentPolicy';
import { cssAddresses, isCrossOrigin, srcsetAddresses } from '@/scripts/afterbuild/crossOrigin';
import { excerpt, type TextFault } from '@/scripts/afterbuild/outputFault';
import { readTags, type Tag } from '@/scripts/afterbuild/readTags';
import { scanInlineScript } from '@/scripts/afterbuild/scanScript';

/** Attributes whose address a browser fetches or sends to, on whatever element. */
const LOADING = ['src', 'poster', 'data', 'background', 'action', 'formaction', 'manifest', 'ping', 'xlink:href'];
const SRCSETS = ['srcset', 'imagesrcset'];
/** Attributes that a browser reads as an address and would run, where it begins with `javascript:`. In any other it is a word. */
const RUN: ReadonlySet<string> = new Set([...LOADING, 'href', 'to', 'from', 'values']);
/** Attributes whose `url(…)` a browser fetches (SVG 2, presentation attributes). In any other it is a word. */
const PAINTED: ReadonlySet<string> = new Set(
  'style fill stroke filter mask clip-path cursor marker marker-start marker-mid marker-end mask-image'.split(' '),
);
/** Elements whose `href` is a link to follow; on every other element it is fetched. */
const FOLLOWED: ReadonlySet<string> = new Set(['a', 'area']);
/** Relations of `<link>` that say something of another page without fetching it. */
const NOT_FETCHED = /^(?:canonical|alternate|author|help|license|me|next|prev|search)$/i;

/** What a page must not hold, tag by tag. */
export function scanPage(html: string): readonly TextFault[] {
  const tags = readTags(html);
  const faults = tags.flatMap((tag) => [...styleFaults(tag), ...addressFaults(tag), ...codeFaults(tag)]);
  return [...faults, ...policyFaults(tags)];
}

/** A picture of its own may style itself; it still may fetch and run nothing. */
export function scanPicture(svg: string): readonly TextFault[] {
  return readTags(svg).flatMap((tag) => [...addressFaults(tag), ...codeFaults(tag), ...scriptElement(tag)]);
}

const scriptElement = ({ name, offset }: Tag): readonly TextFault[] =>
  name === 'script' ? [{ offset, message: 'script in a picture' }] : [];

function styleFaults({ name, offset, attributes }: Tag): readonly TextFault[] {
  const style = attributes.get('style');
  if (name === 'style') return [{ offset, message: 'inline <style> element' }];
  return style === undefined ? [] : [{ offset, message: `style attribute on <${name}>: ${excerpt(style)}` }];
}

function addressFaults(tag: Tag): readonly TextFault[] {
  return loadedAddresses(tag)
    .filter(isCrossOrigin)
    .map((address) => ({ offset: tag.offset, message: `cross-origin address on <${tag.name}>: ${excerpt(address)}` }));
}

function loadedAddresses({ name, attributes }: Tag): readonly string[] {
  const addresses = LOADING.flatMap((attribute) => attributes.get(attribute) ?? []);
  const href = attributes.get('href');
  const isFetched = !FOLLOWED.has(name) && !(name === 'link' && NOT_FETCHED.test(attributes.get('rel') ?? ''));
  if (href !== undefined && isFetched) addresses.push(href);
  addresses.push(...SRCSETS.flatMap((attribute) => srcsetAddresses(attributes.get(attribute) ?? '')));
  for (const [attribute, value] of attributes) {
    if (PAINTED.has(attribute)) addresses.push(...cssAddresses(value).map(({ address }) => address));
  }
  const refresh = /url\s*=\s*['"]?(.*)$/i.exec(attributes.get('content') ?? '')?.[1];
  if (attributes.get('http-equiv')?.toLowerCase() === 'refresh' && refresh) addresses.push(refresh);
  return addresses;
}

function codeFaults(tag: Tag): readonly TextFault[] {
  const { name, offset, attributes } = tag;
  const faults: TextFault[] = [];
  for (const [attribute, value] of attributes) {
    if (/^on[a-z]+$/.test(attribute)) faults.push({ offset, message: `inline handler on <${name}>: ${attribute}` });
    if (RUN.has(attribute) && /^[\s\0]*javascript:/i.test(value))
      faults.push({ offset, message: `javascript address on <${name}>` });
  }
  if (attributes.has('srcdoc')) faults.push({ offset, message: `page inside an attribute of <${name}>` });
  if (isUnguardedLink(tag)) {
    const message = `link without rel="noreferrer": ${excerpt(attributes.get('href') ?? '')}`;
    faults.push({ offset, message });
  }
  if (isInlineScript(tag))
    faults.push(...scanInlineScript(tag.text).map((fault) => ({ ...fault, offset: fault.offset + tag.textOffset })));
  return faults;
}

const isUnguardedLink = ({ name, attributes }: Tag): boolean =>
  FOLLOWED.has(name) &&
  isCrossOrigin(attributes.get('href') ?? '') &&
  !(attributes.get('rel') ?? '').split(/\s+/).includes('noreferrer');

/** The policy is there, is the one this page needs, and nothing that loads comes before it. */
function policyFaults(tags: readonly Tag[]): readonly TextFault[] {
  const faults: TextFault[] = [];
  const at = tags.findIndex(isPolicy);
  const policy = tags[at];
  if (!policy) faults.push({ offset: 0, message: 'page without a Content-Security-Policy' });
  else {
    const early = tags.slice(0, at).find(({ name, attributes }) => !isBeforePolicy(name, attributes));
    if (early) faults.push({ offset: early.offset, message: `<${early.name}> before the Content-Security-Policy` });
    if (policy.attributes.get('content') !== contentPolicy(tags)) {
      faults.push({ offset: policy.offset, message: 'Content-Security-Policy of another page: its scripts differ' });
    }
  }
  const referrer = tags.find(isReferrer)?.attributes.get('content');
  if (referrer !== 'no-referrer')
    faults.push({ offset: 0, message: 'page without <meta name="referrer" content="no-referrer">' });
  return faults;
}

const isBeforePolicy = (name: string, attributes: ReadonlyMap<string, string>): boolean =>
  name === 'html' || name === 'head' || (name === 'meta' && attributes.has('charset'));
