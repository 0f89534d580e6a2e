import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKSUMS_FILE } from '@/scripts/afterbuild/checksums';
import { type OutputFault, placeFault, type TextFault } from '@/scripts/afterbuild/outputFault';
import { extensionOf, isTextFile, outputFiles } from '@/scripts/afterbuild/outputFiles';
import { readTags } from '@/scripts/afterbuild/readTags';
import { scanPage, scanPicture } from '@/scripts/afterbuild/scanMarkup';
import { scanBytes, scanPrivate } from '@/scripts/afterbuild/scanPrivate';
import { scanPolyfill, scanScript } from '@/scripts/afterbuild/scanScript';
import { scanStyle } from '@/scripts/afterbuild/scanStyle';
import { rulesFor, type SiteRules } from '@/scripts/afterbuild/siteRules';

/** Everything in the output that must not be published, file by file. Every file is read. */
export function scanOutput(outDir: string, site: SiteRules): readonly OutputFault[] {
  const files = outputFiles(outDir).filter((file) => file !== CHECKSUMS_FILE);
  const polyfills = polyfillFiles(outDir, files);
  return files.flatMap((file) => {
    const bytes = readFileSync(join(outDir, file));
    const rules = rulesFor(file, site);
    const named = scanPrivate(file, rules, true).map(({ message }) => ({ file, message: `${message} (in the name)` }));
    if (!isTextFile(file)) return [...named, ...scanBytes(bytes, rules).map((message) => ({ file, message }))];
    const text = bytes.toString('utf8');
    const faults = [...scanFormat(file, text, polyfills.has(file)), ...scanPrivate(text, rules, isContent(file))];
    return [...named, ...faults.sort((a, b) => a.offset - b.offset).map((fault) => placeFault(file, text, fault))];
  });
}

const isContent = (file: string): boolean => !/^(?:js|mjs|css|svg)$/.test(extensionOf(file));

function scanFormat(file: string, text: string, isPolyfill: boolean): readonly TextFault[] {
  switch (extensionOf(file)) {
    case 'html':
      return scanPage(text);
    case 'svg':
      return scanPicture(text);
    case 'css':
      return scanStyle(text);
    case 'js':
    case 'mjs':
      return isPolyfill ? scanPolyfill(text) : scanScript(text);
    default:
      return [];
  }
}

/** Scripts that pages load with `noModule`, and no page loads without it. */
function polyfillFiles(outDir: string, files: readonly string[]): ReadonlySet<string> {
  const loaded = new Map<string, boolean>();
  for (const file of files.filter((name) => extensionOf(name) === 'html')) {
    for (const { name, attributes } of readTags(readFileSync(join(outDir, file), 'utf8'))) {
      const source = attributes.get('src')?.replace(/^\//, '');
      if (name === 'script' && source) loaded.set(source, (loaded.get(source) ?? true) && attributes.has('nomodule'));
    }
  }
  return new Set([...loaded].filter(([, isPolyfill]) => isPolyfill).map(([source]) => source));
}
