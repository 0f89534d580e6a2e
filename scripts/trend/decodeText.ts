/** The text of a file, and what was guessed of it. */
export interface DecodedText {
  readonly text: string;
  readonly note?: string;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const MARKS: readonly (readonly [mark: readonly number[], encoding: Encoding])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** So much of a file is looked at. */
const SAMPLE_BYTES = 4096;
/** A table is digits and commas: in UTF-16 nearly every other byte of it is 0, in any other encoding none. */
const MOST = 0.4;

function unmarked(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 1].map((parity) => sample.filter((byte, at) => byte === 0 && at % 2 === parity).length);
  if (zeros[1]! > MOST * (sample.length / 2)) return 'utf-16le';
  return zeros[0]! > MOST * (sample.length / 2) ? 'utf-16be' : undefined;
}

const NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

/** Reads bytes as the text that they most likely are: by their byte order mark, as UTF-16 without one, as UTF-8, or else as Windows-1252, in which every byte is a letter. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1];
  const encoding = marked ?? unmarked(bytes) ?? 'utf-8';
  const decode = (as: Encoding, fatal: boolean): string => new TextDecoder(as, { fatal }).decode(bytes);
  if (encoding !== 'utf-8') return { text: decode(encoding, false), note: `The file is ${NAMES[encoding]}.` };
  try {
    return { text: decode('utf-8', true) };
  } catch {
    return { text: decode('windows-1252', false), note: 'The file is no UTF-8 and was read as Windows-1252.' };
  }
}
