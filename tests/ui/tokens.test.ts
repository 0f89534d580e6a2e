import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOURS } from '@/lib/model/vocabulary';

const css = readFileSync(new URL('../../components/ui/tokens.css', import.meta.url), 'utf8');

/** Custom properties of the first block after a selector, hexadecimal colours only. */
function coloursAfter(selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(selector);
  if (start < 0) throw new Error(`missing block: ${selector}`);
  const block = css.slice(css.indexOf('{', start), css.indexOf('}', start));
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]));
}

const THEMES = {
  light: ':root {',
  'dark by system': ':root:not([data-theme="light"])',
  'dark by choice': ':root[data-theme="dark"]',
};

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

describe.each(Object.entries(THEMES))('the %s theme', (_name, selector) => {
  const colours = coloursAfter(selector);
  const of = (name: string) => colours.get(name)!;
  const texts = ['ink', 'ink-2', 'accent', ...COLOURS.map((colour) => `kind-${colour}`)];
  const grounds = ['paper', 'tint', 'raised'];

  it.each(texts)('shows %s at 4.5:1 or better on every ground', (text) => {
    for (const ground of grounds) expect(contrast(of(text), of(ground)), ground).toBeGreaterThanOrEqual(4.5);
  });

  it('shows ink on highlight and on the soft accent', () => {
    for (const ground of ['highlight', 'accent-soft'])
      expect(contrast(of('ink'), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('shows strong lines at 3:1', () => {
    for (const ground of grounds) expect(contrast(of('line-strong'), of(ground))).toBeGreaterThanOrEqual(3);
  });
});

it('has one dark theme, however it is asked for', () => {
  expect(coloursAfter(THEMES['dark by choice'])).toEqual(coloursAfter(THEMES['dark by system']));
});
