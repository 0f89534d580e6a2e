import { inflateSync } from 'node:zlib';

/*
 * Where words stand in a PDF that Chromium printed: as much of ISO 32000 as its writer (Skia) uses. What the words are is not read. Lengths are points.
 */

/** A piece of text in one line. */
export interface PrintedRun {
  readonly left: number;
  readonly right: number;
  /** Above the foot of the page. */
  readonly baseline: number;
  readonly size: number;
}

export type PrintedPage = readonly PrintedRun[];

/** Shares of a letter's size: how wide the narrower ones are, how far capitals rise and tails hang. */
const GLYPH = 0.4;
const RISE = 0.7;
const TAIL = 0.15;
/** Pieces of one line may lie over each other by a part of a letter whose width is a guess here. */
const SAME_LINE_PT = 0.5;

/** x' = scaleX x + left, y' = scaleY y + up: nothing on these pages is turned. */
interface Frame {
  readonly scaleX: number;
  readonly scaleY: number;
  readonly left: number;
  readonly up: number;
}

const within = (outer: Frame, [scaleX, , , scaleY, left, up]: readonly number[]): Frame => ({
  scaleX: outer.scaleX * scaleX!,
  scaleY: outer.scaleY * scaleY!,
  left: outer.scaleX * left! + outer.left,
  up: outer.scaleY * up! + outer.up,
});

const OPERATION = /((?:-?[\d.]+ )*)(cm|Tm|Td)\b|\/\S+ ([\d.]+) Tf|<([\dA-F]*)> Tj|\b(q|Q|BT|ET)\b/g;

function readRuns(content: string): PrintedPage {
  const runs: PrintedRun[] = [];
  const outer: Frame[] = [];
  let frame: Frame = { scaleX: 1, scaleY: 1, left: 0, up: 0 };
  let size = 0;
  let x = 0;
  let y = 0;
  let start = 0;
  let end = 0;
  const take = () => {
    const { scaleX, scaleY, left, up } = frame;
    if (end > start)
      runs.push({
        left: scaleX * start + left,
        right: scaleX * end + left,
        baseline: scaleY * y + up,
        size: scaleX * size,
      });
  };
  for (const [, numbers = '', placed, newSize, glyphs, other] of content.matchAll(OPERATION)) {
    const values = numbers.trim().split(' ').map(Number);
    if (other === 'q') outer.push(frame);
    else if (other === 'Q') frame = outer.pop()!;
    else if (other === 'ET') take();
    else if (placed === 'cm') frame = within(frame, values);
    else if (placed === 'Tm') {
      [x, y] = [values[4]!, values[5]!];
      [start, end] = [x, x];
    } else if (placed === 'Td') x += values[0]!;
    else if (newSize) size = Number(newSize);
    else if (glyphs) end = Math.max(end, x + (glyphs.length / 2) * GLYPH * size);
  }
  return runs;
}

/** The text of every page, in the order of the pages. */
export function readPrinted(pdf: Buffer): readonly PrintedPage[] {
  const file = pdf.toString('latin1');
  return [...file.matchAll(/\/Type \/Page\n[\s\S]*?\/Contents (\d+) 0 R/g)].map(([, object]) => {
    const at = file.indexOf(`\n${object} 0 obj`);
    const from = file.indexOf('stream\n', at) + 'stream\n'.length;
    return readRuns(inflateSync(pdf.subarray(from, file.indexOf('\nendstream', from))).toString('latin1'));
  });
}

function overlaps(one: PrintedRun, other: PrintedRun): boolean {
  const [upper, lower] = one.baseline >= other.baseline ? [one, other] : [other, one];
  const isBeside = one.right <= other.left || other.right <= one.left;
  const apart = upper.baseline - lower.baseline;
  return !isBeside && apart > SAME_LINE_PT && apart < RISE * lower.size + TAIL * upper.size;
}

/** Every two pieces of text of a page that are printed over each other. */
export const overprinted = (page: PrintedPage): readonly (readonly [PrintedRun, PrintedRun])[] =>
  page.flatMap((one, at) =>
    page.slice(at + 1).flatMap((other) => (overlaps(one, other) ? [[one, other] as const] : [])),
  );
