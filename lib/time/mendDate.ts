import type { DateFault } from '@/lib/time/dateFault';
import { mendSpelling } from '@/lib/time/mendSpelling';

/** Looks for the date an author meant. The mended text is offered only when `isDate` accepts it. */
export function mendDate(text: string, isDate: (candidate: string) => boolean): Partial<DateFault> {
  const fix = mendSpelling(text);
  return isDate(fix) && fix !== text ? { fix } : {};
}
