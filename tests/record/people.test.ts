import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TimelineRecord } from '@/lib/model/record';
import { ownTexts, shippedRecord } from '@/tests/record/shippedRecord';

const FOLDER = 'timeline/leaving-north-korea';

/**
 * People whom the documents name and this record does not: SHA-256 of the name in lower case without hyphens, first 16 hex digits.
 * Hashed, so that the list itself names nobody.
 */
const UNNAMED: ReadonlySet<string> = new Set([
  '025340af13c8f16c',
  '4fc7e7cdc21b342a',
  'afb067e3f27c6bdf',
  '8cb2bcfdaf417e0e',
  '0407ae47380c455e',
  '69ed0287128cbcd8',
  '5c00c62757509067',
  '68c6dfe4d744c138',
  '3c21fe3590853b4f',
  '49f16a742af257be',
  '9bfb1408610d5080',
  '475b8739326bfdc6',
  '0cc05b1ff2fd0d00',
  '951fe8ef58a70682',
  'ba8a7d06306f9f8c',
  '4c04b3edb6bd69eb',
  '69b8d8a4a24aa10b',
  '22484d47db260165',
  '6ff717ab2695e80d',
  '69ccacf7cb4b105a',
  '2aad54dc7bf1c450',
  '2ca17eeadeee740b',
  'd296bc820ac3f0fa',
  '883ae790a9ed8ab3',
  '0b353d49af8d5a47',
  '46202addce60d5d8',
  '0a038ea486fbfd68',
  '476f6e05e743870d',
  '779cdbf8d7bd1099',
  '61ad4ee61c4fb252',
  '2d13ace5ec0fdac1',
  '82b9bba3ca355f80',
  'e091ff5bcc4ec602',
  'b6042882f3a93423',
  '666309f1749445ef',
  '57a31cd7b213cc7e',
]);
const LONGEST_NAME = 3; // words

const hashOf = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 16);

/** Names out of `unnamed` that a text spells. */
function namesIn(text: string, unnamed: ReadonlySet<string>): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.flatMap((_word, at) =>
    Array.from({ length: LONGEST_NAME }, (_, more) => words.slice(at, at + more + 1).join(' ')).filter((name) =>
      unnamed.has(hashOf(name)),
    ),
  );
}

/** A Korean name as English prints it: Kim Jong-un, Ri Jong Ho. */
const KOREAN_NAME =
  /\b(?:\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+|(?:Kim|Lee|Ri|Park|Pak|Choi|Choe|Kang|Han|Jang|Chang|Cho|Yun|Jung|Chung|Shin|Mun|Moon|Ban) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)\b/gu;

const files = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ya?ml|mdx|csv)$/.test(name))
    .map((name) => `${folder}/${name}`);

let record: TimelineRecord;
beforeAll(async () => {
  record = await shippedRecord();
});

describe('people', () => {
  it('finds a hashed name however it is printed', () => {
    const unnamed = new Set([hashOf('hong gil dong')]);
    expect(namesIn('A man, Hong Gil-dong, was seen.', unnamed)).toEqual(['hong gil dong']);
    expect(namesIn('A man was seen.', unnamed)).toEqual([]);
  });

  it('names nobody whom the documents name as a private person, in any file', () => {
    const named = files(FOLDER).flatMap((file) =>
      namesIn(readFileSync(file, 'utf8'), UNNAMED).map((name) => `${file}: ${name}`),
    );
    expect(named).toEqual([]);
  });

  it('names in its texts only people who stand in people.yaml with a basis', () => {
    const listed = [...record.people.values()].map(({ title }) => title);
    const others = ownTexts(record).flatMap(({ where, text }) =>
      [...text.matchAll(KOREAN_NAME)]
        .map(([name]) => name)
        .filter((name) => !listed.some((title) => title === name || name.startsWith(title)))
        .map((name) => `${where}: ${name}`),
    );
    expect(others).toEqual([]);
  });

  it('gives no private person an age', () => {
    const ages = ownTexts(record).filter(({ text }) =>
      /\b(?:aged \d+|\d+[- ]years?[- ]old|in (?:his|her) (?:teens|[a-z]+ties))\b/.test(text),
    );
    expect(ages).toEqual([]);
  });

  it('puts no event at a place finer than a county', () => {
    const fine = [...record.places.values()].filter(({ title }) =>
      /\b(?:village|crossing|bridge|ri|dong|camp \d+)\b/i.test(title),
    );
    expect(fine).toEqual([]);
  });
});
