import type { TimelineRecord } from '@/lib/model/record';
import { timelineAddress } from '@/lib/query/addresses';
import type { Edtf } from '@/lib/time/edtf';
import { parseEdtf } from '@/lib/time/parseEdtf';
import { formatEdtf } from '@/lib/time/words';
import { formatView } from '@/lib/view/viewState';
import type { TimeWindow } from '@/lib/view/window';

/** A stretch of the axis as a narrative names it. */
export interface SpanRange {
  readonly window: TimeWindow;
  /** Address of the timeline at that range. */
  readonly href: string;
  readonly words: string;
}

/** The range from the first instant of one date to the last of another. The dates are checked before. */
export function spanRange(record: TimelineRecord, from: string, to: string): SpanRange {
  const [first, last] = [checkedDate(from), checkedDate(to)];
  const window = { from: first.earliest, to: last.latest };
  const view = { window, kinds: [], lanes: [], threads: [], places: [], query: '' };
  return { window, href: `${timelineAddress(record)}${formatView(view).search}`, words: rangeWords(first, last) };
}

function rangeWords(first: Edtf, last: Edtf): string {
  if (first.text === last.text) return formatEdtf(first);
  const both = parseEdtf(`${first.text}/${last.text}`); // one interval says the common year once
  return both.ok ? formatEdtf(both.value) : `${formatEdtf(first)} to ${formatEdtf(last)}`;
}

function checkedDate(text: string): Edtf {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.failure.message);
  return parsed.value;
}
