import { describe, expect, it } from 'vitest';
import { fitLines } from '@/components/chart/fitText';
import type { Theme } from '@/components/chart/theme';

/** Every character is 10 px wide. */
const context = { font: '', measureText: (text: string) => ({ width: 10 * text.length }) } as CanvasRenderingContext2D;
const linesOf = (text: string, maxPx: number): string => fitLines(context, {} as Theme, text, maxPx);

describe('a text in at most two lines', () => {
  it.each([
    ['one line where it fits', 'Seoul speaks', 120, 'Seoul speaks'],
    ['two, broken where most words fit', 'Seoul closes the Kaesong complex', 160, 'Seoul closes the\nKaesong complex'],
    ['the second is cut', 'Seoul closes the Kaesong complex', 130, 'Seoul closes\nthe Kaesong …'],
    ['one cut line where no word fits', 'Unverwechselbarkeit', 100, 'Unverwech…'],
  ])('%s', (_, text, maxPx, lines) => {
    expect(linesOf(text, maxPx)).toBe(lines);
    for (const line of lines.split('\n')) expect(10 * line.length).toBeLessThanOrEqual(maxPx);
  });
});
