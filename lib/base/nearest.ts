/** Further than this many edits is another word, not a slip of the finger; short words allow less. */
const MAX_EDITS = 3;

/**
 * Optimal string alignment distance (Damerau-Levenshtein without repeated edits), given up above `limit`.
 * Returns `limit + 1` for anything further.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(row[j]! + 1, next[j - 1]! + 1, substitution);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      next.push(best);
    }
    if (Math.min(...next) > limit) return limit + 1; // every way on is at least as far
    before = row;
    row = next;
  }
  return row[b.length]!;
}

/** Of a text this long, half may be wrong: an id is one of few, and what is near to it at all is most likely it. */
const editsOfId = ({ length }: string): number => Math.min(MAX_EDITS, Math.floor(length / 2));

/** Of the name of a field, a third: `link` is none of `kind`, and `name` none of `date`. */
export const editsOfField = ({ length }: string): number => Math.min(MAX_EDITS, Math.max(1, Math.floor(length / 3)));

/** The candidate the author most likely meant, or undefined when none is close. The first of equals wins. */
export function nearest(
  text: string,
  candidates: Iterable<string>,
  editsOf: (text: string) => number = editsOfId,
): string | undefined {
  let limit = editsOf(text);
  let found: string | undefined;
  const lower = text.toLowerCase();
  for (const candidate of candidates) {
    const distance = editDistance(lower, candidate.toLowerCase(), limit);
    if (distance > limit) continue;
    found = candidate;
    limit = distance - 1;
    if (limit < 0) break;
  }
  return found;
}
