import type { SegmentDraft } from '@/lib/segment/segmentDraft';

type Value = string | readonly Value[] | { readonly [field: string]: Value | undefined };

/** Fields that stand in a draft even when nothing is in them: that they are empty is told. */
const KEPT = new Set(['title', 'minutes', 'question', 'objective', 'prompt', 'key', 'from', 'to', 'events', 'tasks']);

function isBlank(value: Value | undefined): boolean {
  if (value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Object.values(value).every(isBlank);
}

function tidy(value: Value): Value {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.filter((item) => !isBlank(item)).map(tidy);
  const fields = Object.entries(value).filter(([name, field]) => KEPT.has(name) || !isBlank(field));
  return Object.fromEntries(fields.map(([name, field]) => [name, tidy(field!)]));
}

/** A draft as it is sent or saved: without spaces around words, empty rows, and fields that nobody filled in. */
export const tidied = (draft: SegmentDraft): SegmentDraft => tidy(draft as unknown as Value) as unknown as SegmentDraft;
