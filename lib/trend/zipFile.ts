/** A file of a package, in bytes. */
export interface PackedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const CRC_POLYNOMIAL = 0xedb88320;
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ CRC_POLYNOMIAL : crc >>> 1;
  return crc;
});

/** CRC-32 as ZIP has it (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ CRC_TABLE[(crc ^ byte) & 0xff]!;
  return (crc ^ 0xffffffff) >>> 0;
}

const LOCAL = { signature: 0x04034b50, bytes: 30 } as const;
const CENTRAL = { signature: 0x02014b50, bytes: 46 } as const;
const END = { signature: 0x06054b50, bytes: 22 } as const;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
/** 1 January 1980, the first day ZIP knows: there is no clock here, and the same files give the same bytes. */
const DATE = 0x21;

/** The fields that the local and the central header share, from the version on. */
function writeFields(view: DataView, at: number, { bytes }: PackedFile, nameLength: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, crc32(bytes), true);
  view.setUint32(at + 14, bytes.length, true);
  view.setUint32(at + 18, bytes.length, true);
  view.setUint16(at + 22, nameLength, true);
}

/** Files in one, stored as they are (APPNOTE 6.3, method 0): they are small, and nothing has to be loaded to pack them. */
export function zipFile(files: readonly PackedFile[]): Uint8Array {
  const encoder = new TextEncoder();
  const named = files.map((file) => ({ file, name: encoder.encode(file.name) }));
  const total = named.reduce<number>(
    (sum, { file, name }) => sum + LOCAL.bytes + CENTRAL.bytes + 2 * name.length + file.bytes.length,
    END.bytes,
  );
  const zip = new Uint8Array(total);
  const view = new DataView(zip.buffer);
  let at = 0;
  const starts = named.map(({ file, name }) => {
    const start = at;
    view.setUint32(at, LOCAL.signature, true);
    writeFields(view, at + 4, file, name.length);
    zip.set(name, at + LOCAL.bytes);
    zip.set(file.bytes, at + LOCAL.bytes + name.length);
    at += LOCAL.bytes + name.length + file.bytes.length;
    return start;
  });
  const central = at;
  named.forEach(({ file, name }, index) => {
    view.setUint32(at, CENTRAL.signature, true);
    view.setUint16(at + 4, VERSION, true);
    writeFields(view, at + 6, file, name.length);
    view.setUint32(at + 42, starts[index]!, true);
    zip.set(name, at + CENTRAL.bytes);
    at += CENTRAL.bytes + name.length;
  });
  view.setUint32(at, END.signature, true);
  view.setUint16(at + 8, files.length, true);
  view.setUint16(at + 10, files.length, true);
  view.setUint32(at + 12, at - central, true);
  view.setUint32(at + 16, central, true);
  return zip;
}
