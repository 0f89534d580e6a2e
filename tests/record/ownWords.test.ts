import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TimelineRecord } from '@/lib/model/record';
import { ownTexts, shippedRecord, wordsOf } from '@/tests/record/shippedRecord';

/** The documents the record is written from; they are others' work, not part of the repository, and are looked for beside it. */
const DOCUMENTS = '../shared/seeds';
/** A run of so many words in common is copying; shorter ones are names, figures and the language itself. */
const RUN = 8;
/** Names of bodies and titles of works that are themselves about this long; each stands as one word when texts are compared. */
const NAMES: readonly string[] = ['european alliance for human rights in north korea'];

const wordsIn = (text: string): readonly string[] => {
  const named = NAMES.reduce((left, name, at) => left.replaceAll(name, `name${at}`), text.toLowerCase());
  return named.replace(/(\d),(?=\d{3})/g, '$1').match(/[\p{L}\p{N}]+/gu) ?? [];
};

const runsIn = (words: readonly string[]): readonly string[] =>
  words.slice(RUN - 1).map((_word, at) => words.slice(at, at + RUN).join(' '));

/** Runs of a text that a document has too. */
const shared = (text: string, documents: ReadonlySet<string>): readonly string[] =>
  runsIn(wordsIn(text)).filter((run) => documents.has(run));

/** Every run of the documents; none where the repository stands alone. */
const runsOfDocuments = (): ReadonlySet<string> => {
  const files = existsSync(DOCUMENTS) ? readdirSync(DOCUMENTS).filter((name) => name.endsWith('.txt')) : [];
  expect([0, 5]).toContain(files.length);
  return new Set(files.flatMap((name) => runsIn(wordsIn(readFileSync(`${DOCUMENTS}/${name}`, 'utf8')))));
};

/** What the pages about the record say of it is held to the same rule; addresses that they link to hold titles of works. */
const pages = (): readonly { readonly where: string; readonly text: string }[] =>
  readdirSync('docs')
    .filter((name) => /^record.*\.md$/.test(name))
    .map((name) => ({ where: `docs/${name}`, text: wordsOf(readFileSync(`docs/${name}`, 'utf8')) }));

let record: TimelineRecord;
let texts: ReturnType<typeof ownTexts>;
beforeAll(async () => {
  record = await shippedRecord();
  texts = [...ownTexts(record), ...pages()];
});

describe('the words of the record', () => {
  it('are searched for runs of eight words whatever their punctuation, and no shorter ones', () => {
    const document = new Set(runsIn(wordsIn('It was said that they had left the town, by night, and on foot.')));
    expect(shared('We know THEY HAD LEFT the town by night and on foot', document)).toHaveLength(3);
    expect(shared('They had left the town by night but came back', document)).toEqual([]);
  });

  it('are gathered from every part of it', () => {
    const gathered = new Set(texts.map(({ text }) => text));
    const written = record.events.flatMap(({ title, summary, plain, dateBasis, claims, figures }) => [
      ...[title, summary, plain, dateBasis],
      ...claims.flatMap(({ about, says, by }) => [about, says, by]),
      ...figures.map(({ what }) => what),
    ]);
    const noted = [...record.sources.values()].map(({ note }) => note);
    const told = [...record.narratives.values()].map(({ text }) => wordsOf(text));
    const missed = [...written, ...noted, ...told].filter((text) => text !== undefined && !gathered.has(text));
    expect(missed).toEqual([]);
    expect(texts.flatMap(({ text }) => wordsIn(text)).length).toBeGreaterThan(20_000);
  });

  it('are its own: none of its runs of eight is in a document that lies beside the repository', () => {
    const runs = runsOfDocuments();
    const copied = texts.flatMap(({ where, text }) => shared(text, runs).map((run) => `${where}: ${run}`));
    expect(copied).toEqual([]);
  });
});
