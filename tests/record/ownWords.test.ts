import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ownTexts, shippedRecord } from '@/tests/record/shippedRecord';

/** The documents the record is written from; they are others' work, not part of the repository, and are looked for beside it. */
const DOCUMENTS = '../shared/seeds';
/** A run of so many words in common is copying; shorter ones are names, figures and the language itself. */
const RUN = 8;
/** Names of bodies that are themselves nearly this long; each stands as one word when texts are compared. */
const NAMES: readonly string[] = ['european alliance for human rights in north korea'];

const wordsIn = (text: string): readonly string[] => {
  const named = NAMES.reduce((left, name, at) => left.replaceAll(name, `name${at}`), text.toLowerCase());
  return named.match(/[\p{L}\p{N}]+/gu) ?? [];
};

const runsIn = (words: readonly string[]): readonly string[] =>
  words.slice(RUN - 1).map((_word, at) => words.slice(at, at + RUN).join(' '));

/** Runs of a text that a document has too. */
const shared = (text: string, document: ReadonlySet<string>): readonly string[] =>
  runsIn(wordsIn(text)).filter((run) => document.has(run));

describe('the search for copied runs', () => {
  it('finds a run of eight words whatever its punctuation, and no shorter one', () => {
    const document = new Set(runsIn(wordsIn('It was said that they had left the town, by night, and on foot.')));
    expect(shared('We know THEY HAD LEFT the town by night and on foot', document)).toHaveLength(3);
    expect(shared('They had left the town by night but came back', document)).toEqual([]);
  });
});

/** In a clone by itself there is nothing to compare with, and this test is not among those that run. */
if (existsSync(DOCUMENTS)) {
  it('the record shares no run of eight words with the documents (compared only where they lie beside the repository)', async () => {
    const files = readdirSync(DOCUMENTS).filter((name) => name.endsWith('.txt'));
    expect(files.length).toBe(5);
    const runs = new Set(files.flatMap((name) => runsIn(wordsIn(readFileSync(`${DOCUMENTS}/${name}`, 'utf8')))));
    const copied = ownTexts(await shippedRecord()).flatMap(({ where, text }) =>
      shared(text, runs).map((run) => `${where}: ${run}`),
    );
    expect(copied).toEqual([]);
  });
}
