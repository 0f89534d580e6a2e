/*
 * A reader of QR codes for tests (ISO/IEC 18004): versions 1 to 10 at level M, one segment of bytes, nothing to correct. Written apart from the writer, so
 * that a code that only looks like one is found out.
 */

/** By version: bytes of data in each block. */
const BLOCKS: readonly (readonly number[])[] = [
  [],
  [16],
  [28],
  [44],
  [32, 32],
  [43, 43],
  [27, 27, 27, 27],
  [31, 31, 31, 31],
  [38, 38, 39, 39],
  [36, 36, 36, 37, 37],
  [43, 43, 43, 43, 44],
];
/** By version: centres of the alignment patterns along either side. */
const CENTRES: readonly (readonly number[])[] = [
  [],
  [],
  [6, 18],
  [6, 22],
  [6, 26],
  [6, 30],
  [6, 34],
  [6, 22, 38],
  [6, 24, 42],
  [6, 26, 46],
  [6, 28, 50],
];
const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];
const FORMAT_MASK = 0x5412;
const QUIET = 4;
const BYTE_MODE = 4;

type Modules = (x: number, y: number) => boolean;

/** Whether a module is part of a pattern and holds no data. */
function isPattern(x: number, y: number, size: number, version: number): boolean {
  const isFinder = (x < 9 && y < 9) || (x >= size - 8 && y < 9) || (x < 9 && y >= size - 8);
  const isVersion = version >= 7 && ((x >= size - 11 && y < 6) || (y >= size - 11 && x < 6));
  const centres = CENTRES[version]!;
  const isAlignment = centres.some((cx) =>
    centres.some((cy) => {
      const isCorner = (cx === 6 && (cy === 6 || cy === size - 7)) || (cy === 6 && cx === size - 7);
      return !isCorner && Math.abs(x - cx) <= 2 && Math.abs(y - cy) <= 2;
    }),
  );
  return isFinder || isVersion || isAlignment || x === 6 || y === 6;
}

function maskOf(dark: Modules): (x: number, y: number) => boolean {
  const bits = [dark(2, 8), dark(3, 8), dark(4, 8)].map(Number); // bits 12, 11 and 10 of the format
  const written = bits[0]! * 4 + bits[1]! * 2 + bits[2]!;
  return MASKS[written ^ ((FORMAT_MASK >> 10) & 7)]!;
}

function readBytes(dark: Modules, size: number, version: number): readonly number[] {
  const mask = maskOf(dark);
  const bits: number[] = [];
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++)
      for (const x of [right, right - 1]) {
        const y = ((right + 1) & 2) === 0 ? size - 1 - step : step;
        if (!isPattern(x, y, size, version)) bits.push(Number(dark(x, y) !== mask(x, y)));
      }
  }
  return Array.from({ length: Math.floor(bits.length / 8) }, (_, at) =>
    Number.parseInt(bits.slice(at * 8, at * 8 + 8).join(''), 2),
  );
}

/** The bytes of the blocks one after the other: in the code they take turns. */
function untangled(bytes: readonly number[], version: number): readonly number[] {
  const lengths = BLOCKS[version]!;
  const blocks: number[][] = lengths.map(() => []);
  let next = 0;
  for (let turn = 0; turn < Math.max(...lengths); turn++)
    for (const [block, length] of lengths.entries()) if (turn < length) blocks[block]!.push(bytes[next++]!);
  return blocks.flat();
}

/** The text of a code drawn as `M<x>,<y>h1v1h-1z` for every dark module, with a quiet zone. */
export function decodeQr(path: string, side: number): string {
  const all = new Set([...path.matchAll(/M(\d+),(\d+)h1/g)].map(([, x, y]) => `${x} ${y}`));
  const size = side - 2 * QUIET;
  const version = (size - 17) / 4;
  const dark: Modules = (x, y) => all.has(`${x + QUIET} ${y + QUIET}`);
  const bits = untangled(readBytes(dark, size, version), version)
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  if (Number.parseInt(bits.slice(0, 4), 2) !== BYTE_MODE) throw new Error('no segment of bytes');
  const countBits = version < 10 ? 8 : 16;
  const count = Number.parseInt(bits.slice(4, 4 + countBits), 2);
  const start = 4 + countBits;
  const bytes = Array.from({ length: count }, (_, at) =>
    Number.parseInt(bits.slice(start + at * 8, start + at * 8 + 8), 2),
  );
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
