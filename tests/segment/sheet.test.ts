import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FOLDER = 'components/segment';
const PAGES = ['app/SegmentPage.tsx', 'app/TeacherPage.tsx', 'app/SlidesPage.tsx', 'app/LinkSegmentPage.tsx'];
const NAME = /(?:segment|segments|tasks|teacher|slides)-[a-zA-Z]+/g;

it('defines every class that the pages of segments use, and none that they do not', () => {
  const files = [...readdirSync(FOLDER).map((name) => `${FOLDER}/${name}`), ...PAGES];
  const sources = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const used = [...sources.matchAll(/className="([^"]+)"/g)].flatMap(([, names]) => names!.split(' '));
  const sheet = readFileSync('public/segments.css', 'utf8');
  const defined = [...sheet.matchAll(/\.([a-z]+-[a-zA-Z]+)/g)].map(([, name]) => name!);
  expect(used.length).toBeGreaterThan(40);
  expect([...new Set(used)].sort()).toEqual([...new Set(defined)].sort());
  for (const name of used) expect(name).toMatch(NAME);
});
