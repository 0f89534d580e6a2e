/** Whole numbers from 0 to below a size, of which some are in. */
export interface NumberSet {
  readonly put: (number: number, isIn: boolean) => void;
  /** The greatest that is in and not above a number; -1 where there is none. */
  readonly lastUpTo: (number: number) => number;
  /** The least that is in and above a number; the size where there is none. */
  readonly firstAfter: (number: number) => number;
}

/** Each question and each change takes the logarithm of the size (Fenwick, A new data structure for cumulative frequency tables, 1994). */
export function createNumberSet(size: number): NumberSet {
  const isIn = new Uint8Array(size);
  const counts = new Int32Array(size + 1); // counts[i]: how many are in among the last (i & -i) numbers before i
  const countUpTo = (number: number): number => {
    let count = 0;
    for (let at = number + 1; at > 0; at -= at & -at) count += counts[at]!;
    return count;
  };
  /** The one that has so many before it. */
  const nth = (before: number): number => {
    let [at, left] = [0, before + 1];
    for (let step = 2 ** Math.floor(Math.log2(Math.max(1, size))); step >= 1; step /= 2)
      if (at + step <= size && counts[at + step]! < left) {
        at += step;
        left -= counts[at]!;
      }
    return at;
  };
  return {
    put: (number, wanted) => {
      if ((isIn[number] === 1) === wanted) return;
      isIn[number] = wanted ? 1 : 0;
      for (let at = number + 1; at <= size; at += at & -at) counts[at]! += wanted ? 1 : -1;
    },
    lastUpTo: (number) => {
      const count = countUpTo(number);
      return count === 0 ? -1 : nth(count - 1);
    },
    firstAfter: (number) => nth(countUpTo(number)),
  };
}
