import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isScalar, parseDocument, visit } from 'yaml';

const FOLDER = 'timeline/leaving-north-korea';

/** Keys without a value: what is left of a text such as `{says: About 50,000}`, which YAML cuts at its comma, as nothing else shows. */
function cutTexts(yaml: string): readonly string[] {
  const keys: string[] = [];
  visit(parseDocument(yaml), {
    Pair(_, { key, value }) {
      const isBare = value === null || (isScalar(value) && value.value === null);
      if (isBare && isScalar(key)) keys.push(String(key.source));
    },
  });
  return keys;
}

it('cuts no text of the record at a comma', () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  expect(files.length).toBeGreaterThan(5);
  const cut = files.flatMap((name) =>
    cutTexts(readFileSync(`${FOLDER}/${name}`, 'utf8')).map((key) => `${name}: ${key}`),
  );
  expect(cut).toEqual([]);
  expect(cutTexts('- {about: a, says: About 50,000, source: b}')).toEqual(['000']);
});
