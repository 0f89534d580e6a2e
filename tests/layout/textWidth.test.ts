import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LABEL_FONT_PX } from '@/lib/layout/labelSize';
import { labelWidthPx } from '@/lib/layout/labelWidth';
import { textWidthPx } from '@/lib/layout/textWidth';

const ems = (text: string): number => textWidthPx(text) / LABEL_FONT_PX;

describe('textWidthPx', () => {
  test('adds the widths of the face', () => {
    expect(ems('i')).toBeCloseTo(0.252, 3);
    expect(ems('W')).toBeCloseTo(1.003, 3);
    expect(ems('Wii')).toBeCloseTo(1.507, 3);
    expect(ems('')).toBe(0);
  });

  test('square scripts take an em a character', () => {
    expect(ems('탈북')).toBe(2);
    expect(ems('脱北者。')).toBe(4);
    expect(ems('カナ')).toBe(2);
  });

  test('a mark on a letter takes no room of its own, however it is written', () => {
    expect(textWidthPx('e\u0301')).toBe(textWidthPx('e'));
    expect(textWidthPx('é')).toBe(textWidthPx('e'));
    expect(textWidthPx('a\u200db\ufe0f')).toBe(textWidthPx('ab'));
  });

  test('a letter that the site sends no face for gets room to spare', () => {
    expect(ems('Ж')).toBeGreaterThan(1);
    expect(ems('😀')).toBe(1.35);
    expect(ems('ᚠ')).toBe(1.35);
  });

  test('is never negative or unbounded, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(textWidthPx(text)).toBeGreaterThanOrEqual(0);
        expect(ems(text)).toBeLessThanOrEqual(text.length * 1.6);
      }),
    );
  });
});

test('labelWidthPx is whole px, with room for the mark, and of the whole title', () => {
  expect(labelWidthPx('W')).toBe(16 + 13 + 2);
  expect(labelWidthPx('W'.repeat(80))).toBeGreaterThan(80 * 12);
});
