import { cssAddresses, isCrossOrigin } from '@/scripts/afterbuild/crossOrigin';
import { excerpt, type TextFault } from '@/scripts/afterbuild/outputFault';

const IMPORT = /@import\s+["']([^"']*)["']/gi;
/** `image-set("https://…" 1x)` names an address without `url()`. */
const IMAGE_SET = /image-set\([^)]*?["']([^"']*)["']/gi;

/** Addresses off the site that a style sheet would fetch. */
export function scanStyle(css: string): readonly TextFault[] {
  const texts = [IMPORT, IMAGE_SET].flatMap((pattern) =>
    [...css.matchAll(pattern)].map((match) => ({ offset: match.index, address: match[1] ?? '' })),
  );
  return [...cssAddresses(css), ...texts]
    .filter(({ address }) => isCrossOrigin(address))
    .map(({ offset, address }) => ({ offset, message: `cross-origin address in a style sheet: ${excerpt(address)}` }));
}
