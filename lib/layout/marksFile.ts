import type { Marks } from '@/lib/layout/stripData';

/*
 * marks.bin: four little-endian 32-bit words (magic, version, count, 0), then the columns one after another, widest numbers first,
 * so that each begins aligned and the reader takes views of the buffer instead of copies.
 */

/** "TMKS" read as a little-endian word. A big-endian machine reads another number, and is told so instead of shown nonsense. */
const MAGIC = 0x534b_4d54;
const VERSION = 1;
const HEAD_BYTES = 16;
const EVENT_BYTES = 3 * 8 + 4 + 2 + 5;

/** The bytes of `marks.bin`. */
export function encodeMarks(marks: Marks): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEAD_BYTES + marks.count * EVENT_BYTES);
  new Uint32Array(bytes.buffer, 0, 4).set([MAGIC, VERSION, marks.count, 0]);
  const views = columnsOf(bytes.buffer, marks.count);
  views.start.set(marks.start);
  views.end.set(marks.end);
  views.scale.set(marks.scale);
  views.byTime.set(marks.byTime);
  views.widthPx.set(marks.widthPx);
  views.flags.set(marks.flags);
  views.lane.set(marks.lane);
  views.kind.set(marks.kind);
  views.significance.set(marks.significance);
  views.row.set(marks.row);
  return bytes;
}

/** Reads `marks.bin` without copying. Throws when the bytes are cut short, of another version or no marks at all. */
export function decodeMarks(buffer: ArrayBuffer): Marks {
  if (buffer.byteLength < HEAD_BYTES) throw new Error(`invalid marks: ${buffer.byteLength} bytes`);
  const [magic, version, count] = new Uint32Array(buffer, 0, 4);
  if (magic !== MAGIC) throw new Error('invalid marks: the file does not begin as marks do');
  if (version !== VERSION) throw new Error(`unsupported marks version: ${version}`);
  if (buffer.byteLength !== HEAD_BYTES + count! * EVENT_BYTES) {
    throw new Error(`invalid marks: ${buffer.byteLength} bytes for ${count} events`);
  }
  return columnsOf(buffer, count!);
}

function columnsOf(buffer: ArrayBuffer, count: number): Marks {
  let offset = HEAD_BYTES;
  const take = <Column>(bytes: number, create: (at: number) => Column): Column => {
    const column = create(offset);
    offset += bytes * count;
    return column;
  };
  const float64 = () => take(8, (at) => new Float64Array(buffer, at, count));
  const uint8 = () => take(1, (at) => new Uint8Array(buffer, at, count));
  return {
    count,
    start: float64(),
    end: float64(),
    scale: float64(),
    byTime: take(4, (at) => new Uint32Array(buffer, at, count)),
    widthPx: take(2, (at) => new Uint16Array(buffer, at, count)),
    flags: uint8(),
    lane: uint8(),
    kind: uint8(),
    significance: uint8(),
    row: uint8(),
  };
}
