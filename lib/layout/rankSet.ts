const WORD_BITS = 32;

/**
 * A set of ranks 0..size-1 that answers "the next smaller member" and "the next larger member" in a handful of word
 * operations, however full it is. A row of the strip is one: adding to a sorted array would move half the row each time.
 */
export interface RankSet {
  /** levels[0] has one bit a rank; a bit of levels[n + 1] says that a word of levels[n] is not empty. */
  readonly levels: readonly Uint32Array[];
}

export function createRankSet(size: number): RankSet {
  const levels: Uint32Array[] = [];
  let words = size;
  do {
    words = Math.max(1, Math.ceil(words / WORD_BITS));
    levels.push(new Uint32Array(words));
  } while (words > 1);
  return { levels };
}

export function addRank(set: RankSet, rank: number): void {
  let position = rank;
  for (const words of set.levels) {
    const word = position >>> 5;
    const before = words[word]!;
    words[word] = before | (1 << (position & 31));
    if (before !== 0) return; // the levels above know already
    position = word;
  }
}

const highestBit = (word: number): number => 31 - Math.clz32(word);
const lowestBit = (word: number): number => 31 - Math.clz32(word & -word);

/** The largest member below `rank`, or -1. */
export function rankBefore(set: RankSet, rank: number): number {
  const { levels } = set;
  let position = rank;
  for (let level = 0; level < levels.length; level++) {
    const word = position >>> 5;
    const below = levels[level]![word]! & ((1 << (position & 31)) - 1);
    if (below !== 0) return descend(levels, level, (word << 5) | highestBit(below), highestBit);
    position = word;
  }
  return -1;
}

/** The smallest member above `rank`, or -1. */
export function rankAfter(set: RankSet, rank: number): number {
  const { levels } = set;
  let position = rank;
  for (let level = 0; level < levels.length; level++) {
    const word = position >>> 5;
    const above = levels[level]![word]! & ~(2 * 2 ** (position & 31) - 1); // 2 ** 32 - 1 keeps no bit, as it should
    if (above !== 0) return descend(levels, level, (word << 5) | lowestBit(above), lowestBit);
    position = word;
  }
  return -1;
}

function descend(
  levels: readonly Uint32Array[],
  from: number,
  position: number,
  pick: (word: number) => number,
): number {
  let at = position;
  for (let level = from - 1; level >= 0; level--) at = (at << 5) | pick(levels[level]![at]!);
  return at;
}
