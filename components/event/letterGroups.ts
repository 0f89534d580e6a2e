import { lookedUpBy, type SourceEntry } from '@/lib/query/sourceEntries';

/** The sources whose citations begin with one letter. */
export interface LetterGroup {
  readonly letter: string;
  /** Ids of sources are slugs; the underscore keeps this one apart from them. */
  readonly anchor: string;
  readonly sources: readonly SourceEntry[];
}

/** Latin letters that are no letter with an accent, by the letter that they are looked up under. */
const LATIN: Readonly<Record<string, string>> = { Ł: 'L', Ø: 'O', Æ: 'A', Œ: 'O', Đ: 'D', Ð: 'D', ẞ: 'S', Þ: 'T' };

/** A to Z whatever the accent; all digits and signs together, and all other scripts, for those have too many letters for a row. */
function headOf(source: SourceEntry): { readonly letter: string; readonly anchor: string } {
  const opening = lookedUpBy(source).normalize('NFD').charAt(0);
  const upper = opening.toUpperCase().charAt(0); // of ß it is SS
  const first = LATIN[upper] ?? upper;
  if (/[A-Z]/.test(first)) return { letter: first, anchor: `_${first.toLowerCase()}` };
  return /\p{Letter}/u.test(first)
    ? { letter: 'Other scripts', anchor: '_other' }
    : { letter: '0–9', anchor: '_digits' };
}

/** Sources in the order they come in, under their letters. */
export function letterGroups(sources: readonly SourceEntry[]): readonly LetterGroup[] {
  const groups = new Map<string, LetterGroup & { readonly sources: SourceEntry[] }>();
  for (const source of sources) {
    const head = headOf(source);
    const group = groups.get(head.anchor) ?? { ...head, sources: [] };
    group.sources.push(source);
    groups.set(head.anchor, group);
  }
  return [...groups.values()];
}
