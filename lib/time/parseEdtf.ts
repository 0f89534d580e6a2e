import { failure, type Result } from '@/lib/base/result';
import { type DateFault, type Edtf, readEdtf } from '@/lib/time/edtf';
import { mendDate } from '@/lib/time/mendDate';

/**
 * Parses EDTF levels 0 and 1, long years and level 2 quarters. `text` is kept exactly.
 * A refused text comes back with what was expected and, where it can be guessed, the author's own text mended.
 */
export function parseEdtf(text: string): Result<Edtf, DateFault> {
  const read = readEdtf(text);
  if (read.ok) return read;
  const { fix, ...why } = mendDate(text, (candidate) => readEdtf(candidate).ok);
  return failure({ ...read.failure, ...why, ...(fix === undefined ? {} : { fix }) });
}
