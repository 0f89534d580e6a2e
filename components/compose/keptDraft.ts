import { parseKeptDraft } from '@/lib/segment/composeKept';
import type { SegmentDraft } from '@/lib/segment/segmentDraft';

/** Where a draft is kept on the device. */
export const keptKey = (timeline: string): string => `tidemark.lesson.${timeline}`;

/** The draft that somebody has asked to be kept on this device; undefined where there is none, or storage is off. */
export function keptDraft(timeline: string): SegmentDraft | undefined {
  try {
    const text = window.localStorage.getItem(keptKey(timeline));
    return text === null ? undefined : parseKeptDraft(text, timeline);
  } catch {
    return undefined;
  }
}

/** Keeps a draft on this device, or with undefined erases it. False where the browser refuses. */
export function keepDraft(timeline: string, draft: SegmentDraft | undefined): boolean {
  try {
    if (draft === undefined) window.localStorage.removeItem(keptKey(timeline));
    else window.localStorage.setItem(keptKey(timeline), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}
