import { formatDay } from '@/lib/time/formatDay';
import { parseTypedDate } from '@/lib/time/typedDate';
import { readKnown } from '@/lib/view/knownDate';

/** A day, month or year that somebody typed, in words or not, as an address has it; undefined for anything else. */
export function readKnownText(text: string): string | undefined {
  const typed = text.trim();
  if (readKnown(typed)) return typed;
  const parsed = parseTypedDate(typed);
  if (!parsed.ok) return undefined;
  const { from, to } = parsed.value;
  if (!Number.isFinite(from) || !Number.isFinite(to)) return undefined;
  const texts = (['day', 'month', 'year'] as const).map((precision) => formatDay(from, precision));
  return texts.find((candidate) => {
    const date = readKnown(candidate);
    return date?.earliest === from && date.latest === to;
  });
}
