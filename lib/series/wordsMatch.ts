/** Without case and without the marks on letters, so that "Nghia" finds "Nghĩa". */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether each of the words stands somewhere in a text; of no words, all do. */
export function wordsMatch(text: string, words: string): boolean {
  const within = plain(text);
  return plain(words)
    .split(/\s+/)
    .every((word) => within.includes(word));
}
