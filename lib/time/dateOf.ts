import { type Edtf, readEdtf } from '@/lib/time/edtf';

/** The date of a text of a record. All of them were read before the record was published: one that cannot be is a fault of the program, and throws. */
export function dateOf(text: string): Edtf {
  const read = readEdtf(text);
  if (!read.ok) throw new Error(read.failure.message);
  return read.value;
}
