import type { Marks } from '@/lib/layout/stripData';
import { timeOrder } from '@/lib/layout/timeOrder';

/*
 * marks.bin: four little-endian 32-bit words (magic, version, count, bytes of a day), then the columns one after another, widest numbers
 * first, so that each begins aligned. Days are 32-bit integers where all are whole and near enough, which halves the file; else float64.
 * Scales are float32. The order by time is not sent: it is found again by merging the levels' runs.
 */

/** "TMKS" read as a little-endian word. A big-endian machine reads another number, and is told so instead of shown nonsense. */
const MAGIC = 0x534b_4d54;
const VERSION = 2;
const HEAD_BYTES = 16;
const WHOLE_DAY_BYTES = 4;
const ANY_DAY_BYTES = 8;
/** Scale, label width, and five columns of a byte. */
const OTHER_BYTES = 4 + 2 + 5;

/** The bytes of `marks.bin`. */
export function encodeMarks(marks: Marks): Uint8Array<ArrayBuffer> {
  const isWhole = [marks.start, marks.end].every((days) =>
    days.every((day) => day === Math.trunc(day) && day === (day | 0)),
  );
  const dayBytes = isWhole ? WHOLE_DAY_BYTES : ANY_DAY_BYTES;
  const bytes = new Uint8Array(HEAD_BYTES + marks.count * (2 * dayBytes + OTHER_BYTES));
  new Uint32Array(bytes.buffer, 0, 4).set([MAGIC, VERSION, marks.count, dayBytes]);
  const views = columnsOf(bytes.buffer, marks.count, dayBytes);
  views.start.set(marks.start);
  views.end.set(marks.end);
  views.scale.set(marks.scale.map(upToFloat32));
  views.widthPx.set(marks.widthPx);
  views.flags.set(marks.flags);
  views.lane.set(marks.lane);
  views.kind.set(marks.kind);
  views.significance.set(marks.significance);
  views.row.set(marks.row);
  return bytes;
}

/** Reads `marks.bin`. Throws when the bytes are cut short, of another version or no marks at all. */
export function decodeMarks(buffer: ArrayBuffer): Marks {
  if (buffer.byteLength < HEAD_BYTES) throw new Error(`invalid marks: ${buffer.byteLength} bytes`);
  const [magic, version, count, dayBytes] = new Uint32Array(buffer, 0, 4);
  if (magic !== MAGIC) throw new Error('invalid marks: the file does not begin as marks do');
  if (version !== VERSION) throw new Error(`unsupported marks version: ${version}`);
  const isKnown = dayBytes === WHOLE_DAY_BYTES || dayBytes === ANY_DAY_BYTES;
  if (!isKnown || buffer.byteLength !== HEAD_BYTES + count! * (2 * dayBytes + OTHER_BYTES)) {
    throw new Error(`invalid marks: ${buffer.byteLength} bytes for ${count} events`);
  }
  const columns = columnsOf(buffer, count!, dayBytes);
  // One kind of number for whatever searches them: widening 100,000 events takes a third of a ms.
  const start = new Float64Array(columns.start);
  return {
    ...columns,
    count: count!,
    start,
    end: new Float64Array(columns.end),
    scale: new Float64Array(columns.scale),
    byTime: timeOrder(start),
  };
}

/** The least float32 that is not below: a label may come a hair later than it could, never a hair too early. */
export function upToFloat32(value: number): number {
  const near = Math.fround(value);
  if (near >= value) return near;
  const bits = new Uint32Array(1);
  const float = new Float32Array(bits.buffer);
  float[0] = near;
  bits[0]! += near < 0 ? -1 : 1; // the next float of a sign has the next bits
  return float[0]!;
}

function columnsOf(buffer: ArrayBuffer, count: number, dayBytes: number) {
  let offset = HEAD_BYTES;
  const take = <Column>(bytes: number, create: (at: number) => Column): Column => {
    const column = create(offset);
    offset += bytes * count;
    return column;
  };
  const days = () =>
    take(dayBytes, (at) =>
      dayBytes === WHOLE_DAY_BYTES ? new Int32Array(buffer, at, count) : new Float64Array(buffer, at, count),
    );
  const uint8 = () => take(1, (at) => new Uint8Array(buffer, at, count));
  return {
    start: days(),
    end: days(),
    scale: take(4, (at) => new Float32Array(buffer, at, count)),
    widthPx: take(2, (at) => new Uint16Array(buffer, at, count)),
    flags: uint8(),
    lane: uint8(),
    kind: uint8(),
    significance: uint8(),
    row: uint8(),
  };
}
