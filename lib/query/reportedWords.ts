import type { Edtf } from '@/lib/time/edtf';
import { formatEdtf } from '@/lib/time/words';

/** When something was reported, in words. With only an end known it was public by then: "by July 2016", not a time that lasted until then. */
export function reportedWords(reported: Edtf): string {
  const isByThen = reported.is === 'interval' && reported.start.is !== 'date' && reported.end.is === 'date';
  return isByThen ? `by ${formatEdtf(reported.end.date)}` : formatEdtf(reported);
}
