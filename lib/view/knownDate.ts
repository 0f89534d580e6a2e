import type { Day } from '@/lib/time/day';
import { type EdtfDate, readEdtf } from '@/lib/time/edtf';
import { formatDayWords } from '@/lib/time/words';

const PRECISIONS: readonly string[] = ['day', 'month', 'year'];
/** Anything longer was not made by us. */
const MAX_LENGTH = 20;

/** A day, month or year without a doubt in it: what can be asked about. Undefined for anything else. */
export function readKnown(text: string): EdtfDate | undefined {
  if (text.length > MAX_LENGTH || /[X~?%]/.test(text)) return undefined;
  const parsed = readEdtf(text);
  if (!parsed.ok || parsed.value.is !== 'date' || !PRECISIONS.includes(parsed.value.precision)) return undefined;
  return parsed.value;
}

/** First instant after the date: "as known in 2016" is as known when that year ended. */
export const knownEnd = (text: string): Day | undefined => readKnown(text)?.latest;

/** "on 8 April 2016", "at the end of April 2016". */
export function knownWords(text: string): string {
  const date = readKnown(text);
  if (!date) return text;
  return `${date.precision === 'day' ? 'on' : 'at the end of'} ${formatDayWords(date.earliest, date.precision)}`;
}
