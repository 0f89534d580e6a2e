/** Some 25 times what a full lesson has: forty events with words of their own to the limit of each field still fit. */
const MOST_BYTES = 1024 * 1024;
/** Bytes unpacked at a time: deflate makes at most 1,032 of one (RFC 1951), so no step fills the memory. */
const SLICE_BYTES = 1024;
/** Signs of a code that are turned into bytes at a time: a call takes only so many arguments. */
const RUN = 4096;

/** A text as base64url (RFC 4648, 5) of raw deflate (RFC 1951) of its UTF-8. Throws a RangeError for one that would not be read again. */
export async function packText(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > MOST_BYTES) throw new RangeError(`unsupported text: ${bytes.length} bytes`);
  const packed = slices(bytes).pipeThrough(new CompressionStream('deflate-raw'));
  return toBase64Url(await allBytes(packed, MOST_BYTES));
}

/** The text; throws for what is none, or is too long. */
export async function unpackText(code: string): Promise<string> {
  const packed = fromBase64Url(code);
  const bytes = await allBytes(slices(packed).pipeThrough(new DecompressionStream('deflate-raw')), MOST_BYTES);
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** Reads a stream to its end, and stops it as soon as it has given more than `most` bytes. */
async function allBytes(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    size += step.value.length;
    if (size > most) {
      await reader.cancel();
      throw new RangeError(`unsupported text: more than ${most} bytes`);
    }
    chunks.push(step.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function slices(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at < bytes.length) controller.enqueue(bytes.subarray(at, at + SLICE_BYTES));
      at += SLICE_BYTES;
      if (at >= bytes.length) controller.close();
    },
  });
}

function toBase64Url(bytes: Uint8Array): string {
  let signs = '';
  for (let at = 0; at < bytes.length; at += RUN) signs += String.fromCharCode(...bytes.subarray(at, at + RUN));
  return btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

const fromBase64Url = (code: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
