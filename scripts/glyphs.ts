import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { ensureChromium } from '@/scripts/chromium';

/*
 * Measures the label face in Chromium and writes lib/layout/glyphs.ts. Run it when the face or its weight changes:
 *   npx tsx scripts/glyphs.ts
 */

const FONT_FOLDER = new URL('../node_modules/@fontsource-variable/inter/files/', import.meta.url);
const SUBSETS = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'] as const;
const OUTPUT = fileURLToPath(new URL('../lib/layout/glyphs.ts', import.meta.url));
const WEIGHT = 500;
/** Widths are linear in size, so a large size gives the digits. */
const MEASURED_AT_PX = 1000;
/** Blocks that the face draws: Latin with its extensions, Greek, Cyrillic, Latin additional, punctuation, currency, letterlike, arrows, minus. */
const BLOCKS = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x20a0, 0x20c0],
  [0x2100, 0x2126],
  [0x2190, 0x2199],
  [0x2212, 0x2215],
] as const;

function fontFaces(): string {
  return SUBSETS.map((subset) => {
    const bytes = readFileSync(new URL(`inter-${subset}-wght-normal.woff2`, FONT_FOLDER));
    return `@font-face { font-family: face-${subset}; font-weight: 100 900; src: url(data:font/woff2;base64,${bytes.toString('base64')}) }`;
  }).join('\n');
}

async function measure(page: Page, first: number, last: number): Promise<number[]> {
  const font = `${WEIGHT} ${MEASURED_AT_PX}px ${SUBSETS.map((subset) => `face-${subset}`).join(', ')}, sans-serif`;
  return page.evaluate(
    async ([font, first, last]) => {
      const texts = Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
      await document.fonts.load(font, texts.join(''));
      const context = document.createElement('canvas').getContext('2d')!;
      context.font = font;
      return texts.map((text) => Math.round(context.measureText(text).width));
    },
    [font, first, last] as const,
  );
}

function tableText(runs: readonly { readonly first: number; readonly widths: readonly number[] }[]): string {
  const rows = runs.map(({ first, widths }) => `  { first: 0x${first.toString(16)}, widths: [${widths.join(', ')}] },`);
  return `// Written by scripts/glyphs.ts: widths of Inter at weight ${WEIGHT}, in thousandths of an em, by code point.
/** Runs of code points with the width of each, in thousandths of an em. */
export const GLYPH_RUNS: readonly { readonly first: number; readonly widths: readonly number[] }[] = [
${rows.join('\n')}
];
`;
}

const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.setContent(`<style>${fontFaces()}</style>`);
// A face loads on its first use; the whole of it is wanted before anything is measured.
await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())));
const runs: { first: number; widths: number[] }[] = [];
for (const [first, last] of BLOCKS) runs.push({ first, widths: await measure(page, first, last) });
await browser.close();
writeFileSync(OUTPUT, tableText(runs));
console.log(`${OUTPUT}: ${runs.reduce((sum, run) => sum + run.widths.length, 0)} widths`);
